package org.caseload.transfer.waiting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * R-LOC-2, R-CAND-4: who has room, and who may still take over, changes with other people's moves. The entries that rest
 * on it are asked again every so often, and each new one once. Each batch is claimed, asked and let go in one transaction and is then no longer
 * due: whoever is killed half-way leaves the rest to the next run, here or in another replica.
 */
@ApplicationScoped
public class Rechecks {

    private static final int BATCH = 200;

    private final ListedEntryRepository listed;
    private final ListedEntries entries;
    private final WaitingConfig config;
    private final Clock clock;

    Rechecks(ListedEntryRepository listed, ListedEntries entries, WaitingConfig config, Clock clock) {
        this.listed = listed;
        this.entries = entries;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        Instant before = clock.instant().minus(config.recheckAfter());
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> recheck(listed.claim(before, BATCH)));
        }
    }

    private boolean recheck(List<UUID> claimed) {
        entries.refresh(claimed, true);
        return !claimed.isEmpty();
    }
}
