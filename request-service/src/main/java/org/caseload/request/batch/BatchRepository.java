package org.caseload.request.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.ConstraintRule;

@ApplicationScoped
class BatchRepository implements PanacheRepositoryBase<Batch, UUID> {

    /** What the database refuses when the same caseload is put forward twice at once. */
    @Produces
    ConstraintRule oneRunningBatch() {
        return new ConstraintRule("one_running_batch", BatchPolicy.Rule.ALREADY_RUNNING);
    }

    Optional<Batch> running(UUID caseManagerId) {
        return find("caseManagerId = ?1 and finishedAt is null", caseManagerId).firstResultOptional();
    }

    List<Batch> running() {
        return list("finishedAt is null order by id");
    }

    /** Ends what has nothing waiting any more. */
    void finish(Instant now) {
        update(
                "update Batch batch set batch.finishedAt = ?1 where batch.finishedAt is null and not exists"
                        + " (select 1 from BatchItem item where item.batchId = batch.id and item.state = ?2)",
                now,
                BatchItem.State.WAITING);
    }
}
