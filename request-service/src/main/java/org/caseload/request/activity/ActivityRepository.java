package org.caseload.request.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    /** Newest first. */
    List<Activity> list(UUID individualId, Paging paging) {
        return paging.after(1)
                .map(cursor -> find(
                        "individualId = ?1 and id < ?2 order by id desc",
                        individualId,
                        cursor.value(0, UUID::fromString)))
                .orElseGet(() -> find("individualId = ?1 order by id desc", individualId))
                .range(0, paging.limit())
                .list();
    }
}
