package org.caseload.transfer.masterlist;

import java.time.LocalDate;
import java.util.UUID;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;

/** An entry with our copy of its Individual, which may not have arrived. */
record EntryRow(Entry entry, KnownIndividual individual) {

    /** Whose Individual it is now. */
    UUID currentCaseManagerId() {
        return individual.isKnown() ? individual.caseManagerId() : entry.caseManagerId;
    }

    EntryPolicy.Facts facts(LocalDate today) {
        return new EntryPolicy.Facts(entry.state, entry.reason, entry.targetDate, individual.hasLeft(), today);
    }

    /** @param newCaseManagerId null where all are asked for */
    Move move(UUID newCaseManagerId, LocalDate on) {
        UUID targetedId = entry.state == Entry.State.TARGETED ? entry.newCaseManagerId : null;
        return new Move(entry.id, individual.algo(), currentCaseManagerId(), targetedId, newCaseManagerId, on);
    }
}
