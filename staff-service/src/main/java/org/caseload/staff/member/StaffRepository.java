package org.caseload.staff.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Membership;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find("select id from StaffMember where subject = ?1 and status = ?2", subject, StaffMember.Status.ACTIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** By staff number. A null filter is none; {@code above} keeps those who report to that person, at one or two removes. */
    List<StaffMember> list(StaffMember.Role role, StaffMember.Status status, UUID above, Paging paging) {
        String after =
                paging.after(2).map(cursor -> cursor.value(0, number -> number)).orElse("");
        return find("""
                        (?1 is null or role = ?1) and (?2 is null or status = ?2)
                        and (cast(?3 as uuid) is null or id = ?3 or reportsToId = ?3 or reportsToId in
                            (select between.id from StaffMember between where between.reportsToId = ?3))
                        and staffNumber > ?4 order by staffNumber, id""", role, status, above, after).range(0, paging.limit()).list();
    }

    /** Whether {@code above} is the member's own record, or at most two steps above it. */
    boolean isAtOrAbove(UUID above, StaffMember member) {
        return above.equals(member.id)
                || above.equals(member.reportsToId)
                || member.reportsToId != null
                        && findByIdOptional(member.reportsToId)
                                .map(between -> above.equals(between.reportsToId))
                                .orElse(false);
    }
}
