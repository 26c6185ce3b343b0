package org.caseload.request.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A caseload that is put forward, and what became of each Individual.
 *
 * @param batchId absent for a dry run, which leaves nothing behind
 * @param dryRun whether it only tells what would become of each Individual
 * @param counts how many Individuals came to what
 * @param items the Individuals
 * @param startedAt absent for a dry run
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

    @Schema(name = "BatchState")
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

    /**
     * How many Individuals came to what.
     *
     * @param total all
     * @param waiting yet to be entered
     * @param enteredAndSubmitted in a dry run those that could be
     * @param refused with their violations
     */
    @Schema(name = "BatchCounts")
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
     * What became of one Individual.
     *
     * @param requestId where it was submitted; absent in a dry run and elsewhere
     * @param violations everything that keeps it; absent where nothing does
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
