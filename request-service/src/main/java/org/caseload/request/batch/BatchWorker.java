package org.caseload.request.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.caseload.chassis.http.Outage;
import org.jboss.logging.Logger;

/** Settles what waits, each Individual in its own transaction; goes on after a kill where it stood. */
@ApplicationScoped
class BatchWorker {

    private static final Logger LOG = Logger.getLogger(BatchWorker.class);
    private static final int TRIES = 3;

    private final BatchRepository batches;
    private final BatchItemRepository items;
    private final BatchEntry entry;
    private final Clock clock;

    BatchWorker(BatchRepository batches, BatchItemRepository items, BatchEntry entry, Clock clock) {
        this.batches = batches;
        this.items = items;
        this.entry = entry;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        try {
            QuarkusTransaction.requiringNew().call(batches::running).forEach(this::settle);
            QuarkusTransaction.requiringNew().run(() -> batches.finish(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf("Batches wait: %s", e.getClass().getSimpleName());
        }
    }

    private void settle(Batch batch) {
        QuarkusTransaction.requiringNew().call(() -> items.waiting(batch.id)).forEach(id -> settle(id, batch.order()));
    }

    /** One that fails never stops the others; while the database is away all of them wait. */
    void settle(UUID id, Batch.Order order) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() ->
                            items.claim(id).ifPresent(item -> item.submitted(entry.enter(item.individualId, order))));
        } catch (BatchEntry.TakenBack refused) {
            QuarkusTransaction.requiringNew()
                    .run(() -> items.claim(id).ifPresent(item -> item.refused(Why.of(refused.outcome()))));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                throw e;
            }
            LOG.warnf("Item %s of a batch failed: %s", id, e.getClass().getSimpleName());
            QuarkusTransaction.requiringNew().run(() -> items.claim(id).ifPresent(BatchWorker::failed));
        }
    }

    private static void failed(BatchItem item) {
        item.attempts++;
        if (item.attempts >= TRIES) {
            item.refused(Why.failed());
        }
    }
}
