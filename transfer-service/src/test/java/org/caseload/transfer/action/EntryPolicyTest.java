package org.caseload.transfer.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.action.Action.CANCEL_TARGET;
import static org.caseload.transfer.action.Action.COMPLETE;
import static org.caseload.transfer.action.Action.OFFER_PICK_LIST;
import static org.caseload.transfer.action.Action.RECORD_BACKFILL;
import static org.caseload.transfer.action.Action.RECORD_CHOICE;
import static org.caseload.transfer.action.Action.REMOVE;
import static org.caseload.transfer.action.Action.SET_TARGET;
import static org.caseload.transfer.action.Action.WITHDRAW_BACKFILL;
import static org.caseload.transfer.action.EntryPolicy.Rule.BEFORE_TARGET_DATE;
import static org.caseload.transfer.action.EntryPolicy.Rule.CHOICE_NOT_MADE;
import static org.caseload.transfer.action.EntryPolicy.Rule.CHOICE_NOT_RECORDED;
import static org.caseload.transfer.action.EntryPolicy.Rule.CHOICE_OPEN;
import static org.caseload.transfer.action.EntryPolicy.Rule.ENDED;
import static org.caseload.transfer.action.EntryPolicy.Rule.INDIVIDUAL_LEFT;
import static org.caseload.transfer.action.EntryPolicy.Rule.IN_SWAP;
import static org.caseload.transfer.action.EntryPolicy.Rule.NOTHING_OFFERED;
import static org.caseload.transfer.action.EntryPolicy.Rule.NOT_TARGETED;
import static org.caseload.transfer.action.EntryPolicy.Rule.NO_BACKFILL_RECORDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.transfer.reason.MoveNeed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryPolicyTest {

    private static final Set<MoveNeed> INTAKE = Set.of();
    private static final UUID BEA = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    @DisplayName("a listed entry gets a target or is removed")
    void listedEntry() {
        EntryFacts listed = listed(INTAKE);
        assertThat(EntryPolicy.allowed(listed)).containsExactly(SET_TARGET, REMOVE, OFFER_PICK_LIST);
        assertThat(EntryPolicy.judge(COMPLETE, listed)).containsExactly(NOT_TARGETED);
        assertThat(EntryPolicy.judge(CANCEL_TARGET, listed)).containsExactly(NOT_TARGETED);
    }

    @Test
    @DisplayName("R-TRN-3: a move completes on its target date and after it, not on its eve")
    void targetDateIsWaitedFor() {
        assertThat(EntryPolicy.judge(COMPLETE, targeted(TODAY.plusDays(1), false)))
                .containsExactly(BEFORE_TARGET_DATE);
        assertThat(EntryPolicy.judge(COMPLETE, targeted(TODAY, false))).isEmpty();
        assertThat(EntryPolicy.judge(COMPLETE, targeted(TODAY.minusDays(1), false)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-REQ-5: an Individual who left does not move; the target may be taken back and the entry removed")
    void whoLeftDoesNotMove() {
        EntryFacts left = targeted(TODAY.plusDays(1), true);
        assertThat(EntryPolicy.allowed(left)).containsExactly(CANCEL_TARGET, REMOVE);
        assertThat(EntryPolicy.judge(COMPLETE, left)).containsExactly(INDIVIDUAL_LEFT, BEFORE_TARGET_DATE);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_OPENING, false", "BACKFILL_LOCALIZED, false", "CHOICE, true"})
    @DisplayName("R-CAND-4, R-CONF-3: where a choice must be made, no target is set before it is recorded")
    void choiceComesFirst(MoveNeed need, boolean waits) {
        EntryFacts listed = listed(Set.of(need));
        assertThat(EntryPolicy.judge(SET_TARGET, listed).contains(CHOICE_NOT_RECORDED))
                .isEqualTo(waits);
        assertThat(EntryPolicy.judge(REMOVE, listed)).isEmpty();
    }

    @Test
    @DisplayName("R-CAND-4, R-CONF-3: where a choice must be made, the target and the completion are of the one chosen")
    void chosenOneTakesOver() {
        Set<MoveNeed> needs = Set.of(MoveNeed.CHOICE);
        EntryFacts chosen = facts(EntryState.TARGETED, needs, TODAY, Choice.CHOSEN, BEA, false);
        assertThat(EntryPolicy.judge(SET_TARGET, chosen)).isEmpty();
        assertThat(EntryPolicy.judge(COMPLETE, chosen)).isEmpty();
        EntryFacts other = facts(EntryState.TARGETED, needs, TODAY, Choice.CHOSEN, UUID.randomUUID(), false);
        assertThat(EntryPolicy.judge(SET_TARGET, other)).containsExactly(CHOICE_NOT_RECORDED);
        assertThat(EntryPolicy.judge(COMPLETE, other)).containsExactly(CHOICE_NOT_MADE);
        EntryFacts again = facts(EntryState.TARGETED, needs, TODAY, Choice.OFFERED, null, false);
        assertThat(EntryPolicy.judge(SET_TARGET, again)).containsExactly(CHOICE_NOT_RECORDED);
        assertThat(EntryPolicy.judge(COMPLETE, again)).containsExactly(CHOICE_NOT_MADE);
        EntryFacts free = facts(EntryState.TARGETED, INTAKE, TODAY, Choice.CHOSEN, UUID.randomUUID(), false);
        assertThat(EntryPolicy.judge(SET_TARGET, free)).isEmpty();
        assertThat(EntryPolicy.judge(COMPLETE, free)).isEmpty();
    }

    @Test
    @DisplayName("R-CAND-4: offers and answers take turns")
    void offersAndAnswersTakeTurns() {
        EntryFacts never = listed(INTAKE);
        assertThat(EntryPolicy.judge(OFFER_PICK_LIST, never)).isEmpty();
        assertThat(EntryPolicy.judge(RECORD_CHOICE, never)).containsExactly(NOTHING_OFFERED);
        EntryFacts offered = facts(EntryState.LISTED, INTAKE, null, Choice.OFFERED, null, false);
        assertThat(EntryPolicy.judge(OFFER_PICK_LIST, offered)).containsExactly(CHOICE_OPEN);
        assertThat(EntryPolicy.judge(RECORD_CHOICE, offered)).isEmpty();
        EntryFacts refused = facts(EntryState.LISTED, INTAKE, null, Choice.REFUSED, null, false);
        assertThat(EntryPolicy.judge(OFFER_PICK_LIST, refused)).isEmpty();
        assertThat(EntryPolicy.judge(RECORD_CHOICE, refused)).containsExactly(NOTHING_OFFERED);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_OPENING,", "BACKFILL_LOCALIZED, R-LOC-3", "BACKFILL_BALANCED, R-MON-2"})
    @DisplayName("R-LOC-3, R-MON-2: a move that needs a backfill completes once one is recorded, not before")
    void backfillComesFirst(MoveNeed need, String rule) {
        EntryFacts due = facts(EntryState.TARGETED, Set.of(need), TODAY, null, null, false);
        assertThat(EntryPolicy.judge(COMPLETE, due))
                .extracting(EntryPolicy.Rule::id)
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
        assertThat(EntryPolicy.judge(COMPLETE, backfilled(need))).isEmpty();
        assertThat(EntryPolicy.judge(CANCEL_TARGET, due)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_OPENING, false", "BACKFILL_LOCALIZED, true", "BACKFILL_BALANCED, true"})
    @DisplayName("R-LOC-3, R-MON-2: a backfill is recorded where the reason asks for one, and may be recorded again")
    void backfillIsRecordedWhereNeeded(MoveNeed need, boolean may) {
        assertThat(EntryPolicy.allowed(listed(Set.of(need))).contains(RECORD_BACKFILL))
                .isEqualTo(may);
        assertThat(EntryPolicy.judge(RECORD_BACKFILL, backfilled(need)).isEmpty())
                .isEqualTo(may);
    }

    @Test
    @DisplayName("R-LOC-3: a backfill that is recorded may be taken back, one that is no good any more too")
    void backfillIsTakenBack() {
        MoveNeed need = MoveNeed.BACKFILL_LOCALIZED;
        assertThat(EntryPolicy.judge(WITHDRAW_BACKFILL, listed(Set.of(need)))).containsExactly(NO_BACKFILL_RECORDED);
        assertThat(EntryPolicy.allowed(backfilled(need))).contains(WITHDRAW_BACKFILL);
        EntryFacts left = new EntryFacts(
                EntryState.LISTED, Set.of(need), null, null, BEA, null, null, true, false, false, false, TODAY);
        assertThat(EntryPolicy.allowed(left)).contains(WITHDRAW_BACKFILL);
    }

    @Test
    @DisplayName("R-LOC-3: what is part of a swap is not moved on its own, only with the others; it may be removed")
    void swapMovesTogether() {
        EntryFacts swapped = new EntryFacts(
                EntryState.TARGETED, INTAKE, TODAY, BEA, BEA, null, null, true, true, true, false, TODAY);
        assertThat(EntryPolicy.judge(COMPLETE, swapped)).containsExactly(IN_SWAP);
        assertThat(EntryPolicy.judge(SET_TARGET, swapped)).containsExactly(IN_SWAP);
        assertThat(EntryPolicy.judge(CANCEL_TARGET, swapped)).containsExactly(IN_SWAP);
        assertThat(EntryPolicy.judge(WITHDRAW_BACKFILL, swapped)).containsExactly(IN_SWAP);
        assertThat(EntryPolicy.judge(REMOVE, swapped)).isEmpty();
        assertThat(EntryPolicy.judgeTogether(COMPLETE, swapped)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EntryState.class,
            names = {"COMPLETED", "REMOVED", "CLOSED"})
    @DisplayName("R-APR-4: an entry that has ended stays as it is")
    void endedEntriesStay(EntryState state) {
        EntryFacts ended = facts(state, INTAKE, TODAY, null, null, true);
        assertThat(EntryPolicy.allowed(ended)).isEmpty();
        assertThat(EntryPolicy.judge(COMPLETE, ended)).containsExactly(ENDED);
    }

    private static EntryFacts targeted(LocalDate targetDate, boolean left) {
        return facts(EntryState.TARGETED, INTAKE, targetDate, null, null, left);
    }

    private static EntryFacts listed(Set<MoveNeed> needs) {
        return facts(EntryState.LISTED, needs, null, null, null, false);
    }

    private static EntryFacts facts(
            EntryState state, Set<MoveNeed> needs, LocalDate targetDate, Choice choice, UUID chosen, boolean left) {
        UUID targetedId = targetDate == null ? null : BEA;
        return new EntryFacts(
                state, needs, targetDate, targetedId, BEA, choice, chosen, false, false, false, left, TODAY);
    }

    private static EntryFacts backfilled(MoveNeed need) {
        return new EntryFacts(
                EntryState.TARGETED, Set.of(need), TODAY, BEA, BEA, null, null, true, true, false, false, TODAY);
    }
}
