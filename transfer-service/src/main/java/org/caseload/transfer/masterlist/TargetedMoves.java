package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.action.EntryPolicy;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.staff.Scope;

/** The moves that are on their way, for those who watch them. */
@ApplicationScoped
public class TargetedMoves {

    private final EntryRepository entries;
    private final Today today;

    TargetedMoves(EntryRepository entries, Today today) {
        this.entries = entries;
        this.today = today;
    }

    /** Before several are looked at one after another: holds them, and those of their swaps, in one order for all. */
    public void hold(Collection<UUID> requestIds) {
        entries.lock(entries.together(requestIds));
    }

    /** The move as it is, until the transaction ends; empty where it has no target, or has ended. */
    public Optional<TargetedMove> lock(UUID requestId) {
        return entries.lock(requestId)
                .filter(entry -> entry.state == EntryState.TARGETED)
                .flatMap(entry -> entries.row(entry.id, Scope.EVERYONE))
                .map(row -> TargetedMove.of(row, today.date()));
    }

    /**
     * A live entry with a target.
     *
     * @param revision of the target
     * @param knownAtTarget what stood in the way when the target was set, by {@link
     *     org.caseload.transfer.readiness.Blocker#key}
     * @param rules those of the entry itself that stand in the way now
     * @param coveredById who covers for a current Case Manager who has left (R-STF-3); null where that one is there
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
            List<EntryPolicy.Rule> rules,
            UUID coveredById,
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
                    EntryPolicy.judgeTargeted(row.facts(today)),
                    row.coveredById(),
                    row.move(entry.newCaseManagerId, on));
        }
    }
}
