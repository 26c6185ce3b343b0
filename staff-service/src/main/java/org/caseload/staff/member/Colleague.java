package org.caseload.staff.member;

import java.time.LocalDate;
import java.util.UUID;
import org.caseload.staff.distance.Address;
import org.caseload.staff.profile.Gender;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;

/**
 * What other rooms need to know of a member.
 *
 * @param home null where none was given
 * @param caseloadTarget null where the programme's, or the agency's, holds
 * @param programme null where the member works in none
 * @param lastWorkingDay null where no notice was given
 * @param coveredById null where nobody was named
 */
public record Colleague(
        UUID staffId,
        Role role,
        Status status,
        UUID reportsToId,
        Address home,
        String classCode,
        Integer caseloadTarget,
        String programme,
        Gender gender,
        LocalDate lastWorkingDay,
        UUID coveredById,
        boolean needsCover,
        long version) {

    static Colleague of(StaffMember member) {
        return new Colleague(
                member.id,
                member.role,
                member.status,
                member.reportsToId,
                member.address,
                member.classCode,
                member.caseloadTarget,
                member.programme,
                member.gender,
                member.lastWorkingDay,
                member.coveredById,
                member.needsCover(),
                member.version);
    }

    public boolean servesIndividuals() {
        return role == Role.CASE_MANAGER && status != Status.SEPARATED;
    }
}
