package org.caseload.staff.separation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.staff.separation.Separation.State;
import org.caseload.staff.separation.SeparationPolicy.Action;
import org.caseload.staff.separation.SeparationPolicy.Before;
import org.caseload.staff.separation.SeparationPolicy.Entry;
import org.caseload.staff.separation.SeparationPolicy.Facts;
import org.caseload.staff.separation.SeparationPolicy.Withdrawal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparationPolicyTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-30");

    @Test
    @DisplayName("R-STF-1: a notice of one who works here, one at a time; every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(SeparationPolicy.judge(new Before(false, false))).isEmpty();
        assertThat(SeparationPolicy.judge(new Before(true, true))).containsExactly(Entry.LEFT_ALREADY, Entry.ONE_OPEN);
        assertThat(SeparationPolicy.judge(new Facts(State.SEPARATED, LAST_DAY, LAST_DAY.plusDays(1), true)))
                .containsExactly(Withdrawal.values());
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICED,2026-11-29,true",
        "NOTICED,2026-11-30,true",
        "NOTICED,2026-12-01,false",
        "WITHDRAWN,2026-11-29,false",
        "SEPARATED,2026-11-29,false"
    })
    @DisplayName("R-STF-1: a notice is taken back until the last working day is over")
    void noticesAreTakenBack(State state, LocalDate today, boolean allowed) {
        Facts facts = new Facts(state, LAST_DAY, today, false);
        assertThat(SeparationPolicy.judge(facts).isEmpty()).isEqualTo(allowed);
        assertThat(SeparationPolicy.allowed(facts).contains(Action.WITHDRAW)).isEqualTo(allowed);
    }
}
