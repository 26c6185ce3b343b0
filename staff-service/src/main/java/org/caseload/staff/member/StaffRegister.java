package org.caseload.staff.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.staff.classseries.ClassSeries;
import org.caseload.staff.distance.Address;
import org.caseload.staff.distance.Places;
import org.caseload.staff.distance.Places.Located.Found;
import org.caseload.staff.distance.Places.Located.Unknown;
import org.caseload.staff.profile.ReportingPolicy;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;

/** Where details of members are checked and entered, one change at a time: lines of reporting hang together. */
@ApplicationScoped
class StaffRegister {

    private final StaffRepository staff;
    private final Places places;
    private final Colleagues colleagues;
    private final ClassSeries classes;
    private final Today today;

    StaffRegister(StaffRepository staff, Places places, Colleagues colleagues, ClassSeries classes, Today today) {
        this.staff = staff;
        this.places = places;
        this.colleagues = colleagues;
        this.classes = classes;
        this.today = today;
    }

    /** What was true when the day was over; empty before the first day that is known. */
    Optional<StaffView> on(UUID staffId, LocalDate day) {
        return colleagues.on(staffId, day);
    }

    /** What of a new member another one has already. None registers until the transaction ends. */
    List<Violation> taken(StaffMember hired) {
        staff.lockRegister();
        List<Violation> taken = new ArrayList<>();
        if (staff.isNumberTaken(hired.staffNumber)) {
            taken.add(new Violation(null, "staffNumber", "another member has this number", null));
        }
        if (staff.isSubjectTaken(hired.subject)) {
            taken.add(new Violation(null, "subject", "another member has this subject", null));
        }
        return taken;
    }

    /** Changes the member and tells of it, or says everything that is wrong and changes nothing. */
    List<Violation> enter(StaffMember member, StaffDetails details) {
        staff.lockRegister();
        List<Violation> violations = new ArrayList<>();
        Address home = located(details.address(), violations);
        check(member, details, today.date(), violations);
        if (violations.isEmpty()) {
            boolean back = member.isSeparated() && details.status() != Status.SEPARATED;
            details.applyTo(member, home);
            if (back) {
                colleagues.rehire(member);
            }
            colleagues.tell(member);
        }
        return violations;
    }

    /** Everything that would be wrong with the details from that day on, as things are now. */
    List<Violation> check(StaffMember member, StaffDetails details, LocalDate day) {
        List<Violation> violations = new ArrayList<>();
        located(details.address(), violations);
        check(member, details, day, violations);
        return violations;
    }

    private void check(StaffMember member, StaffDetails details, LocalDate day, List<Violation> violations) {
        checkRole(details, violations);
        checkLines(member, details, violations);
        classes.judge(StaffDetails.of(member).standing(), details.standing(), day)
                .forEach(rule -> violations.add(Violation.of(rule, rule.field())));
    }

    private Address located(Address given, List<Violation> violations) {
        if (given == null) {
            return null;
        }
        return switch (places.locate(given)) {
            case Found(var address) -> address;
            case Unknown(var field, var detail) -> {
                violations.add(new Violation(null, "address." + field, detail, null));
                yield null;
            }
        };
    }

    private static void checkRole(StaffDetails details, List<Violation> violations) {
        boolean isCaseManager = details.role() == Role.CASE_MANAGER;
        if (isCaseManager == (details.caseManagerKind() == null)) {
            violations.add(
                    new Violation(null, "caseManagerKind", "is given for Case Managers, and for them alone", null));
        }
        if (isCaseManager && details.caseManagerSince() == null) {
            violations.add(new Violation("R-CAND-1", "caseManagerSince", "experience is counted from this day", null));
        }
    }

    private void checkLines(StaffMember member, StaffDetails details, List<Violation> violations) {
        StaffMember superior = details.reportsToId() == null ? null : staff.findById(details.reportsToId());
        if (details.reportsToId() != null && superior == null) {
            violations.add(new Violation(null, "reportsToId", "must be a member of the staff", null));
            return;
        }
        boolean unchanged = superior != null && superior.id.equals(member.reportsToId);
        ReportingPolicy.judge(new ReportingPolicy.Facts(
                        details.role(),
                        details.status() != Status.SEPARATED,
                        superior == null ? null : superior.role,
                        superior != null && superior.isSeparated() && !unchanged,
                        staff.rolesBelow(member.id),
                        superior != null && staff.isAnywhereAbove(member.id, superior.id)))
                .forEach(rule -> violations.add(Violation.of(rule, rule.field())));
    }
}
