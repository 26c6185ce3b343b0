package org.caseload.approval.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.approval.step.AmendmentPolicy.Action.MARK_PROHIBITED_GROUND;
import static org.caseload.approval.step.AmendmentPolicy.Action.RECORD_CONVERSATION;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caseload.approval.step.AmendmentPolicy.Action;
import org.caseload.approval.step.AmendmentPolicy.Facts;
import org.caseload.approval.step.AmendmentPolicy.Rule;
import org.caseload.chassis.http.BrokenRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AmendmentPolicyTest {

    private static final Set<Action> EVERYTHING = EnumSet.allOf(Action.class);
    private static final Set<Action> OF_EVERY_STEP = EnumSet.of(RECORD_CONVERSATION, MARK_PROHIBITED_GROUND);

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
    @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "SUMMARIZE_CONFLICT")
    @DisplayName("R-APR-5: who entered the request has no part in deciding it")
    void submittersAmendNothing(Action action) {
        assertThat(broken(new Facts(action, false, true, true, false, false, EVERYTHING, false)))
                .containsExactly(Rule.OWN_REQUEST);
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    @DisplayName("R-APR-9: after the end nothing is added")
    void endedApprovalsStay(Action action) {
        assertThat(broken(new Facts(action, true, false, false, true, false, Set.of(), true)))
                .containsExactly(Rule.FINAL);
    }

    @Test
    @DisplayName("R-REQ-3: a prohibited ground is not replaced; conversations go on")
    void groundsStay() {
        assertThat(broken(new Facts(MARK_PROHIBITED_GROUND, true, false, false, false, true, EVERYTHING, false)))
                .containsExactly(Rule.GROUND_STAYS);
        assertThat(broken(new Facts(RECORD_CONVERSATION, true, false, false, false, true, EVERYTHING, false)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-RSN-1: only what the step asks for is recorded")
    void onlyWhatIsAskedForIsRecorded() {
        assertThat(broken(facts(Action.VERIFY_DISTANCE, true, false))).containsExactly(Rule.NOT_ASKED_FOR);
        assertThat(broken(new Facts(Action.VERIFY_DISTANCE, true, false, false, false, false, EVERYTHING, false)))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "R-CONF-1: the Supervisor summarizes the conflict, even of a request of their own; the assignee doesn't")
    void supervisorsSummarize() {
        assertThat(broken(new Facts(Action.SUMMARIZE_CONFLICT, false, false, true, false, false, EVERYTHING, true)))
                .isEmpty();
        assertThat(broken(new Facts(Action.SUMMARIZE_CONFLICT, true, true, false, false, false, EVERYTHING, false)))
                .containsExactly(Rule.NOT_ASSIGNEE);
    }

    @Test
    @DisplayName("R-CONF-2: the assignee constrains the new Case Manager, and the Supervisor who tells of the conflict")
    void assigneesConstrain() {
        Action constrain = Action.CONSTRAIN_CASE_MANAGER;
        assertThat(broken(new Facts(constrain, true, false, false, false, false, EVERYTHING, false)))
                .isEmpty();
        assertThat(broken(new Facts(constrain, false, true, true, false, false, EVERYTHING, true)))
                .isEmpty();
        assertThat(broken(new Facts(constrain, false, true, false, false, false, EVERYTHING, false)))
                .containsExactly(Rule.NOT_ASSIGNEE);
        assertThat(broken(new Facts(constrain, true, false, false, false, false, OF_EVERY_STEP, false)))
                .containsExactly(Rule.NOT_ASKED_FOR);
    }

    private static Facts facts(Action action, boolean assignee, boolean superior) {
        return new Facts(action, assignee, superior, false, false, false, OF_EVERY_STEP, false);
    }

    private static List<BrokenRule> broken(Facts facts) {
        return switch (AmendmentPolicy.judge(facts)) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(var broken) -> List.copyOf(broken);
        };
    }
}
