package org.caseload.transfer.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class WorkItemRepository implements PanacheRepositoryBase<WorkItem, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    long countOpen(UUID individualId) {
        return count("individualId = ?1 and done = false", individualId);
    }

    /** By due date, undated ones first. A null filter is none. */
    List<WorkItem> list(UUID individualId, Boolean done, Paging paging) {
        var after = paging.after(2);
        LocalDate day = after.map(cursor -> cursor.value(0, LocalDate::parse)).orElse(LocalDate.EPOCH.withYear(-1));
        UUID id = after.map(cursor -> cursor.value(1, UUID::fromString)).orElse(BEFORE_ALL);
        return find("""
                        individualId = ?1 and (?2 is null or done = ?2)
                        and (coalesce(dueOn, date 0001-01-01) > ?3
                            or coalesce(dueOn, date 0001-01-01) = ?3 and id > ?4)
                        order by coalesce(dueOn, date 0001-01-01), id""", individualId, done, day, id).range(0, paging.limit()).list();
    }

    Optional<WorkItem> find(UUID individualId, UUID workItemId) {
        return find("id = ?1 and individualId = ?2", workItemId, individualId).firstResultOptional();
    }
}
