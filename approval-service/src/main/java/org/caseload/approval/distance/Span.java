package org.caseload.approval.distance;

import java.math.BigDecimal;
import org.caseload.chassis.distance.Place;

/**
 * A straight line from a Case Manager's home to an Individual's.
 *
 * @param miles never more than it is, to the hundredth
 * @param toleranceMiles by which a road may seem shorter, as the ends may be centroids (R-LOC-1)
 */
public record Span(Place from, Place to, BigDecimal miles, BigDecimal toleranceMiles) {

    /** Whether both ends are the addresses themselves. */
    public boolean isExact() {
        return from.exact() && to.exact();
    }
}
