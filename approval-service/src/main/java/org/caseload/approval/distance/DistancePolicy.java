package org.caseload.approval.distance;

import java.math.BigDecimal;

/** What distances mean to the rules. Pure. */
public final class DistancePolicy {

    private DistancePolicy() {}

    /** By how much a road may seem shorter than the straight line: not at all where both ends are exact (R-LOC-1). */
    public static BigDecimal tolerance(boolean exact, BigDecimal ofCentroids) {
        return exact ? BigDecimal.ZERO : ofCentroids;
    }

    /** Whether no road can be as short (R-LOC-1). */
    public static boolean isImpossible(BigDecimal roadMiles, Span line) {
        return roadMiles.compareTo(line.miles().subtract(line.toleranceMiles())) < 0;
    }

    /**
     * Whether the Individual stays until another Case Manager nearby has room (R-LOC-2).
     *
     * @param roadMinutes as verified, null where they are not
     */
    public static boolean isLocal(boolean moving, Integer roadMinutes, int localMinutes) {
        return moving || roadMinutes != null && roadMinutes < localMinutes;
    }
}
