package org.caseload.transfer.masterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.masterlist.EntryPolicy.Action.CANCEL_TARGET;
import static org.caseload.transfer.masterlist.EntryPolicy.Action.COMPLETE;
import static org.caseload.transfer.masterlist.EntryPolicy.Action.REMOVE;
import static org.caseload.transfer.masterlist.EntryPolicy.Action.SET_TARGET;
import static org.caseload.transfer.masterlist.EntryPolicy.Rule.BEFORE_TARGET_DATE;
import static org.caseload.transfer.masterlist.EntryPolicy.Rule.CHOICE_NOT_RECORDED;
import static org.caseload.transfer.masterlist.EntryPolicy.Rule.ENDED;
import static org.caseload.transfer.masterlist.EntryPolicy.Rule.INDIVIDUAL_LEFT;
import static org.caseload.transfer.masterlist.EntryPolicy.Rule.NOT_TARGETED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseload.transfer.masterlist.EntryPolicy.Facts;
import org.caseload.transfer.reason.MoveNeed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntryPolicyTest {

    private static final Set<MoveNeed> INTAKE = Set.of();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Test
    @DisplayName("a listed entry gets a target or is removed")
    void listedEntry() {
        Facts listed = new Facts(Entry.State.LISTED, INTAKE, null, false, TODAY);
        assertThat(EntryPolicy.allowed(listed)).containsExactly(SET_TARGET, REMOVE);
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
        Facts left = targeted(TODAY.plusDays(1), true);
        assertThat(EntryPolicy.allowed(left)).containsExactly(CANCEL_TARGET, REMOVE);
        assertThat(EntryPolicy.judge(COMPLETE, left)).containsExactly(INDIVIDUAL_LEFT, BEFORE_TARGET_DATE);
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_OPENING, false", "BACKFILL_LOCALIZED, false", "CHOICE, true"})
    @DisplayName("R-CAND-4, R-CONF-3: where a choice must be made, no target is set before it is recorded")
    void choiceComesFirst(MoveNeed need, boolean waits) {
        Facts listed = new Facts(Entry.State.LISTED, Set.of(need), null, false, TODAY);
        assertThat(EntryPolicy.judge(SET_TARGET, listed).contains(CHOICE_NOT_RECORDED))
                .isEqualTo(waits);
        assertThat(EntryPolicy.judge(REMOVE, listed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LOCAL_OPENING,", "BACKFILL_LOCALIZED, R-LOC-3", "BACKFILL_BALANCED, R-MON-2"})
    @DisplayName("R-LOC-3, R-MON-2: a move that needs a backfill waits for what nobody can record yet")
    void backfillComesFirst(MoveNeed need, String rule) {
        Facts due = new Facts(Entry.State.TARGETED, Set.of(need), TODAY, false, TODAY);
        assertThat(EntryPolicy.judge(COMPLETE, due))
                .extracting(EntryPolicy.Rule::id)
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
        assertThat(EntryPolicy.judge(CANCEL_TARGET, due)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Entry.State.class,
            names = {"COMPLETED", "REMOVED", "CLOSED"})
    @DisplayName("R-APR-4: an entry that has ended stays as it is")
    void endedEntriesStay(Entry.State state) {
        Facts ended = new Facts(state, INTAKE, TODAY, true, TODAY);
        assertThat(EntryPolicy.allowed(ended)).isEmpty();
        assertThat(EntryPolicy.judge(COMPLETE, ended)).containsExactly(ENDED);
    }

    private static Facts targeted(LocalDate targetDate, boolean left) {
        return new Facts(Entry.State.TARGETED, INTAKE, targetDate, left, TODAY);
    }
}
