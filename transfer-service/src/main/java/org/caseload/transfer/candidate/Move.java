package org.caseload.transfer.candidate;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.MoveNeed;

/**
 * A move that somebody thinks of.
 *
 * @param individual whose move, as far as known
 * @param terms what the entry asks of the new Case Manager
 * @param targetedId to whom the entry is targeted already, where it takes up room; null where to nobody, or by a swap
 * @param newCaseManagerId the candidate; null where all are asked for
 * @param on the day of the move
 * @param swapped whether another Individual leaves the candidate at the same time (R-LOC-3)
 */
public record Move(
        UUID entryId,
        KnownIndividual individual,
        Terms terms,
        UUID currentCaseManagerId,
        UUID targetedId,
        UUID newCaseManagerId,
        LocalDate on,
        boolean swapped) {

    /** As part of a swap. */
    public Move asSwapped() {
        return new Move(entryId, individual, terms, currentCaseManagerId, targetedId, newCaseManagerId, on, true);
    }

    /**
     * What an entry asks of the new Case Manager besides what all do.
     *
     * @param constraint what the new Case Manager must be, such as GENDER_FEMALE (R-CONF-2); null for anybody
     * @param local lives near the Individual, since the current one moves away (R-RELOC-4)
     * @param localOpening lives near the Individual, who stays until somebody there has room (R-LOC-2)
     */
    public record Terms(String constraint, boolean local, boolean localOpening) {

        /**
         * @param needs what the reason's move needs
         * @param waits R-LOC-2, whether the Individual stays until then, as verified; where that is not known, they do
         */
        public static Terms of(Set<MoveNeed> needs, String constraint, Boolean waits) {
            boolean stays = needs.contains(MoveNeed.LOCAL_OPENING) && !Boolean.FALSE.equals(waits);
            return new Terms(constraint, needs.contains(MoveNeed.LOCAL_CASE_MANAGER), stays);
        }
    }
}
