package org.caseload.staff.member;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.text.Line;
import org.caseload.staff.classseries.Standing;
import org.caseload.staff.distance.Address;
import org.caseload.staff.profile.Education;
import org.caseload.staff.profile.Gender;
import org.caseload.staff.profile.MailAddress;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * What may change about a member. Private, for Human Resources and the member alone: address, salary (R-STF-2), gender
 * (R-CONF-2), education and the override's reason.
 *
 * @param role which decides what the member may do here
 * @param caseManagerKind of a Case Manager
 * @param reportsToId a Case Manager's Supervisor, a Supervisor's Assistant Director
 * @param classCode of the class series, 5226 to 5230 (R-CLS-1)
 * @param supervisorOverrideReason why a Supervisor is of level III (R-CLS-2)
 * @param caseManagerSince first day as a case manager here (R-CAND-1)
 * @param priorExperienceMonths months as a case manager before that, elsewhere
 * @param education stands in for experience in qualifying for a class, never for R-CAND-1's year (R-CLS-3)
 * @param specialties codes of the agency's (R-CAND-3)
 * @param programme code of the one that the member works in (R-CLD-2)
 * @param caseloadTarget Individuals at most; the agency's where absent (R-CAND-2)
 * @param salary dollars a year
 * @param gender for constraints on a new Case Manager alone (R-CONF-2)
 * @param address of the home
 */
public record StaffDetails(
        @NotNull Status status,
        @NotNull @Line String givenName,
        @NotNull @Line String familyName,
        @NotNull @MailAddress String email,
        @NotNull Role role,
        StaffMember.CaseManagerKind caseManagerKind,
        UUID reportsToId,

        @Pattern(regexp = "52(2[6-9]|30)", message = "R-CLS-1: must be a class code, 5226 to 5230")
        String classCode,

        @Line String supervisorOverrideReason,
        LocalDate caseManagerSince,
        @Min(0) @Max(720) int priorExperienceMonths,
        @Size(max = 20) List<@NotNull @Valid Education> education,

        @Size(max = 20) @UniqueElements @Schema(examples = "[\"AUTISM\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be a code like SIGN_LANGUAGE") String>
                specialties,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "must be a code like ADULT_SERVICES")
        String programme,

        @Min(0) @Max(500) Integer caseloadTarget,
        @Min(1) @Max(10_000_000) Integer salary,
        Gender gender,
        @Valid Address address) {

    public StaffDetails {
        education = education == null ? List.of() : education;
        specialties = specialties == null ? List.of() : specialties;
    }

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
                member.supervisorOverrideReason,
                member.caseManagerSince,
                member.priorExperienceMonths,
                member.education,
                member.specialties,
                member.programme,
                member.caseloadTarget,
                member.salary,
                member.gender,
                member.address);
    }

    /** The same without what its reader may not see, or in this place not. */
    StaffDetails seen(boolean withPrivate, boolean withGender) {
        return new StaffDetails(
                status,
                givenName,
                familyName,
                email,
                role,
                caseManagerKind,
                reportsToId,
                classCode,
                withPrivate ? supervisorOverrideReason : null,
                caseManagerSince,
                priorExperienceMonths,
                withPrivate ? education : null,
                specialties,
                programme,
                caseloadTarget,
                withPrivate ? salary : null,
                withGender ? gender : null,
                withPrivate ? address : null);
    }

    Standing standing() {
        return new Standing(classCode, salary, role == Role.SUPERVISOR, supervisorOverrideReason);
    }

    /** @param home the address as it was found */
    void applyTo(StaffMember member, Address home) {
        member.status = status;
        member.givenName = givenName;
        member.familyName = familyName;
        member.email = email;
        member.role = role;
        member.caseManagerKind = caseManagerKind;
        member.reportsToId = reportsToId;
        member.classCode = classCode;
        member.supervisorOverrideReason = supervisorOverrideReason;
        member.caseManagerSince = caseManagerSince;
        member.priorExperienceMonths = priorExperienceMonths;
        member.education = education;
        member.specialties = specialties;
        member.programme = programme;
        member.caseloadTarget = caseloadTarget;
        member.salary = salary;
        member.gender = gender;
        member.address = home;
    }
}
