package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.approval.decision.AmendmentPolicy.Action.MARK_PROHIBITED_GROUND;
import static org.caseload.approval.decision.AmendmentPolicy.Action.RECORD_CONVERSATION;

import java.util.List;
import org.caseload.approval.decision.AmendmentPolicy.Action;
import org.caseload.approval.decision.AmendmentPolicy.Facts;
import org.caseload.approval.decision.AmendmentPolicy.Rule;
import org.caseload.chassis.http.BrokenRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentPolicyTest {

    @Test
    @DisplayName("R-APR-1: the assignee records conversations and marks grounds, superiors record conversations")
    void assigneesAmend() {
        assertThat(AmendmentPolicy.allowed(facts(RECORD_CONVERSATION, true, false)))
                .containsExactly(RECORD_CONVERSATION, MARK_PROHIBITED_GROUND);
        assertThat(AmendmentPolicy.allowed(facts(RECORD_CONVERSATION, false, true)))
                .containsExactly(RECORD_CONVERSATION);
        assertThat(broken(facts(MARK_PROHIBITED_GROUND, false, true))).containsExactly(Rule.NOT_ASSIGNEE);
        assertThat(broken(facts(RECORD_CONVERSATION, false, false))).containsExactly(Rule.NOT_ASSIGNEE);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("R-APR-5: who entered the request has no part in deciding it")
    void submittersAmendNothing(Action action) {
        assertThat(broken(new Facts(action, false, true, true, false, false))).containsExactly(Rule.OWN_REQUEST);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("R-APR-9: after the end nothing is added")
    void endedApprovalsStay(Action action) {
        assertThat(broken(new Facts(action, true, false, false, true, false))).containsExactly(Rule.FINAL);
    }

    @Test
    @DisplayName("R-REQ-3: a prohibited ground is not replaced; conversations go on")
    void groundsStay() {
        assertThat(broken(new Facts(MARK_PROHIBITED_GROUND, true, false, false, false, true)))
                .containsExactly(Rule.GROUND_STAYS);
        assertThat(broken(new Facts(RECORD_CONVERSATION, true, false, false, false, true)))
                .isEmpty();
    }

    private static Facts facts(Action action, boolean assignee, boolean superior) {
        return new Facts(action, assignee, superior, false, false, false);
    }

    private static List<BrokenRule> broken(Facts facts) {
        return switch (AmendmentPolicy.judge(facts)) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(var broken) -> List.copyOf(broken);
        };
    }
}
