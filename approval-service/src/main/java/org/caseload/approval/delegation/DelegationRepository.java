package org.caseload.approval.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
public class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    private static final String ON = "fromDay <= ?2 and untilDay >= ?2";

    /** For whom the delegate may act on that day. */
    public Set<UUID> actsFor(UUID delegateId, LocalDate day) {
        return new HashSet<>(find("select approverId from Delegation where delegateId = ?1 and " + ON, delegateId, day)
                .project(UUID.class)
                .list());
    }

    /** Who acts on that day for each of them who is away. */
    public Map<UUID, UUID> delegates(Collection<UUID> approverIds, LocalDate day) {
        Map<UUID, UUID> delegates = new HashMap<>();
        list("approverId in ?1 and " + ON, approverIds, day)
                .forEach(delegation -> delegates.put(delegation.approverId, delegation.delegateId));
        return delegates;
    }

    /** Whether they are away on a day of that span. */
    boolean isAway(UUID approverId, LocalDate from, LocalDate until) {
        return count("approverId = ?1 and fromDay <= ?2 and untilDay >= ?3", approverId, until, from) > 0;
    }

    /** Earliest first. */
    List<Delegation> of(UUID approverId, Paging paging) {
        Optional<Cursor> after = paging.after(2);
        LocalDate day = after.map(cursor -> cursor.value(0, LocalDate::parse)).orElse(LocalDate.EPOCH);
        UUID id = after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(new UUID(0, 0));
        return find(
                        "approverId = ?1 and (fromDay > ?2 or fromDay = ?2 and id > ?3) order by fromDay, id",
                        approverId,
                        day,
                        id)
                .page(0, paging.fetch())
                .list();
    }

    /** One at a time of those who are named or name somebody: no two miss each other. */
    void alone() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('delegating'))")
                .getResultList();
    }
}
