package org.caseload.approval.delegation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** May this person act for that approver? Pure. */
public final class DelegationPolicy {

    private DelegationPolicy() {}

    public enum Rule implements BrokenRule {
        ONESELF("nobody is their own delegate", Facts::oneself),
        NOT_AN_APPROVER("a delegate works here now, as one who decides steps", facts -> !facts.activeApprover),
        AWAY_TOO("a delegate is not away in that span too", Facts::away),
        COVERED_ALREADY("an approver has one delegate on a day", Facts::covered);

        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String sentence, Predicate<Facts> broken) {
            this.text = new RuleText(
                    "R-APR-6", sentence, "Reading: an approver who is away names a delegate for a span of dates.");
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    static List<Rule> broken(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param away whether the delegate is away on a day of the span
     * @param covered whether the approver has a delegate on a day of the span
     */
    record Facts(boolean oneself, boolean activeApprover, boolean away, boolean covered) {}
}
