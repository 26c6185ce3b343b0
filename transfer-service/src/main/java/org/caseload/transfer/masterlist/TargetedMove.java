package org.caseload.transfer.masterlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.candidate.Move;

/**
 * A live entry with a target.
 *
 * @param revision of the target
 * @param knownAtTarget what stood in the way when the target was set, by {@link
 *     org.caseload.transfer.readiness.Blocker#key}
 * @param move as it is to be judged: for the target date, or for today where that has passed
 */
public record TargetedMove(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID newCaseManagerId,
        LocalDate targetDate,
        int revision,
        List<String> knownAtTarget,
        Move move) {

    static TargetedMove of(EntryRow row, LocalDate today) {
        Entry entry = row.entry();
        LocalDate on = entry.targetDate.isBefore(today) ? today : entry.targetDate;
        return new TargetedMove(
                entry.id,
                entry.individualId,
                entry.caseManagerId,
                entry.newCaseManagerId,
                entry.targetDate,
                entry.revision,
                entry.knownAtTarget,
                row.move(entry.newCaseManagerId, on));
    }
}
