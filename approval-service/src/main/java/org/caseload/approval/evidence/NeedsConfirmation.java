package org.caseload.approval.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * That a Case Manager who is new to the agency can support the Individual's needs (R-NEED-1).
 *
 * @param confirmed always true: what is not confirmed is not recorded
 */
public record NeedsConfirmation(boolean confirmed, UUID recordedById, Instant recordedAt) {}
