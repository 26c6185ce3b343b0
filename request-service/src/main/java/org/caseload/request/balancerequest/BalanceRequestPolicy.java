package org.caseload.request.balancerequest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.request.reason.ReasonPolicy;
import org.caseload.request.status.State;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** May this be done with the request now, by this person? Pure: same facts, same verdict. */
final class BalanceRequestPolicy {

    @Schema(name = "BalanceRequestAction")
    enum Action {
        ENTER,
        EDIT,
        SUBMIT,
        WITHDRAW,
        DELETE
    }

    enum Rule implements BrokenRule {
        NOT_THEIRS(
                "R-REQ-1",
                "a request is entered by the Individual's Case Manager, that one's Supervisor, or Field Support for one"
                        + " who has left",
                "CM enters in required fields in Individual Events/Activities table, choosing CL Balance Request as the"
                        + " Event/Activity type.",
                facts -> !facts.entersFor && facts.does(Action.ENTER, Action.EDIT, Action.SUBMIT, Action.DELETE)),
        LIVE_ALREADY(
                "R-REQ-2",
                "an Individual has one live request at a time",
                "Reading: a second request is refused until the first is denied, withdrawn, removed, closed or"
                        + " completed.",
                facts -> facts.otherLive && facts.does(Action.ENTER, Action.SUBMIT)),
        NOT_DECLARED(
                "R-REQ-3",
                "the submitter declares that the reason is not that somebody is difficult to work with or has"
                        + " extensive needs",
                "It is not acceptable to add an individual to the Caseload Balancing Database due to the individual,"
                        + " family or guardian being difficult to work with or having extensive needs.",
                facts -> !facts.declared && facts.does(Action.SUBMIT)),
        NOT_A_DRAFT(
                "R-REQ-4",
                "a request is edited, submitted and deleted as long as it is a draft",
                "Reading: a request may be edited while a draft.",
                facts -> facts.state != State.DRAFT && facts.does(Action.EDIT, Action.SUBMIT, Action.DELETE)),
        NOT_SUBMITTED(
                "R-REQ-4",
                "a draft is not withdrawn but deleted",
                "Reading: a request may be withdrawn from its submission until its last step is decided.",
                facts -> facts.state == State.DRAFT && facts.does(Action.WITHDRAW)),
        NOT_ITS_SUBMITTER(
                "R-REQ-4",
                "a request is withdrawn by its submitter",
                "Reading: a request may be withdrawn by its submitter until its last step is decided.",
                facts -> facts.state != State.DRAFT && !facts.isSubmitter && facts.does(Action.WITHDRAW)),
        ON_THE_MASTER_LIST(
                "R-REQ-4",
                "a request on the master list is removed by the Engagement Coordinator or the Supervisor, with a reason",
                "Reading: after it is on the master list, the EC or the Supervisor removes it, with a reason.",
                facts -> facts.does(Action.WITHDRAW) && facts.state.isDecided() && !facts.state.isTerminal()),
        DECIDED(
                "R-APR-9",
                "a decision is final",
                "Reading: the first decision taken wins over a second, a withdrawal or a closure.",
                facts -> facts.does(Action.WITHDRAW) && facts.state.isDecided()),
        NOT_SERVED(
                "R-REQ-5",
                "an Individual who was discharged or died is not moved",
                "Reading: an Individual's discharge or death closes the live request, in whatever phase it is.",
                facts -> !facts.served && facts.does(Action.ENTER, Action.SUBMIT));

        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String id, String sentence, String source, Predicate<Facts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    sealed interface Verdict {
        record Allowed() implements Verdict {}

        record Refused(List<BrokenRule> broken) implements Verdict {}
    }

    private BalanceRequestPolicy() {}

    static Verdict judge(Facts facts) {
        Stream<Rule> rules = Arrays.stream(Rule.values()).filter(rule -> rule.broken.test(facts));
        Stream<ReasonPolicy.Unmet> unmet = facts.unmet.stream()
                .filter(it -> facts.does(Action.SUBMIT)
                        || facts.does(Action.ENTER) && !it.condition().isForSubmission());
        List<BrokenRule> broken = Stream.<BrokenRule>concat(rules, unmet).toList();
        return broken.isEmpty() ? new Verdict.Allowed() : new Verdict.Refused(broken);
    }

    /** What may be done with a request that is there, supposing that it will be declared. */
    static List<Action> allowed(Facts facts) {
        Set<Action> actions = EnumSet.complementOf(EnumSet.of(Action.ENTER));
        return actions.stream()
                .filter(action -> judge(facts.with(action, true)) instanceof Verdict.Allowed)
                .toList();
    }

    /**
     * @param state null where the request is yet to be entered
     * @param entersFor whether the caller enters requests for the Individual's caseload
     * @param otherLive whether another request of the Individual is live
     * @param unmet conditions of the reason
     */
    record Facts(
            Action action,
            State state,
            boolean entersFor,
            boolean isSubmitter,
            boolean served,
            boolean otherLive,
            boolean declared,
            List<ReasonPolicy.Unmet> unmet) {

        Facts with(Action other, boolean isDeclared) {
            return new Facts(other, state, entersFor, isSubmitter, served, otherLive, isDeclared, unmet);
        }

        private boolean does(Action... actions) {
            return Arrays.asList(actions).contains(action);
        }
    }
}
