package org.caseload.request.mcr;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
public class McrRepository implements PanacheRepositoryBase<Mcr, UUID> {

    /** When the Individual's latest completed MCR was completed. */
    public Optional<Instant> lastCompletedAt(UUID individualId) {
        return find("select max(completedAt) from Mcr where individualId = ?1", individualId)
                .project(Instant.class)
                .firstResultOptional();
    }

    /** When the Individual's MCRs were completed, the first one first. */
    public List<Instant> completedAt(UUID individualId) {
        return find(
                        "select completedAt from Mcr where individualId = ?1 and completedAt is not null"
                                + " order by completedAt",
                        individualId)
                .project(Instant.class)
                .list();
    }

    Optional<Mcr> latest(UUID individualId) {
        return find("individualId = ?1 order by id desc", individualId).firstResultOptional();
    }

    /** Newest first. */
    List<Mcr> list(UUID individualId, Paging paging) {
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
