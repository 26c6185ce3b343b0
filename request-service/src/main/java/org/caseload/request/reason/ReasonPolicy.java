package org.caseload.request.reason;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.request.staff.Colleague;

/** Do the conditions of a reason hold? Pure: same facts, same answer. */
public final class ReasonPolicy {

    /** What declarations of reasons may ask for, by these names. */
    public enum Condition implements BrokenRule {
        CURRENT_CASE_MANAGER_IS_INTAKE(
                null,
                "the Individual's current Case Manager is an intake Case Manager",
                "Intake completion",
                facts -> facts.kind != Colleague.Kind.INTAKE),
        INTAKE_COMPLETED_BY_TODAY(
                "details.intakeCompletedOn",
                "the intake was completed by today",
                "Intake completion",
                facts -> facts.isAfterToday("intakeCompletedOn"));

        private final String field;
        private final RuleText text;
        private final Predicate<Facts> broken;

        Condition(String field, String sentence, String source, Predicate<Facts> broken) {
            this.field = field;
            this.text = new RuleText("R-RSN-1", sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }

        /** The field whose value is at fault, null where the state of things is. */
        public String field() {
            return field;
        }
    }

    private ReasonPolicy() {}

    /** Those of the conditions that do not hold. */
    static List<Condition> broken(List<Condition> conditions, Facts facts) {
        return conditions.stream()
                .filter(condition -> condition.broken.test(facts))
                .toList();
    }

    /**
     * What conditions look at.
     *
     * @param kind of the current Case Manager, null where it is not known
     */
    record Facts(Map<String, Object> details, Colleague.Kind kind, LocalDate today) {

        private boolean isAfterToday(String field) {
            try {
                return details.get(field) instanceof String day
                        && LocalDate.parse(day).isAfter(today);
            } catch (DateTimeParseException e) {
                return false; // the schema says so already
            }
        }
    }
}
