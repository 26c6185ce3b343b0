package org.caseload.staff.adjustment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** Which lower caseloads can be asked for. Pure: same facts, same verdict. */
final class AdjustmentPolicy {

    enum Rule implements BrokenRule {
        NOT_LOWER(
                "R-DEC-1",
                "target",
                "the target asked for is lower than the present one",
                "If a Case Manager wishes to decrease their caseload, they must first contact HR to discuss the salary"
                        + " changes.",
                facts -> facts.target >= facts.targetBefore),
        NOT_DISCUSSED(
                "R-DEC-1",
                "salaryDiscussedOn",
                "the salary was discussed with Human Resources before, today at the latest",
                "they must first contact HR to discuss the salary changes",
                facts -> facts.salaryDiscussedOn.isAfter(facts.today));

        private final RuleText text;
        private final String field;
        private final Predicate<Facts> broken;

        Rule(String id, String field, String sentence, String source, Predicate<Facts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.field = field;
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }

        /** Which of the values breaks it. */
        String field() {
            return field;
        }
    }

    /** What holds between cases, not within one. */
    enum Order implements BrokenRule {
        ONE_OPEN;

        @Override
        public RuleText text() {
            return new RuleText(
                    "R-DEC-1",
                    "one adjustment is decided at a time",
                    "Reading: HR approves the lower target before any request can rest on it.");
        }
    }

    private AdjustmentPolicy() {}

    /** Every rule that stands before the adjustment; empty means that it can be asked for. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    record Facts(int targetBefore, int target, LocalDate salaryDiscussedOn, LocalDate today) {}
}
