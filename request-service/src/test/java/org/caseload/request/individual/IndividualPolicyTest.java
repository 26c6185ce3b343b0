package org.caseload.request.individual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.request.individual.IndividualPolicy.Action;
import org.caseload.request.individual.IndividualPolicy.Facts;
import org.caseload.request.individual.IndividualPolicy.Rule;
import org.caseload.request.individual.IndividualPolicy.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndividualPolicyTest {

    @Test
    @DisplayName("R-REQ-6: the Case Manager is not corrected while a request is live")
    void noCorrectionWhileLive() {
        assertThat(IndividualPolicy.judge(new Facts(false, false, true, false, true)))
                .isEqualTo(new Verdict.Refused(List.of(Rule.LIVE_REQUEST)));
        assertThat(IndividualPolicy.judge(new Facts(false, false, true, false, false)))
                .isEqualTo(new Verdict.Allowed());
    }

    @Test
    @DisplayName("what may be done with a file follows from who asks")
    void allowedActions() {
        assertThat(IndividualPolicy.allowed(new Facts(true, false, false, false, false)))
                .containsExactly(Action.CHANGE);
        assertThat(IndividualPolicy.allowed(new Facts(false, false, true, false, false)))
                .containsExactly(Action.CORRECT_CASE_MANAGER);
        assertThat(IndividualPolicy.allowed(new Facts(false, true, true, true, false)))
                .containsExactly(Action.values());
        assertThat(IndividualPolicy.allowed(new Facts(false, false, true, false, true)))
                .isEmpty();
    }
}
