package org.caseload.request.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class BatchItemRepository implements PanacheRepositoryBase<BatchItem, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final int ROUND = 500;

    List<BatchItem> of(UUID batchId) {
        return list("batchId = ?1 order by id", batchId);
    }

    /** In the order in which they were put forward. */
    List<UUID> waiting(UUID batchId) {
        return find(
                        "select id from BatchItem where batchId = ?1 and state = ?2 order by id",
                        batchId,
                        BatchItem.State.WAITING)
                .project(UUID.class)
                .range(0, ROUND - 1)
                .list();
    }

    /** The item, ours until the transaction ends. Empty where another has it, or it is settled. */
    Optional<BatchItem> claim(UUID id) {
        return find("id = ?1 and state = ?2", id, BatchItem.State.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
    }
}
