package org.caseload.staff.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.text.Line;
import org.caseload.staff.distance.Address;

/**
 * What may change about a member.
 *
 * @param reportsToId a Case Manager's Supervisor, a Supervisor's Assistant Director
 * @param classCode of the class series, 5226 to 5230 (R-CLS-1)
 * @param caseManagerSince first day as a case manager here (R-CAND-1)
 * @param priorExperienceMonths months as a case manager before that, elsewhere
 * @param caseloadTarget Individuals at most; the agency's where absent (R-CAND-2)
 * @param salary dollars a year, for Human Resources and the member alone (R-STF-2)
 */
record StaffDetails(
        @NotNull StaffMember.Status status,
        @NotNull @Line String givenName,
        @NotNull @Line String familyName,
        @NotNull @MailAddress String email,
        @NotNull StaffMember.Role role,
        StaffMember.CaseManagerKind caseManagerKind,
        UUID reportsToId,

        @Pattern(regexp = "52(2[6-9]|30)", message = "R-CLS-1: must be a class code, 5226 to 5230")
        String classCode,

        LocalDate caseManagerSince,
        @Min(0) @Max(720) int priorExperienceMonths,
        @Min(0) @Max(500) Integer caseloadTarget,
        @Min(1) @Max(10_000_000) Integer salary,
        @Valid Address address) {

    static StaffDetails of(StaffMember member) {
        return new StaffDetails(
                member.status,
                member.givenName,
                member.familyName,
                member.email,
                member.role,
                member.caseManagerKind,
                member.reportsToId,
                member.classCode,
                member.caseManagerSince,
                member.priorExperienceMonths,
                member.caseloadTarget,
                member.salary,
                member.address);
    }

    StaffDetails withHome(Address home) {
        return with(home, salary);
    }

    /** What those may see who are neither the member nor of Human Resources. */
    StaffDetails withoutPrivate() {
        return with(null, null);
    }

    private StaffDetails with(Address home, Integer pay) {
        return new StaffDetails(
                status,
                givenName,
                familyName,
                email,
                role,
                caseManagerKind,
                reportsToId,
                classCode,
                caseManagerSince,
                priorExperienceMonths,
                caseloadTarget,
                pay,
                home);
    }

    void applyTo(StaffMember member) {
        member.status = status;
        member.givenName = givenName;
        member.familyName = familyName;
        member.email = email;
        member.role = role;
        member.caseManagerKind = caseManagerKind;
        member.reportsToId = reportsToId;
        member.classCode = classCode;
        member.caseManagerSince = caseManagerSince;
        member.priorExperienceMonths = priorExperienceMonths;
        member.caseloadTarget = caseloadTarget;
        member.salary = salary;
        member.address = address;
    }
}
