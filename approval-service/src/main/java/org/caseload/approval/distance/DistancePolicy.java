package org.caseload.approval.distance;

import java.math.BigDecimal;

/** Can this distance be? R-LOC-1. Pure. */
public final class DistancePolicy {

    private DistancePolicy() {}

    /** Whether no road can be as short; null for a straight line that is not known, which refutes nothing. */
    public static boolean isImpossible(BigDecimal roadMiles, BigDecimal straightLineMiles, BigDecimal toleranceMiles) {
        return straightLineMiles != null && roadMiles.compareTo(straightLineMiles.subtract(toleranceMiles)) < 0;
    }
}
