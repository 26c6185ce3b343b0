package org.caseload.request.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.request.individual.IndividualService;

/** Putting a caseload forward, or finding out what would become of it. Runs in its caller's transaction. */
@ApplicationScoped
class BatchService {

    private final BatchRepository batches;
    private final BatchItemRepository items;
    private final IndividualService individuals;
    private final BatchEntry entry;
    private final Clock clock;

    BatchService(
            BatchRepository batches,
            BatchItemRepository items,
            IndividualService individuals,
            BatchEntry entry,
            Clock clock) {
        this.batches = batches;
        this.items = items;
        this.individuals = individuals;
        this.entry = entry;
        this.clock = clock;
    }

    /** Writes nothing. */
    BatchView tryOut(Batch.Order order) {
        List<BatchView.Item> results = individuals.served(order.caseManagerId()).stream()
                .map(individualId -> BatchView.Item.of(individualId, Why.of(entry.tryOut(individualId, order))))
                .toList();
        return BatchView.ofTrial(order, results);
    }

    /** Keeps what is asked for; the worker settles it. The same again while it runs is the same; empty for another. */
    Optional<BatchView> start(Batch.Order order) {
        Optional<Batch> running = batches.running(order.caseManagerId());
        if (running.isPresent()) {
            return running.filter(batch -> batch.details.equals(order.details()))
                    .map(this::view);
        }
        Batch batch = Batch.of(order, clock.instant());
        batches.persistAndFlush(batch);
        individuals
                .served(order.caseManagerId())
                .forEach(individualId -> items.persist(BatchItem.of(batch.id, individualId)));
        items.flush();
        return Optional.of(view(batch));
    }

    Optional<Batch> find(UUID batchId) {
        return batches.findByIdOptional(batchId);
    }

    BatchView view(Batch batch) {
        return BatchView.of(batch, items.of(batch.id));
    }
}
