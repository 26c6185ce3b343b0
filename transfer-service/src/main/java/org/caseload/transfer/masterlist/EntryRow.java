package org.caseload.transfer.masterlist;

import static org.caseload.transfer.reason.MoveNeed.LOCAL_CASE_MANAGER;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_OPENING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;

/**
 * An entry with our copy of its Individual, which may not have arrived.
 *
 * @param needs what its reason's move needs
 */
public record EntryRow(Entry entry, KnownIndividual individual, Set<MoveNeed> needs) {

    public UUID requestId() {
        return entry.id;
    }

    public UUID individualId() {
        return entry.individualId;
    }

    public long version() {
        return entry.version;
    }

    /** Whose Individual it is now. */
    public UUID currentCaseManagerId() {
        return individual.isKnown() ? individual.caseManagerId() : entry.caseManagerId;
    }

    EntryPolicy.Facts facts(LocalDate today) {
        return facts(entry.state, entry.targetDate, entry.newCaseManagerId, null, today);
    }

    /** What setting a target to that Case Manager is judged by. */
    EntryPolicy.Facts factsFor(UUID wantedId, LocalDate today) {
        return facts(entry.state, entry.targetDate, entry.newCaseManagerId, wantedId, today);
    }

    /** The rules of the entry itself that forbid a pick list now; empty where one may be offered. */
    public List<? extends BrokenRule> offerRefusedBy(LocalDate today) {
        return EntryPolicy.judge(EntryPolicy.Action.OFFER_PICK_LIST, facts(today));
    }

    /** The rules of the entry itself that forbid recording a choice now. */
    public List<? extends BrokenRule> choiceRefusedBy(LocalDate today) {
        return EntryPolicy.judge(EntryPolicy.Action.RECORD_CHOICE, facts(today));
    }

    /** The rules of the entry itself that would forbid a move to that Case Manager on that day, were it the target. */
    public List<? extends BrokenRule> moveRefusedBy(UUID newCaseManagerId, LocalDate on) {
        Entry.State state = entry.state.isLive() ? Entry.State.TARGETED : entry.state;
        return EntryPolicy.judge(EntryPolicy.Action.COMPLETE, facts(state, on, newCaseManagerId, null, on));
    }

    /** @param newCaseManagerId null where all are asked for */
    public Move move(UUID newCaseManagerId, LocalDate on) {
        UUID targetedId = entry.state == Entry.State.TARGETED ? entry.newCaseManagerId : null;
        return new Move(entry.id, individual, terms(), currentCaseManagerId(), targetedId, newCaseManagerId, on);
    }

    private EntryPolicy.Facts facts(
            Entry.State state, LocalDate targetDate, UUID targetedId, UUID wantedId, LocalDate today) {
        return new EntryPolicy.Facts(
                state,
                needs,
                targetDate,
                targetedId,
                wantedId,
                entry.choice,
                entry.chosenId,
                individual.hasLeft(),
                today);
    }

    /** R-LOC-2: whether the Individual waits is verified at the approval; where that is not known, they do. */
    private Move.Terms terms() {
        boolean waits = needs.contains(LOCAL_OPENING) && !Boolean.FALSE.equals(entry.waitsForLocalOpening);
        return new Move.Terms(entry.caseManagerConstraint, needs.contains(LOCAL_CASE_MANAGER), waits);
    }
}
