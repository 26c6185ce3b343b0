package org.caseload.request.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Violation;

/**
 * A caseload that is put forward, and what became of each Individual.
 *
 * @param batchId absent for a dry run, which leaves nothing behind
 * @param finishedAt absent as long as something waits
 */
record BatchView(
        UUID batchId,
        UUID caseManagerId,
        String reason,
        boolean dryRun,
        State state,
        Counts counts,
        List<Item> items,
        Instant startedAt,
        Instant finishedAt) {

    enum State {
        RUNNING,
        DONE
    }

    static BatchView of(Batch batch, List<BatchItem> rows) {
        List<Item> items = rows.stream().map(Item::of).toList();
        return new BatchView(
                batch.id,
                batch.caseManagerId,
                batch.reason,
                false,
                batch.finishedAt == null ? State.RUNNING : State.DONE,
                Counts.of(items),
                items,
                batch.startedAt,
                batch.finishedAt);
    }

    static BatchView ofTrial(Batch.Order order, List<Item> items) {
        return new BatchView(
                null, order.caseManagerId(), order.reason(), true, State.DONE, Counts.of(items), items, null, null);
    }

    record Counts(int total, int waiting, int enteredAndSubmitted, int refused) {

        static Counts of(List<Item> items) {
            return new Counts(
                    items.size(),
                    count(items, BatchItem.State.WAITING),
                    count(items, BatchItem.State.ENTERED_AND_SUBMITTED),
                    count(items, BatchItem.State.REFUSED));
        }

        private static int count(List<Item> items, BatchItem.State state) {
            return (int) items.stream().filter(item -> item.state == state).count();
        }
    }

    /**
     * @param requestId where it was submitted; absent in a dry run
     * @param violations where it was refused: everything that keeps it
     */
    record Item(UUID individualId, BatchItem.State state, UUID requestId, List<Violation> violations) {

        static Item of(BatchItem item) {
            return new Item(
                    item.individualId, item.state, item.requestId, item.why == null ? null : item.why.violations());
        }

        /** @param why null where nothing keeps it */
        static Item of(UUID individualId, Why why) {
            return why == null
                    ? new Item(individualId, BatchItem.State.ENTERED_AND_SUBMITTED, null, null)
                    : new Item(individualId, BatchItem.State.REFUSED, null, why.violations());
        }
    }
}
