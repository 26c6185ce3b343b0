package org.caseload.staff.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.staff.distance.Address;
import org.caseload.staff.profile.Gender;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;

/** What other services hear of the staff. Salaries (R-STF-2), doors and education stay here. */
sealed interface StaffEvent extends DomainEvent {

    @Override
    default String topic() {
        return "staff";
    }

    record Changed(
            UUID staffId,
            String staffNumber,
            String subject,
            Status status,
            String givenName,
            String familyName,
            String email,
            Role role,
            StaffMember.CaseManagerKind caseManagerKind,
            UUID reportsToId,
            String classCode,
            LocalDate caseManagerSince,
            int priorExperienceMonths,
            Integer caseloadTarget,
            String county,
            String zip,
            Double latitude,
            Double longitude,
            Boolean placeIsExact,
            Gender gender,
            List<String> specialties,
            LocalDate lastWorkingDay,
            UUID coveredById,
            String programme,
            Integer effectiveTarget)
            implements StaffEvent {

        static Changed of(StaffMember member, Address home) {
            return new Changed(
                    member.id,
                    member.staffNumber,
                    member.subject,
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
                    home.county(),
                    home.zip(),
                    home.latitude(),
                    home.longitude(),
                    home.placeIsExact(),
                    member.gender,
                    member.specialties,
                    member.lastWorkingDay,
                    member.coveredById,
                    member.programme,
                    member.effectiveTarget);
        }

        @Override
        public String type() {
            return "staff-member-changed.v1";
        }

        @Override
        public UUID key() {
            return staffId;
        }
    }
}
