package org.caseload.request.individualimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<IndividualImport, UUID> {

    /** Newest first. */
    List<IndividualImport> list(String startedBy, Paging paging) {
        return paging.after(1)
                .map(cursor -> find(
                        "startedBy = ?1 and id < ?2 order by id desc", startedBy, cursor.value(0, UUID::fromString)))
                .orElseGet(() -> find("startedBy = ?1 order by id desc", startedBy))
                .range(0, paging.limit())
                .list();
    }

    Optional<IndividualImport> find(UUID importId, String startedBy) {
        return find("id = ?1 and startedBy = ?2", importId, startedBy).firstResultOptional();
    }

    List<IndividualImport> running() {
        return list("finishedAt is null order by id");
    }

    /** Those that ended before. */
    List<UUID> finished(Instant before) {
        return find("select id from IndividualImport where finishedAt < ?1 order by id", before)
                .project(UUID.class)
                .list();
    }

    /** Ends what has nothing waiting any more. */
    void finish(Instant now) {
        update(
                "update IndividualImport started set started.finishedAt = ?1 where started.finishedAt is null"
                        + " and not exists (select 1 from ImportLine line"
                        + " where line.importId = started.id and line.result = ?2)",
                now,
                ImportLine.Result.WAITING);
    }
}
