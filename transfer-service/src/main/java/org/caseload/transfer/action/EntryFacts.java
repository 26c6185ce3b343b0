package org.caseload.transfer.action;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.reason.MoveNeed;

/**
 * What it depends on whether something may be done with an entry.
 *
 * @param needs what the reason's move needs
 * @param targetDate null where there is no target
 * @param targetedId to whom it is targeted; null where there is no target
 * @param wantedId to whom a target is to be set; null where that is not being asked
 * @param choice where the latest pick list stands; null where there is none
 * @param chosenId whom the Individual or guardian chose from it
 * @param inSwap whether it is part of a swap, and looked at on its own
 * @param backfillRecorded whether a backfill is, be it good or not
 * @param backfilled whether somebody comes onto the current Case Manager's caseload instead, or is planned to
 */
public record EntryFacts(
        EntryState state,
        Set<MoveNeed> needs,
        LocalDate targetDate,
        UUID targetedId,
        UUID wantedId,
        Choice choice,
        UUID chosenId,
        boolean backfillRecorded,
        boolean backfilled,
        boolean inSwap,
        boolean individualLeft,
        LocalDate today) {

    boolean needsChoice() {
        return state.isLive() && needs.contains(MoveNeed.CHOICE);
    }

    boolean needsBackfill() {
        return needs.contains(MoveNeed.BACKFILL_LOCALIZED) || needs.contains(MoveNeed.BACKFILL_BALANCED);
    }

    boolean lacksBackfill(MoveNeed need) {
        return state.isLive() && needs.contains(need) && !backfilled;
    }
}
