package org.caseload.request.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.request.staff.ReportingLine;
import org.caseload.request.staff.Scope;
import org.caseload.request.staffcase.CaseFile;
import org.caseload.request.staffcase.StaffCaseRepository;

/** Gathers what the conditions of a reason are judged by. */
@ApplicationScoped
class Conditions {

    private final StaffCaseRepository cases;
    private final Today today;

    Conditions(StaffCaseRepository cases, Today today) {
        this.cases = cases;
        this.today = today;
    }

    /** What is wrong with single details, whoever asks. */
    List<Violation> unacceptable(Reason reason, Map<String, Object> details) {
        List<ReasonPolicy.Condition> ofFields = reason.conditions().stream()
                .filter(condition -> condition.field() != null)
                .toList();
        var facts = new ReasonPolicy.Facts(details, today.date(), null, null, false, reason.restsOn(), null);
        return ReasonPolicy.unmet(ofFields, facts).stream()
                .map(unmet -> Violation.of(unmet, unmet.condition().field()))
                .toList();
    }

    /** What the state of things does not allow the caller. */
    List<ReasonPolicy.Unmet> unmet(Reason reason, Map<String, Object> details, ReportingLine line, Scope scope) {
        List<ReasonPolicy.Condition> ofState = reason.conditions().stream()
                .filter(condition -> condition.field() == null)
                .toList();
        CaseFile file = reason.caseIn(details).flatMap(cases::file).orElse(null);
        var facts = new ReasonPolicy.Facts(
                details,
                today.date(),
                line.kind(),
                line.caseManagerId(),
                scope.actsAboveOrAfter(line),
                reason.restsOn(),
                file);
        return ReasonPolicy.unmet(ofState, facts);
    }
}
