package org.caseload.transfer.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;

/**
 * What an entry says of itself.
 *
 * @param caseManagerId the current Case Manager when it was approved
 * @param waitsForLocalOpening null where not said
 * @param chosenId whom the Individual or guardian chose; null where nobody
 * @param pairedIndividualId who comes in instead; null where nobody is named
 * @param swapped whether it is part of a swap
 */
record Source(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        String reason,
        int reasonVersion,
        String caseManagerConstraint,
        Boolean waitsForLocalOpening,
        String state,
        Instant addedAt,
        UUID newCaseManagerId,
        LocalDate targetDate,
        UUID chosenId,
        String backfill,
        UUID pairedIndividualId,
        boolean swapped) {

    boolean isLive() {
        return isTargeted() || state.equals("LISTED");
    }

    boolean isTargeted() {
        return state.equals("TARGETED");
    }

    boolean isBackfilled(KnownIndividual paired) {
        return backfill != null && !paired.hasLeft();
    }

    UUID currentCaseManagerId(KnownIndividual known) {
        return known.isKnown() ? known.caseManagerId() : caseManagerId;
    }

    Move.Terms terms(Set<MoveNeed> needs) {
        return Move.Terms.of(needs, caseManagerConstraint, waitsForLocalOpening);
    }

    Stream<UUID> individualIds() {
        return Stream.of(individualId, pairedIndividualId).filter(Objects::nonNull);
    }

    /** @param to the candidate; null where all are asked for */
    Move move(KnownIndividual known, Set<MoveNeed> needs, UUID to, LocalDate on) {
        UUID targetedId = isTargeted() && !swapped ? newCaseManagerId : null;
        return new Move(requestId, known, terms(needs), currentCaseManagerId(known), targetedId, to, on, swapped);
    }
}
