package org.caseload.staff.staffcase;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.staff.staffcase.StaffCase.State;
import org.caseload.staff.staffcase.StaffCasePolicy.Action;
import org.caseload.staff.staffcase.StaffCasePolicy.Facts;
import org.caseload.staff.staffcase.StaffCasePolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffCasePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,false,true",
        "RECORDED,false,true",
        "RECORDED,true,false",
        "GRANTED,false,false",
        "GRANTED,true,false",
        "DENIED,false,false",
        "WITHDRAWN,false,false"
    })
    @DisplayName("R-APR-9: a case is taken back before it is decided or has taken effect, not after")
    void openCasesAreTakenBack(State state, boolean applied, boolean allowed) {
        Facts facts = new Facts(state, applied, false, true);
        assertThat(StaffCasePolicy.judge(facts).isEmpty()).isEqualTo(allowed);
        assertThat(StaffCasePolicy.allowed(facts).contains(Action.WITHDRAW)).isEqualTo(allowed);
    }

    @Test
    @DisplayName("R-REQ-4: by who entered it or whom it is about; every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(StaffCasePolicy.judge(new Facts(State.DENIED, false, false, false)))
                .containsExactly(Rule.NOT_THEIRS, Rule.SETTLED);
    }

    @Test
    @DisplayName("R-REQ-4: a withdrawal that was asked for is not offered again, and not refused either")
    void askingAgainIsHarmless() {
        Facts asked = new Facts(State.SUBMITTED, false, true, true);
        assertThat(StaffCasePolicy.judge(asked)).isEmpty();
        assertThat(StaffCasePolicy.allowed(asked)).isEmpty();
    }
}
