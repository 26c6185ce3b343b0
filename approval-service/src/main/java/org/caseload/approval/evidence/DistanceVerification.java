package org.caseload.approval.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The distance by road, as a mapping service tells it.
 *
 * @param service which one
 * @param straightLineMiles what it can't be much below; absent where an end is not known here
 * @param toleranceMiles by how much it could be below when it was judged; absent with the straight line
 */
public record DistanceVerification(
        String service,
        BigDecimal miles,
        int minutes,
        BigDecimal straightLineMiles,
        BigDecimal toleranceMiles,
        UUID recordedById,
        Instant recordedAt) {}
