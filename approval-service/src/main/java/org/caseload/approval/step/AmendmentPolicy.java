package org.caseload.approval.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** May this person add to what is known of an approval: a conversation, a prohibited ground? Pure. */
public final class AmendmentPolicy {

    private AmendmentPolicy() {}

    @Schema(name = "ApprovalAction")
    public enum Action {
        RECORD_CONVERSATION("CONVERSATION"),
        MARK_PROHIBITED_GROUND("PROHIBITED_GROUND"),
        VERIFY_DISTANCE("DISTANCE_VERIFICATION"),
        CONFIRM_NEEDS("NEEDS_CONFIRMATION"),
        SUMMARIZE_CONFLICT("CONFLICT_SUMMARY"),
        CONSTRAIN_CASE_MANAGER("CASE_MANAGER_CONSTRAINT");

        private final String record;

        Action(String record) {
            this.record = record;
        }

        /** What there is once it was done, as the contracts call it. */
        public String record() {
            return record;
        }
    }

    public enum Rule implements BrokenRule {
        OWN_REQUEST(
                "R-APR-5",
                "nobody has a part in deciding their own request",
                "Reading: whoever entered it can't take a deciding step of it.",
                Facts::decidesOwn),
        NOT_ASSIGNEE(
                "R-APR-1",
                "this belongs to the step's assignee",
                "Supervisor decides to approve or to have a discussion.",
                Facts::isAnothers),
        FINAL(
                "R-APR-9",
                "a decision is final",
                "Reading: the first decision wins over a second, a withdrawal or a closure.",
                Facts::over),
        GROUND_STAYS(
                "R-REQ-3",
                "a prohibited ground once marked stays",
                "Reading: such a request can only be denied; nobody can override it.",
                facts -> facts.action == Action.MARK_PROHIBITED_GROUND && facts.otherGroundMarked),
        NOT_ASKED_FOR(
                "R-RSN-1",
                "only what the step that is decided now asks for is recorded",
                "Reading: one declaration per reason, from which validation and path follow.",
                facts -> !facts.over && !facts.asked.contains(facts.action));

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

    public static Verdict judge(Facts facts) {
        return Verdict.of(broken(facts));
    }

    /** The actions that would be allowed. */
    public static List<Action> allowed(Facts facts) {
        return Arrays.stream(Action.values())
                .filter(action -> broken(facts.of(action)).isEmpty())
                .toList();
    }

    private static List<Rule> broken(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param assignee whether the live step is this person's to decide
     * @param superior whether this person is an Assistant Director or of Human Resources, who also hold conversations
     * @param over whether the approval has ended
     * @param asked what the live step asks for, or lets be recorded
     * @param supervisor whether this person is the Supervisor of the Case Manager
     * @param otherGroundMarked whether another prohibited ground than this one is marked
     */
    public record Facts(
            Action action,
            boolean assignee,
            boolean superior,
            boolean ownRequest,
            boolean over,
            boolean otherGroundMarked,
            Set<Action> asked,
            boolean supervisor) {

        Facts of(Action other) {
            return new Facts(other, assignee, superior, ownRequest, over, otherGroundMarked, asked, supervisor);
        }

        private boolean isAnothers() {
            return !tellsOfConflict()
                    && (action == Action.SUMMARIZE_CONFLICT || !assignee && !ownRequest && !mayConverse());
        }

        /** The Supervisor does while the Assistant Director decides, and says what the conflict asks for (R-CONF-2). */
        private boolean tellsOfConflict() {
            return supervisor && (action == Action.SUMMARIZE_CONFLICT || action == Action.CONSTRAIN_CASE_MANAGER);
        }

        private boolean mayConverse() {
            return superior && action == Action.RECORD_CONVERSATION;
        }

        /** Telling the Assistant Director about the conflict is no part of deciding. */
        private boolean decidesOwn() {
            return ownRequest && !tellsOfConflict() && action != Action.SUMMARIZE_CONFLICT;
        }
    }
}
