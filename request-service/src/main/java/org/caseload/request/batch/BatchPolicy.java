package org.caseload.request.batch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** May a caseload be put forward like this? Pure: same facts, same verdict. */
final class BatchPolicy {

    static final String SEPARATION = "CM_SEPARATION";

    enum Rule implements BrokenRule {
        OTHER_REASON(
                "R-STF-1",
                "a whole caseload is put forward because its Case Manager leaves: " + SEPARATION,
                "Reading: the whole caseload of a Case Manager who separates can be put forward at once.",
                facts -> !SEPARATION.equals(facts.reason)),
        NOT_DECLARED(
                "R-REQ-3",
                "the submitter declares that the reason is not that somebody is difficult to work with or has"
                        + " extensive needs",
                "It is not acceptable to add an individual to the Caseload Balancing Database due to the individual,"
                        + " family or guardian being difficult to work with or having extensive needs.",
                facts -> !facts.declared),
        ALREADY_RUNNING(
                "R-STF-1",
                "a caseload is put forward once at a time, with the same details if it is sent again",
                "Reading: what was put forward is finished before the same caseload is put forward otherwise.",
                facts -> facts.otherRunning),
        ELSEWHERE_BY_NOW(
                "R-STF-1",
                "the Individual is still on the caseload that is put forward",
                "Reading: an Individual who has another Case Manager by now stays there.",
                facts -> facts.elsewhere);

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

    private BatchPolicy() {}

    /** Every broken rule. */
    static List<BrokenRule> broken(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .map(BrokenRule.class::cast)
                .toList();
    }

    /**
     * @param otherRunning whether the caseload is being put forward with other details
     * @param elsewhere whether the Individual has another Case Manager by now
     */
    record Facts(String reason, boolean declared, boolean otherRunning, boolean elsewhere) {

        static Facts ofOrder(String reason, boolean declared) {
            return new Facts(reason, declared, false, false);
        }

        static Facts ofItem(boolean elsewhere) {
            return new Facts(SEPARATION, true, false, elsewhere);
        }
    }
}
