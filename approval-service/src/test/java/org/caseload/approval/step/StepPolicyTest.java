package org.caseload.approval.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.approval.step.Outcome.APPROVE;
import static org.caseload.approval.step.Outcome.DENY;
import static org.caseload.approval.step.Outcome.REVIEW;
import static org.caseload.approval.step.StepKind.ASSISTANT_DIRECTOR;
import static org.caseload.approval.step.StepKind.HUMAN_RESOURCES;
import static org.caseload.approval.step.StepKind.SUPERVISOR;
import static org.caseload.approval.step.StepPolicy.Rule;
import static org.caseload.approval.step.StepState.OPEN;
import static org.caseload.approval.step.StepState.UNDER_REVIEW;

import java.util.List;
import org.caseload.chassis.http.BrokenRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepPolicyTest {

    @Test
    @DisplayName("R-APR-1: the assignee approves at once, or puts under review, where the MCR is current")
    void assigneeApprovesOrReviews() {
        assertThat(StepPolicy.judge(facts().facts(APPROVE))).isEqualTo(new Verdict.Allowed());
        assertThat(StepPolicy.judge(facts().facts(REVIEW))).isEqualTo(new Verdict.Allowed());
        assertThat(StepPolicy.allowed(facts().facts(APPROVE))).containsExactly(APPROVE, REVIEW);
    }

    @Test
    @DisplayName("R-APR-1: who is not the assignee decides nothing")
    void othersDecideNothing() {
        assertThat(broken(facts().assignee(false).facts(REVIEW))).containsExactly(Rule.NOT_ASSIGNEE);
        assertThat(StepPolicy.allowed(facts().assignee(false).facts(APPROVE))).isEmpty();
    }

    @Test
    @DisplayName("R-APR-5: nobody decides their own request, assigned or not")
    void nobodyDecidesTheirOwn() {
        assertThat(broken(facts().own(true).facts(APPROVE))).containsExactly(Rule.OWN_REQUEST);
        assertThat(broken(facts().own(true).assignee(false).facts(APPROVE))).containsExactly(Rule.OWN_REQUEST);
    }

    @Test
    @DisplayName("R-APR-5: no one takes two steps of one request")
    void nobodyTakesTwoSteps() {
        assertThat(broken(facts().second(true).facts(APPROVE))).containsExactly(Rule.SECOND_STEP);
    }

    @Test
    @DisplayName("R-APR-5: a step is decided when those before it have passed")
    void stepsAwaitTheirTurn() {
        assertThat(broken(facts().state(StepState.WAITING).facts(APPROVE))).containsExactly(Rule.NOT_ITS_TURN);
    }

    @ParameterizedTest
    @EnumSource(
            value = StepState.class,
            names = {"APPROVED", "DENIED", "ENDED"})
    @DisplayName("R-APR-9: a decision is final, whatever comes after it")
    void decisionsAreFinal(StepState state) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(broken(facts().state(state).mcr(false).facts(outcome))).containsExactly(Rule.FINAL);
        }
        assertThat(StepPolicy.missing(facts().state(state).mcr(false).facts(APPROVE)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-MCR-2: no approval without a current MCR; review and denial need none")
    void approvalNeedsAnMcr() {
        assertThat(broken(facts().mcr(false).facts(APPROVE))).containsExactly(Rule.MCR_NOT_CURRENT);
        assertThat(broken(facts().mcr(false).facts(REVIEW))).isEmpty();
        assertThat(broken(facts().state(UNDER_REVIEW).discussed(true).mcr(false).facts(DENY)))
                .isEmpty();
    }

    @Test
    @DisplayName("R-APR-2: from review, nothing is decided before the discussion is recorded")
    void reviewNeedsTheDiscussion() {
        assertThat(broken(facts().state(UNDER_REVIEW).facts(APPROVE))).containsExactly(Rule.NOT_DISCUSSED);
        assertThat(broken(facts().state(UNDER_REVIEW).facts(DENY))).containsExactly(Rule.NOT_DISCUSSED);
        assertThat(broken(facts().state(UNDER_REVIEW).discussed(true).facts(APPROVE)))
                .isEmpty();
        assertThat(broken(facts().state(UNDER_REVIEW).discussed(true).facts(DENY)))
                .isEmpty();
        assertThat(broken(facts().state(UNDER_REVIEW).facts(REVIEW))).containsExactly(Rule.ALREADY_UNDER_REVIEW);
    }

    @Test
    @DisplayName("R-APR-2: a Supervisor denies only from review; an Assistant Director and Human Resources at once")
    void supervisorsDenyFromReviewOnly() {
        assertThat(broken(facts().kind(SUPERVISOR).facts(DENY))).containsExactly(Rule.NOT_DISCUSSED);
        assertThat(broken(facts().kind(ASSISTANT_DIRECTOR).facts(DENY))).isEmpty();
        assertThat(broken(facts().kind(HUMAN_RESOURCES).facts(DENY))).isEmpty();
        assertThat(broken(facts().kind(ASSISTANT_DIRECTOR).state(UNDER_REVIEW).facts(DENY)))
                .isEmpty();
        assertThat(broken(facts().kind(ASSISTANT_DIRECTOR).state(UNDER_REVIEW).facts(APPROVE)))
                .containsExactly(Rule.NOT_DISCUSSED);
    }

    @Test
    @DisplayName("R-REQ-3: with a prohibited ground a request is denied, on that ground, and never approved")
    void prohibitedGroundsAreOnlyDenied() {
        Given marked = facts().state(UNDER_REVIEW).discussed(true).prohibited(ProhibitedGround.EXTENSIVE_NEEDS);
        assertThat(broken(marked.facts(APPROVE))).containsExactly(Rule.PROHIBITED);
        assertThat(broken(marked.ground(Ground.RESOLVED_OTHERWISE).facts(DENY))).containsExactly(Rule.OTHER_GROUND);
        assertThat(broken(marked.ground(Ground.EXTENSIVE_NEEDS).facts(DENY))).isEmpty();
        assertThat(StepPolicy.allowed(marked.facts(APPROVE))).containsExactly(DENY);
    }

    @Test
    @DisplayName("R-APR-2: a prohibited ground does not spare the Supervisor the discussion")
    void prohibitedGroundsAreDiscussedToo() {
        Given marked = facts().prohibited(ProhibitedGround.EXTENSIVE_NEEDS).ground(Ground.EXTENSIVE_NEEDS);
        assertThat(broken(marked.facts(DENY))).containsExactly(Rule.NOT_DISCUSSED);
        assertThat(StepPolicy.missing(marked.mcr(false).facts(APPROVE))).containsExactly(Rule.NOT_DISCUSSED);
    }

    @Test
    @DisplayName("R-CONV-1: where the path requires a conversation, approval waits for it")
    void requiredConversationsAreAwaited() {
        assertThat(broken(facts().needsConversation(true).facts(APPROVE))).containsExactly(Rule.NO_CONVERSATION);
        assertThat(broken(facts().needsConversation(true).conversed(true).facts(APPROVE)))
                .isEmpty();
    }

    @Test
    @DisplayName("every broken rule is reported, not the first; what is missing is what can be done about it")
    void everyBrokenRuleIsReported() {
        StepFacts facts = facts().own(true)
                .mcr(false)
                .state(UNDER_REVIEW)
                .prohibited(ProhibitedGround.DIFFICULT_TO_WORK_WITH)
                .facts(APPROVE);
        assertThat(broken(facts))
                .containsExactly(Rule.OWN_REQUEST, Rule.PROHIBITED, Rule.MCR_NOT_CURRENT, Rule.NOT_DISCUSSED);
        assertThat(StepPolicy.missing(facts().mcr(false).state(UNDER_REVIEW).facts(APPROVE)))
                .containsExactly(Rule.MCR_NOT_CURRENT, Rule.NOT_DISCUSSED);
    }

    private static List<BrokenRule> broken(StepFacts facts) {
        return switch (StepPolicy.judge(facts)) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(var broken) -> List.copyOf(broken);
        };
    }

    /** The Supervisor's open step, nothing in the way. */
    private static Given facts() {
        return new Given(SUPERVISOR, OPEN, true, false, false, null, null, true, false, false, false);
    }

    private record Given(
            StepKind kind,
            StepState state,
            boolean assignee,
            boolean own,
            boolean second,
            ProhibitedGround prohibited,
            Ground ground,
            boolean mcr,
            boolean discussed,
            boolean needsConversation,
            boolean conversed) {

        StepFacts facts(Outcome outcome) {
            return new StepFacts(
                    outcome,
                    ground,
                    kind,
                    state,
                    assignee,
                    own,
                    second,
                    prohibited,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed,
                    Requirements.NONE);
        }

        Given kind(StepKind value) {
            return new Given(
                    value,
                    state,
                    assignee,
                    own,
                    second,
                    prohibited,
                    ground,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given state(StepState value) {
            return new Given(
                    kind,
                    value,
                    assignee,
                    own,
                    second,
                    prohibited,
                    ground,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given assignee(boolean value) {
            return new Given(
                    kind, state, value, own, second, prohibited, ground, mcr, discussed, needsConversation, conversed);
        }

        Given own(boolean value) {
            return new Given(
                    kind,
                    state,
                    assignee,
                    value,
                    second,
                    prohibited,
                    ground,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given second(boolean value) {
            return new Given(
                    kind,
                    state,
                    assignee,
                    own,
                    value,
                    prohibited,
                    ground,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given prohibited(ProhibitedGround value) {
            return new Given(
                    kind, state, assignee, own, second, value, ground, mcr, discussed, needsConversation, conversed);
        }

        Given ground(Ground value) {
            return new Given(
                    kind,
                    state,
                    assignee,
                    own,
                    second,
                    prohibited,
                    value,
                    mcr,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given mcr(boolean value) {
            return new Given(
                    kind,
                    state,
                    assignee,
                    own,
                    second,
                    prohibited,
                    ground,
                    value,
                    discussed,
                    needsConversation,
                    conversed);
        }

        Given discussed(boolean value) {
            return new Given(
                    kind, state, assignee, own, second, prohibited, ground, mcr, value, needsConversation, conversed);
        }

        Given needsConversation(boolean value) {
            return new Given(kind, state, assignee, own, second, prohibited, ground, mcr, discussed, value, conversed);
        }

        Given conversed(boolean value) {
            return new Given(
                    kind, state, assignee, own, second, prohibited, ground, mcr, discussed, needsConversation, value);
        }
    }
}
