package org.caseload.staff.member;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.caller.Membership;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;

@ApplicationScoped
class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find("select id from StaffMember where subject = ?1 and status = ?2", subject, Status.ACTIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** By staff number. A null filter is none; {@code above} keeps those who report to that person, at one or two removes. */
    List<StaffMember> list(Role role, Status status, UUID above, Paging paging) {
        String after =
                paging.after(2).map(cursor -> cursor.value(0, number -> number)).orElse("");
        return find("""
                        (?1 is null or role = ?1) and (?2 is null or status = ?2)
                        and (cast(?3 as uuid) is null or id = ?3 or reportsToId = ?3 or reportsToId in
                            (select between.id from StaffMember between where between.reportsToId = ?3))
                        and staffNumber > ?4 order by staffNumber, id""", role, status, above, after).range(0, paging.limit()).list();
    }

    /**
     * Lets nobody else enter or change members until the transaction ends. Whoever changes one comes by here before any row
     * of a member or of a notice is locked, so that no two wait for each other.
     */
    void lockRegister() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('staff-register'))")
                .getSingleResult();
    }

    /** The member as committed last, whatever this transaction read before, and nobody else's until it ends. */
    Optional<StaffMember> lock(UUID staffId) {
        lockRegister();
        Optional<StaffMember> member = findByIdOptional(staffId);
        member.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return member;
    }

    Optional<StaffMember> numbered(String staffNumber) {
        return find("staffNumber", staffNumber).firstResultOptional();
    }

    boolean isNumberTaken(String staffNumber) {
        return count("staffNumber", staffNumber) > 0;
    }

    boolean isSubjectTaken(String subject) {
        return count("subject", subject) > 0;
    }

    /** The roles of those who work here and report to the member. */
    Set<Role> rolesBelow(UUID staffId) {
        return find(
                        "select distinct role from StaffMember where reportsToId = ?1 and status <> ?2",
                        staffId,
                        Status.SEPARATED)
                .project(Role.class)
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** By staff number. */
    List<StaffMember> teamOf(UUID supervisorId) {
        return list(
                "reportsToId = ?1 and role = ?2 and status <> ?3 order by staffNumber",
                supervisorId,
                Role.CASE_MANAGER,
                Status.SEPARATED);
    }

    /** Whether the one is the other, or above them at any remove. */
    boolean isAnywhereAbove(UUID above, UUID staffId) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        with recursive line(id) as (
                            select cast(:staffId as uuid)
                            union
                            select reports_to_id from staff_member join line using (id) where reports_to_id is not null)
                        select exists (select from line where id = :above)""", Boolean.class)
                .setParameter("staffId", staffId)
                .setParameter("above", above)
                .getSingleResult();
    }

    /** Whose caseloads the member covers. */
    List<UUID> coveredBy(UUID staffId) {
        return find("select id from StaffMember where coveredById = ?1 order by id", staffId)
                .project(UUID.class)
                .list();
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

    /** The Case Managers who work here, with what their targets follow from. */
    List<Targeted> caseManagers() {
        return find(
                        "select id, caseloadTarget, programme, effectiveTarget from StaffMember where role = ?1 and status <> ?2",
                        Role.CASE_MANAGER,
                        Status.SEPARATED)
                .project(Targeted.class)
                .list();
    }

    /**
     * @param own null where the Case Manager has none
     * @param told last
     */
    record Targeted(UUID staffId, Integer own, String programme, Integer told) {}
}
