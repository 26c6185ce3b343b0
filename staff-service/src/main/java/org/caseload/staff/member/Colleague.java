package org.caseload.staff.member;

import java.util.UUID;
import org.caseload.staff.distance.Address;

/**
 * What other rooms need to know of a member.
 *
 * @param home null where none was given
 * @param caseloadTarget null where the agency's holds
 */
public record Colleague(
        UUID staffId,
        boolean servesIndividuals,
        UUID reportsToId,
        Address home,
        String classCode,
        Integer caseloadTarget) {

    static Colleague of(StaffMember member) {
        return new Colleague(
                member.id,
                member.role == StaffMember.Role.CASE_MANAGER && member.status != StaffMember.Status.SEPARATED,
                member.reportsToId,
                member.address,
                member.classCode,
                member.caseloadTarget);
    }
}
