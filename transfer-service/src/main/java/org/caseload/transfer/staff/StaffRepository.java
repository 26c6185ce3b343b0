package org.caseload.transfer.staff;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Membership;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    private static final String LINES = """
            select new org.caseload.transfer.staff.Line(member.id, member.reportsToId, above.reportsToId)
            from StaffMember member left join StaffMember above on above.id = member.reportsToId where member.id in :ids
            """;

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find("select id from StaffMember where subject = ?1 and status = ?2", subject, StaffMember.Status.ACTIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Until the transaction ends nobody else can decide about this Case Manager's room. */
    public Optional<Colleague> lock(UUID staffId) {
        return Optional.ofNullable(findById(staffId, LockModeType.PESSIMISTIC_WRITE))
                .map(StaffMember::asColleague);
    }

    public List<Colleague> colleagues(Collection<UUID> staffIds) {
        return list("id in ?1", staffIds).stream().map(StaffMember::asColleague).toList();
    }

    /** Those that are known of them, by Case Manager. */
    public Map<UUID, Line> lines(Collection<UUID> caseManagerIds) {
        return getEntityManager()
                .createQuery(LINES, Line.class)
                .setParameter("ids", caseManagerIds)
                .getResultStream()
                .collect(toMap(Line::caseManagerId, line -> line));
    }

    /** Those who left and are covered by any of these. */
    public List<UUID> coveredBy(Collection<UUID> staffIds) {
        return getEntityManager()
                .createQuery("select id from StaffMember where coveredById in :ids order by id", UUID.class)
                .setParameter("ids", staffIds)
                .getResultList();
    }

    /** Whether the Case Manager is within the scope; whoever covers for one who has left stands in that one's place. */
    boolean covers(Scope scope, UUID caseManagerId) {
        return count(
                        "id = ?1 and (id = ?2 or coveredById = ?2 or reportsToId = ?3 or coveredById = ?3"
                                + " or reportsToId in (select above.id from StaffMember above where above.reportsToId = ?4))",
                        caseManagerId,
                        scope.own(),
                        scope.team(),
                        scope.teams())
                > 0;
    }
}
