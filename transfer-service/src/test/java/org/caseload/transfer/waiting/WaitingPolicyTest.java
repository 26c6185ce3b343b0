package org.caseload.transfer.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.reason.MoveNeed.BACKFILL_BALANCED;
import static org.caseload.transfer.reason.MoveNeed.BACKFILL_LOCALIZED;
import static org.caseload.transfer.reason.MoveNeed.CHOICE;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_CASE_MANAGER;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_OPENING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caseload.transfer.reason.MoveNeed;
import org.caseload.transfer.waiting.WaitingPolicy.Facts;
import org.caseload.transfer.waiting.WaitingPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaitingPolicyTest {

    @Test
    @DisplayName(
            "R-LOC-2: who stays until there is a local opening waits for one, not without that need, not once there is one")
    void localOpening() {
        assertThat(WaitingPolicy.waits(new Facts(false, Set.of(LOCAL_OPENING), true, false, false, false, true)))
                .containsExactly(Rule.NO_LOCAL_OPENING);
        assertThat(WaitingPolicy.waits(new Facts(false, Set.of(LOCAL_OPENING), false, false, false, false, true)))
                .isEmpty();
        assertThat(WaitingPolicy.waits(new Facts(false, Set.of(LOCAL_OPENING), true, true, false, false, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_CASE_MANAGER, R-RELOC-4, WAITING_FOR_LOCAL_OPENING",
        "CHOICE, R-CAND-4, WAITING_FOR_CHOICE",
        "BACKFILL_LOCALIZED, R-LOC-3, WAITING_FOR_BACKFILL",
        "BACKFILL_BALANCED, R-MON-2, WAITING_FOR_BACKFILL"
    })
    @DisplayName(
            "R-RELOC-4, R-CAND-4, R-LOC-3, R-MON-2: an entry waits for what its reason's move needs until it is there")
    void needs(MoveNeed need, String rule, WaitingState state) {
        Facts waits = new Facts(false, Set.of(need), false, false, false, false, true);
        assertThat(WaitingPolicy.waits(waits)).extracting(Rule::id).containsExactly(rule);
        assertThat(WaitingPolicy.state(waits)).isEqualTo(state);
        Facts done = new Facts(false, Set.of(need), false, true, true, true, true);
        assertThat(WaitingPolicy.waits(done)).isEmpty();
        assertThat(WaitingPolicy.state(done)).isEqualTo(WaitingState.READY);
    }

    @ParameterizedTest
    @EnumSource(MoveNeed.class)
    @DisplayName("R-TRN-3: what one reason needs holds up no other")
    void needsOfOthers(MoveNeed need) {
        Set<MoveNeed> others = EnumSet.complementOf(EnumSet.of(need));
        assertThat(WaitingPolicy.waits(new Facts(
                        false,
                        others,
                        need != LOCAL_OPENING,
                        need == LOCAL_OPENING || need == LOCAL_CASE_MANAGER,
                        need == CHOICE,
                        need == BACKFILL_BALANCED || need == BACKFILL_LOCALIZED,
                        true)))
                .isNotEmpty();
        assertThat(WaitingPolicy.waits(new Facts(false, Set.of(), false, false, false, false, true)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-TRN-3: an entry is ready when the Individual is eligible, and not before")
    void ready() {
        assertThat(WaitingPolicy.state(new Facts(false, Set.of(), false, false, false, false, true)))
                .isEqualTo(WaitingState.READY);
        assertThat(WaitingPolicy.state(new Facts(false, Set.of(), false, false, false, false, false)))
                .isEqualTo(WaitingState.NOT_READY);
    }

    @Test
    @DisplayName("all that holds an entry up is told, the first gives its state, a target comes before all")
    void first() {
        Set<MoveNeed> all = EnumSet.allOf(MoveNeed.class);
        Facts waits = new Facts(false, all, true, false, false, false, false);
        assertThat(WaitingPolicy.waits(waits)).containsExactly(Rule.values());
        assertThat(WaitingPolicy.state(waits)).isEqualTo(WaitingState.WAITING_FOR_LOCAL_OPENING);
        assertThat(WaitingPolicy.state(new Facts(false, all, true, true, false, false, false)))
                .isEqualTo(WaitingState.WAITING_FOR_CHOICE);
        assertThat(WaitingPolicy.state(new Facts(false, all, true, true, true, false, false)))
                .isEqualTo(WaitingState.WAITING_FOR_BACKFILL);
        Facts targeted = new Facts(true, all, true, false, false, false, false);
        assertThat(WaitingPolicy.state(targeted)).isEqualTo(WaitingState.TARGETED);
        assertThat(WaitingPolicy.waits(targeted)).containsExactly(Rule.values());
    }

    @ParameterizedTest
    @EnumSource(WaitingState.class)
    @DisplayName("R-TRN-1, R-TRN-3: wherever an entry stands, it says why, by which rule, and what ends that")
    void whereverItStands(WaitingState state) {
        List<Rule> holding = Arrays.stream(Rule.values())
                .filter(rule -> rule.told().state() == state)
                .toList();
        Wait first = WaitingPolicy.first(state, holding);
        assertThat(first.state()).isEqualTo(state);
        assertThat(first.rule()).startsWith("R-");
        assertThat(first.why()).isNotBlank();
        assertThat(first.endedBy()).isNotBlank();
    }
}
