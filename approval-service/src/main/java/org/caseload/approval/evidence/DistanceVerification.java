package org.caseload.approval.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * The distance by road, as a mapping service tells it.
 *
 * @param service which one
 * @param straightLineMiles what it can't be much below; null where an end is not known here
 */
public record DistanceVerification(
        String service,
        BigDecimal miles,
        int minutes,
        BigDecimal straightLineMiles,
        UUID recordedById,
        Instant recordedAt) {}
