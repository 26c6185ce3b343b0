package org.caseload.transfer.waiting;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.sweep.Sweep;
import org.caseload.transfer.sweep.Work;

/**
 * R-LOC-2, R-CAND-4: who has room, and who may still take over, changes with other people's moves. The entries that rest
 * on it are asked again every so often, and each that changed once.
 */
@ApplicationScoped
public class Rechecks implements Work<UUID> {

    private final ListedEntryRepository listed;
    private final ListedEntries entries;
    private final WaitingConfig config;
    private final Sweep sweep;

    Rechecks(ListedEntryRepository listed, ListedEntries entries, WaitingConfig config, Sweep sweep) {
        this.listed = listed;
        this.entries = entries;
        this.config = config;
        this.sweep = sweep;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        sweep.run(this);
    }

    @Override
    public String name() {
        return "listed_entry";
    }

    @Override
    public int batch() {
        return 200;
    }

    @Override
    public List<UUID> take(UUID last, Instant now, int limit) {
        return listed.claim(now.minus(config.recheckAfter()), now, limit);
    }

    @Override
    public UUID idOf(UUID requestId) {
        return requestId;
    }

    @Override
    public void perform(List<UUID> requestIds) {
        entries.refresh(requestIds, ListedEntries.Occasion.RECHECK);
    }
}
