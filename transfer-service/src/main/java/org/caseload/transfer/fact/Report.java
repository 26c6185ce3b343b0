package org.caseload.transfer.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Who reported a fact, and as of when. A later report is never undone by an earlier one.
 *
 * @param asOf to the microsecond, as it is kept, or one that was rounded up would keep out a newer one
 * @param reporterId the member of the staff, null where a system reported
 * @param source the system, null where a member of the staff reported
 */
public record Report(Instant asOf, UUID reporterId, String source) {

    public Report {
        asOf = asOf.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean isOlderThan(Instant known) {
        return known != null && asOf.isBefore(known);
    }
}
