package org.caseload.transfer.masterlist;

import static org.caseload.transfer.reason.MoveNeed.LOCAL_CASE_MANAGER;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_OPENING;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;

/**
 * An entry with our copy of its Individual, which may not have arrived.
 *
 * @param needs what its reason's move needs
 */
record EntryRow(Entry entry, KnownIndividual individual, Set<MoveNeed> needs) {

    /** Whose Individual it is now. */
    UUID currentCaseManagerId() {
        return individual.isKnown() ? individual.caseManagerId() : entry.caseManagerId;
    }

    EntryPolicy.Facts facts(LocalDate today) {
        return new EntryPolicy.Facts(entry.state, needs, entry.targetDate, individual.hasLeft(), today);
    }

    /** @param newCaseManagerId null where all are asked for */
    Move move(UUID newCaseManagerId, LocalDate on) {
        UUID targetedId = entry.state == Entry.State.TARGETED ? entry.newCaseManagerId : null;
        return new Move(entry.id, individual, terms(), currentCaseManagerId(), targetedId, newCaseManagerId, on);
    }

    /** R-LOC-2: whether the Individual waits is verified at the approval; where that is not known, they do. */
    private Move.Terms terms() {
        boolean waits = needs.contains(LOCAL_OPENING) && !Boolean.FALSE.equals(entry.waitsForLocalOpening);
        return new Move.Terms(entry.caseManagerConstraint, needs.contains(LOCAL_CASE_MANAGER), waits);
    }
}
