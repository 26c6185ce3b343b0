package org.caseload.request.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.caller.Membership;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    private static final String LINES = "select member, above from StaffMember member"
            + " left join StaffMember above on above.id = member.reportsToId where member.id in :ids";

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find("select id from StaffMember where subject = ?1 and status = ?2", subject, Colleague.Status.ACTIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    public Optional<Colleague> colleague(UUID staffId) {
        return findByIdOptional(staffId).map(StaffMember::colleague);
    }

    /** Those of them whom we know; the map stands being asked for null. */
    public Map<UUID, Colleague> colleagues(Collection<UUID> staffIds) {
        Set<UUID> ids = staffIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, Colleague> known = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(member -> known.put(member.id, member.colleague()));
        }
        return known;
    }

    /** By the agency's own numbers, those whom we know. */
    public Map<String, Colleague> numbered(Collection<String> staffNumbers) {
        return list("staffNumber in ?1", staffNumbers).stream()
                .collect(Collectors.toMap(
                        member -> member.staffNumber,
                        StaffMember::colleague,
                        (one, other) -> one.isSeparated() ? other : one));
    }

    /** Who is above the Case Manager, as far as we know. */
    public ReportingLine line(UUID caseManagerId) {
        return lines(Set.of(caseManagerId)).get(caseManagerId);
    }

    /** The line of each of these Case Managers, of those too whom we do not know. */
    public Map<UUID, ReportingLine> lines(Set<UUID> caseManagerIds) {
        Map<UUID, ReportingLine> lines = new HashMap<>();
        caseManagerIds.forEach(id -> lines.put(id, new ReportingLine(id, null, null)));
        if (!lines.isEmpty()) {
            getEntityManager()
                    .createQuery(LINES, Pair.class)
                    .setParameter("ids", caseManagerIds)
                    .getResultList()
                    .forEach(pair -> lines.put(pair.member.id, pair.line()));
        }
        return lines;
    }

    /** @param above null where there is none, or we do not know of any */
    record Pair(StaffMember member, StaffMember above) {

        ReportingLine line() {
            return new ReportingLine(member.id, member.colleague(), above == null ? null : above.colleague());
        }
    }

    /** Takes over the member's whole state, unless a later one is here already. */
    void keep(StaffConsumer.State state, long sequence) {
        StaffMember member = findById(state.staffId());
        if (member != null && member.sequence > sequence) {
            return;
        }
        StaffMember kept = member == null ? new StaffMember() : member;
        kept.id = state.staffId();
        kept.sequence = sequence;
        kept.staffNumber = state.staffNumber();
        kept.subject = state.subject();
        kept.status = state.status();
        kept.role = state.role();
        kept.givenName = state.givenName();
        kept.familyName = state.familyName();
        kept.caseManagerKind = state.caseManagerKind();
        kept.reportsToId = state.reportsToId();
        kept.lastWorkingDay = state.lastWorkingDay();
        kept.coveredById = state.coveredById();
        persist(kept);
    }
}
