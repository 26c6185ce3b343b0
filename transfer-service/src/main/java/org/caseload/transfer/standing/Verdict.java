package org.caseload.transfer.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of an Individual's readiness, for those who need it of many at once.
 *
 * @param rules the ids of all rules that block; empty where eligible
 * @param earliestDay the first day on which the Individual will be eligible, today or later; null where that can't be
 *     said (R-RDY-5)
 * @param endsOn the first day after it that blocks again
 */
public record Verdict(
        UUID individualId, boolean eligible, List<String> rules, LocalDate earliestDay, LocalDate endsOn) {}
