package org.caseload.approval.evidence;

import java.time.Instant;
import java.util.UUID;

/** What the Assistant Director is told of a conflict (R-CONF-1). */
public record ConflictSummary(String summary, String stepsTaken, UUID recordedById, Instant recordedAt) {}
