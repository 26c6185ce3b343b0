package org.caseload.approval.step;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** May this step be decided so now, by this person? Pure: same facts, same verdict. */
public final class StepPolicy {

    private StepPolicy() {}

    public enum Rule implements BrokenRule {
        OWN_REQUEST(
                "R-APR-5",
                "nobody decides their own request",
                "Reading: whoever entered it can't take a deciding step of it.",
                StepFacts::ownRequest),
        SECOND_STEP(
                "R-APR-5",
                "no one takes two steps of one request",
                "Reading: no one takes two steps of one request.",
                StepFacts::tookAnotherStep),
        NOT_ASSIGNEE(
                "R-APR-1",
                "a step is decided by its assignee",
                "Supervisor decides to approve or to have a discussion.",
                facts -> !facts.assignee() && !facts.ownRequest() && !facts.tookAnotherStep()),
        NOT_ITS_TURN(
                "R-APR-5",
                "every step of the path is passed, one after the other",
                "Reading: every step of the path must be passed, not only the last.",
                facts -> facts.state() == StepState.WAITING),
        FINAL(
                "R-APR-9",
                "a decision is final",
                "Reading: the first decision wins over a second, a withdrawal or a closure.",
                facts -> facts.state().isOver()),
        PROHIBITED(
                "R-REQ-3",
                "a request with a prohibited ground can only be denied",
                "It is not acceptable to add an Individual who is difficult to work with or has extensive needs.",
                facts -> facts.wants(Outcome.APPROVE) && facts.prohibited() != null),
        OTHER_GROUND(
                "R-REQ-3",
                "a request with a prohibited ground is denied on that ground",
                "It is not acceptable to add an Individual who is difficult to work with or has extensive needs.",
                StepFacts::deniesOnAnotherGround),
        /** The first of those that can still be met. */
        MCR_NOT_CURRENT(
                "R-MCR-2",
                "an entry is not approved before its MCR is completed",
                "Entry will not be approved if MCR has not been completed to confirm the file is current.",
                facts -> facts.wants(Outcome.APPROVE) && !facts.mcrCurrent()),
        NOT_DISCUSSED(
                "R-APR-2",
                "a request is denied, or approved from review, after the discussion is recorded",
                "Reading: the discussion is recorded; only then is a request under review approved or denied.",
                StepFacts::discussionIsMissing),
        ALREADY_UNDER_REVIEW(
                "R-APR-2",
                "a step is put under review once",
                "Reading: review puts the request on the open request list until decided.",
                facts -> facts.outcome() == Outcome.REVIEW && facts.state() == StepState.UNDER_REVIEW),
        NO_CONVERSATION(
                "R-CONV-1",
                "the conversation that the reason requires is recorded before approval",
                "Designates required conversations regarding reason.",
                facts -> facts.wants(Outcome.APPROVE) && facts.needsConversation() && !facts.conversed()),
        DISTANCE_NOT_VERIFIED(
                "R-LOC-1",
                "the distance is verified by a mapping service before approval",
                "Reading: the Supervisor verifies by a mapping service and records which, the miles and the minutes.",
                facts -> facts.lacks(asked -> asked.lackDistance(RecordCode.DISTANCE_LOCALIZES))),
        TOO_NEAR_TO_LOCALIZE(
                "R-LOC-1",
                "a caseload is localized only where the verified distance reaches the limit",
                "Only allowable for 45 miles or farther.",
                facts -> facts.lacks(Requirements::tooNearToLocalize)),
        NEW_RESIDENCE_NOT_VERIFIED(
                "R-RELOC-3",
                "the distance from the new residence is verified before approval",
                "Reading: more than 45 road miles as verified by the Supervisor.",
                facts -> facts.lacks(asked -> asked.lackDistance(RecordCode.DISTANCE_BEYOND_NEW_RESIDENCE))),
        TOO_NEAR_TO_NEW_RESIDENCE(
                "R-RELOC-3",
                "only Individuals who live beyond the limit from the new residence may be added",
                "Reading: more than 45 road miles as verified by the Supervisor.",
                facts -> facts.lacks(Requirements::tooNearToNewResidence)),
        NEEDS_NOT_CONFIRMED(
                "R-NEED-1",
                "it is confirmed before approval that a new Case Manager can support the Individual's needs",
                "Reading: the needs can be supported by a Case Manager who is new to the agency.",
                facts -> facts.lacks(Requirements::lackNeeds)),
        CONFLICT_NOT_SUMMARIZED(
                "R-CONF-1",
                "the conflict and all steps taken are summarized before the Assistant Director approves",
                "Reading: the Supervisor gives the AD a summary of the conflict and all steps taken to remediate it.",
                facts -> facts.lacks(Requirements::lackSummary)),
        RELOCATION_NOT_CONFIRMED(
                "R-RELOC-2",
                "no request is approved before Human Resources confirmed the relocation that it rests on",
                "Reading: until then no request resting on it is approved.",
                facts -> facts.lacks(asked -> asked.lackCase(ApprovalKind.RESIDENCE_CHANGE))),
        DECREASE_NOT_APPROVED(
                "R-DEC-1",
                "no request is approved before Human Resources approved the lower caseload that it rests on",
                "Once HR has approved a lower caseload, the CM will work with their Supervisor to identify individuals.",
                facts -> facts.lacks(asked -> asked.lackCase(ApprovalKind.CASELOAD_ADJUSTMENT)));

        private final RuleText text;
        private final Predicate<StepFacts> broken;

        Rule(String id, String sentence, String source, Predicate<StepFacts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    public static Verdict judge(StepFacts facts) {
        return Verdict.of(broken(facts).toList());
    }

    /** What still has to be done before the step can be passed: approved, or denied where nothing else is left. */
    public static List<Rule> missing(StepFacts facts) {
        return broken(facts.onItsWay())
                .filter(rule -> rule.compareTo(Rule.MCR_NOT_CURRENT) >= 0)
                .toList();
    }

    /** The outcomes that would be allowed. */
    public static List<Outcome> allowed(StepFacts facts) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> broken(facts.of(outcome)).findAny().isEmpty())
                .toList();
    }

    private static Stream<Rule> broken(StepFacts facts) {
        return Arrays.stream(Rule.values()).filter(rule -> rule.broken.test(facts));
    }
}
