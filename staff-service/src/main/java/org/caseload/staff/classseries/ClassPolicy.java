package org.caseload.staff.classseries;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** What goes with a class: its pay, and whom it may lead. Pure: same facts, same verdict. */
public final class ClassPolicy {

    private static final String NORMALLY =
            "Levels III to V may lead; Supervisors are normally level IV or V. Reading: a Supervisor of level III needs an"
                    + " override with a reason; I and II are refused.";

    public enum Rule implements BrokenRule {
        SALARY_OUT_OF_RANGE(
                "R-CLS-1",
                "salary",
                "the salary lies within the range of the member's class",
                "Reading: a salary outside the range of its class is refused.",
                facts -> facts.salary != null && !facts.isInRange(facts.salary)),
        LEVEL_TOO_LOW(
                "R-CLS-2",
                "classCode",
                "a Supervisor is of level III at least",
                NORMALLY,
                facts -> facts.supervises && facts.isOf(JobClass.I, JobClass.II)),
        NO_OVERRIDE(
                "R-CLS-2",
                "supervisorOverrideReason",
                "a Supervisor of level III needs an override with its reason",
                NORMALLY,
                facts -> facts.supervises && facts.isOf(JobClass.III) && facts.overrideReason == null);

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
        public String field() {
            return field;
        }
    }

    private ClassPolicy() {}

    /** Every rule that stands before it; empty means that it may be. */
    public static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param classCode null where the member has no class
     * @param range of that class on the day on which the salary takes effect; null where there is none
     * @param salary null where it is not recorded, or was taken before
     * @param overrideReason null where there is none
     */
    public record Facts(
            String classCode, SalaryRange range, Integer salary, boolean supervises, String overrideReason) {

        private boolean isInRange(int paid) {
            return range != null && range.includes(paid);
        }

        private boolean isOf(JobClass... levels) {
            return JobClass.of(classCode)
                    .filter(Arrays.asList(levels)::contains)
                    .isPresent();
        }
    }
}
