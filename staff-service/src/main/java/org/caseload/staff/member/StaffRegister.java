package org.caseload.staff.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.classseries.JobClass;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Places.Place.Found;
import org.caseload.staff.distance.Places.Place.Unknown;

/** Where details of members are checked and entered. */
@ApplicationScoped
class StaffRegister {

    private final StaffRepository staff;
    private final Places places;
    private final Outbox outbox;

    StaffRegister(StaffRepository staff, Places places, Outbox outbox) {
        this.staff = staff;
        this.places = places;
        this.outbox = outbox;
    }

    /** Changes the member and tells of it, or says everything that is wrong and changes nothing. */
    List<Violation> enter(StaffMember member, StaffDetails given) {
        List<Violation> violations = new ArrayList<>();
        StaffDetails details = located(given, violations);
        checkRole(details, violations);
        checkSuperior(member, details, violations);
        checkSalary(details, violations);
        if (violations.isEmpty()) {
            details.applyTo(member);
            staff.persist(member);
            outbox.append(member.changed());
        }
        return violations;
    }

    private StaffDetails located(StaffDetails details, List<Violation> violations) {
        if (details.address() == null) {
            return details;
        }
        return switch (places.locate(details.address())) {
            case Found(var address) -> details.withHome(address);
            case Unknown(var field, var detail) -> {
                violations.add(new Violation(null, "address." + field, detail, null));
                yield details;
            }
        };
    }

    private static void checkRole(StaffDetails details, List<Violation> violations) {
        boolean isCaseManager = details.role() == StaffMember.Role.CASE_MANAGER;
        if (isCaseManager == (details.caseManagerKind() == null)) {
            violations.add(
                    new Violation(null, "caseManagerKind", "is given for Case Managers, and for them alone", null));
        }
        if (isCaseManager && details.caseManagerSince() == null) {
            violations.add(new Violation("R-CAND-1", "caseManagerSince", "experience is counted from this day", null));
        }
    }

    private void checkSuperior(StaffMember member, StaffDetails details, List<Violation> violations) {
        if (details.reportsToId() != null
                && (details.reportsToId().equals(member.id) || staff.findById(details.reportsToId()) == null)) {
            violations.add(new Violation(null, "reportsToId", "must be another member of the staff", null));
        }
    }

    private static void checkSalary(StaffDetails details, List<Violation> violations) {
        if (details.salary() != null && !JobClass.pays(details.classCode(), details.salary())) {
            violations.add(new Violation(
                    "R-CLS-1",
                    "salary",
                    "the salary lies within the range of the member's class",
                    "Reading: a salary outside the range of its class is refused."));
        }
    }
}
