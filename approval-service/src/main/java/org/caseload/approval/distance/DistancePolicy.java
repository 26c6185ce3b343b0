package org.caseload.approval.distance;

import java.math.BigDecimal;

/** Can this distance be? R-LOC-1. Pure. */
public final class DistancePolicy {

    private DistancePolicy() {}

    /**
     * Whether the Individual stays until another Case Manager nearby has room (R-LOC-2).
     *
     * @param roadMinutes as verified, null where they are not
     */
    public static boolean isLocal(boolean moving, Integer roadMinutes, int localMinutes) {
        return moving || roadMinutes != null && roadMinutes < localMinutes;
    }

    /** Whether no road can be as short; null for a straight line that is not known, which refutes nothing. */
    public static boolean isImpossible(BigDecimal roadMiles, BigDecimal straightLineMiles, BigDecimal toleranceMiles) {
        return straightLineMiles != null && roadMiles.compareTo(straightLineMiles.subtract(toleranceMiles)) < 0;
    }
}
