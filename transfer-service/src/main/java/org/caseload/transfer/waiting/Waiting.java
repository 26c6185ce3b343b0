package org.caseload.transfer.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a live entry stands.
 *
 * @param first why it stands there, and what ends that
 * @param waits all that hold it up; empty where nothing does
 * @param earliestDay the first day on which the Individual is eligible; null where that can't be said
 */
public record Waiting(UUID requestId, WaitingState state, Wait first, List<Wait> waits, LocalDate earliestDay) {}
