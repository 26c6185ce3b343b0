package org.caseload.request.balancerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Action;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Facts;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Rule;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Verdict;
import org.caseload.request.reason.ReasonPolicy.Condition;
import org.caseload.request.reason.ReasonPolicy.Unmet;
import org.caseload.request.reason.RestsOn;
import org.caseload.request.status.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BalanceRequestPolicyTest {

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"ENTER", "EDIT", "SUBMIT", "DELETE"})
    @DisplayName("R-REQ-1: who does not act for the caseload enters, edits, submits and deletes nothing")
    void onlyTheirs(Action action) {
        assertThat(broken(facts(action, State.DRAFT, false))).containsExactly(Rule.NOT_THEIRS);
        assertThat(broken(facts(action, State.DRAFT, true))).isEmpty();
    }

    @Test
    @DisplayName("R-REQ-2: a second request is refused at entry and at submission, and may be edited")
    void oneLiveRequest() {
        Facts second = new Facts(Action.ENTER, null, true, false, true, true, true, List.of());
        assertThat(broken(second)).containsExactly(Rule.LIVE_ALREADY);
        Facts draft = new Facts(Action.SUBMIT, State.DRAFT, true, false, true, true, true, List.of());
        assertThat(broken(draft)).containsExactly(Rule.LIVE_ALREADY);
        assertThat(broken(draft.with(Action.EDIT, false))).isEmpty();
    }

    @Test
    @DisplayName("R-REQ-3: without the declaration nothing is submitted")
    void declared() {
        Facts facts = facts(Action.SUBMIT, State.DRAFT, true);
        assertThat(broken(facts.with(Action.SUBMIT, false))).containsExactly(Rule.NOT_DECLARED);
        assertThat(broken(facts.with(Action.SUBMIT, true))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    @DisplayName("R-REQ-4: what is no draft any more is not edited, submitted or deleted")
    void onlyDrafts(State state) {
        for (Action action : List.of(Action.EDIT, Action.SUBMIT, Action.DELETE)) {
            assertThat(broken(facts(action, state, true))).containsExactly(Rule.NOT_A_DRAFT);
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    @DisplayName("R-REQ-4, R-APR-9: a request is withdrawn by its submitter, until its last step is decided")
    void withdrawnUntilDecided(State state) {
        List<BrokenRule> broken = broken(new Facts(Action.WITHDRAW, state, true, true, true, false, false, List.of()));
        switch (state) {
            case SUBMITTED, IN_APPROVAL, UNDER_REVIEW -> assertThat(broken).isEmpty();
            case DRAFT -> assertThat(broken).containsExactly(Rule.NOT_SUBMITTED);
            case APPROVED, LISTED, TARGETED ->
                assertThat(broken).containsExactly(Rule.ON_THE_MASTER_LIST, Rule.DECIDED);
            case COMPLETED, REMOVED, CLOSED, DENIED, WITHDRAWN ->
                assertThat(broken).containsExactly(Rule.DECIDED);
        }
        assertThat(broken(new Facts(Action.WITHDRAW, State.SUBMITTED, true, false, true, false, false, List.of())))
                .containsExactly(Rule.NOT_ITS_SUBMITTER);
    }

    @Test
    @DisplayName("R-REQ-5: for an Individual who was discharged or died nothing is entered or submitted")
    void onlyServed() {
        Facts facts = new Facts(Action.SUBMIT, State.DRAFT, true, false, false, false, true, List.of());
        assertThat(broken(facts)).containsExactly(Rule.NOT_SERVED);
        assertThat(broken(facts.with(Action.DELETE, false))).isEmpty();
    }

    @Test
    @DisplayName("R-RSN-1: every broken rule is told, the reason's conditions too")
    void everythingIsTold() {
        Facts facts = new Facts(
                Action.SUBMIT,
                State.SUBMITTED,
                false,
                false,
                false,
                true,
                false,
                List.of(Unmet.of(Condition.CURRENT_CASE_MANAGER_IS_INTAKE, null)));
        assertThat(broken(facts))
                .extracting(BrokenRule::id)
                .containsExactly("R-REQ-1", "R-REQ-2", "R-REQ-3", "R-REQ-4", "R-REQ-5", "R-RSN-1");
    }

    @Test
    @DisplayName("R-DEC-1: what only a submission needs does not hold up the draft")
    void draftsMayWait() {
        List<Unmet> unmet = List.of(Unmet.of(Condition.CASE_GRANTED, RestsOn.CASELOAD_ADJUSTMENT));
        assertThat(broken(new Facts(Action.ENTER, null, true, false, true, false, false, unmet)))
                .isEmpty();
        assertThat(broken(new Facts(Action.SUBMIT, State.DRAFT, true, false, true, false, true, unmet)))
                .extracting(BrokenRule::id)
                .containsExactly("R-DEC-1");
    }

    @Test
    @DisplayName("what may be done next follows from the same rules")
    void allowedActions() {
        assertThat(BalanceRequestPolicy.allowed(facts(null, State.DRAFT, true)))
                .containsExactly(Action.EDIT, Action.SUBMIT, Action.DELETE);
        assertThat(BalanceRequestPolicy.allowed(facts(null, State.DRAFT, false)))
                .isEmpty();
        assertThat(BalanceRequestPolicy.allowed(
                        new Facts(null, State.IN_APPROVAL, true, true, true, false, false, List.of())))
                .containsExactly(Action.WITHDRAW);
    }

    private static Facts facts(Action action, State state, boolean entersFor) {
        return new Facts(action, state, entersFor, false, true, false, true, List.of());
    }

    private static List<BrokenRule> broken(Facts facts) {
        return switch (BalanceRequestPolicy.judge(facts)) {
            case Verdict.Allowed() -> List.of();
            case Verdict.Refused(var broken) -> broken;
        };
    }
}
