package org.caseload.request.reason;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staffcase.CaseFile;

/** Do the conditions of a reason hold? Pure: same facts, same answer. */
public final class ReasonPolicy {

    private static final String OF_THE_REASON = "R-RSN-1";

    /** What declarations of reasons may ask for, by these names. */
    public enum Condition {
        CURRENT_CASE_MANAGER_IS_INTAKE(
                OF_THE_REASON,
                "the Individual's current Case Manager is an intake Case Manager",
                "Intake completion",
                facts -> facts.kind != Colleague.Kind.INTAKE),
        INTAKE_COMPLETED_BY_TODAY(
                OF_THE_REASON,
                "the intake was completed by today",
                "Intake completion",
                "intakeCompletedOn",
                facts -> facts.isAfterToday("intakeCompletedOn")),
        ENTERED_BY_FIELD_SUPPORT_OR_SUPERVISOR(
                "R-REQ-1",
                "a Case Manager's leaving is entered by the Supervisor, or by Field Support once the Case Manager has"
                        + " left",
                "CM Resignation/Termination-FST entry",
                facts -> !facts.actsAboveOrAfter),
        PICK_LIST_REQUESTED_BY_TODAY(
                OF_THE_REASON,
                "the request for a pick list was received by today",
                "Guardian/Individual requests new CM **",
                "pickListRequestReceivedOn",
                facts -> facts.isAfterToday("pickListRequestReceivedOn")),
        RESTS_ON_OWN_CASE(
                null,
                "the case that it rests on is known, of this kind, the Case Manager's own, and neither denied nor"
                        + " withdrawn",
                null,
                facts -> !facts.restsOnOwnCase()),
        CASE_GRANTED(
                null,
                "the case that it rests on has been granted by Human Resources",
                null,
                facts -> facts.caseFile == null || facts.caseFile.state() != CaseFile.State.GRANTED);

        private final String id;
        private final String sentence;
        private final String source;
        private final String field;
        private final Predicate<Facts> broken;

        Condition(String id, String sentence, String source, Predicate<Facts> broken) {
            this(id, sentence, source, null, broken);
        }

        Condition(String id, String sentence, String source, String detail, Predicate<Facts> broken) {
            this.id = id;
            this.sentence = sentence;
            this.source = source;
            this.field = detail == null ? null : "details." + detail;
            this.broken = broken;
        }

        /** The field whose value is at fault, null where the state of things is. */
        public String field() {
            return field;
        }

        /** Whether a draft may do without. */
        public boolean isForSubmission() {
            return this == CASE_GRANTED;
        }
    }

    /** A condition that does not hold. One about a case is told by the rule of that kind of case. */
    public record Unmet(Condition condition, RuleText text) implements BrokenRule {

        public static Unmet of(Condition condition, RestsOn restsOn) {
            boolean own = condition.id != null || restsOn == null;
            return new Unmet(
                    condition,
                    new RuleText(
                            own ? condition.id : restsOn.rule(),
                            condition.sentence,
                            own ? condition.source : restsOn.source()));
        }
    }

    private ReasonPolicy() {}

    /** Those of the reason's conditions that do not hold. */
    static List<Unmet> unmet(List<Condition> conditions, Facts facts) {
        return conditions.stream()
                .filter(condition -> condition.broken.test(facts))
                .map(condition -> Unmet.of(condition, facts.restsOn))
                .toList();
    }

    /**
     * What conditions look at.
     *
     * @param kind of the current Case Manager, null where it is not known
     * @param caseManagerId the current Case Manager
     * @param actsAboveOrAfter whether the Supervisor or Field Support asks
     * @param restsOn the kind of case that the reason rests on, null where it rests on none
     * @param caseFile the case that the details name, null where it is not known
     */
    record Facts(
            Map<String, Object> details,
            LocalDate today,
            Colleague.Kind kind,
            UUID caseManagerId,
            boolean actsAboveOrAfter,
            RestsOn restsOn,
            CaseFile caseFile) {

        private boolean restsOnOwnCase() {
            return caseFile != null
                    && restsOn != null
                    && caseFile.kind() == restsOn.kind()
                    && caseFile.staffId().equals(caseManagerId)
                    && caseFile.isOpenOrGranted();
        }

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
