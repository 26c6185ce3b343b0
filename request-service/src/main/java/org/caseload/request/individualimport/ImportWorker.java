package org.caseload.request.individualimport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Outage;
import org.caseload.chassis.http.Violation;
import org.jboss.logging.Logger;

/** Settles the lines that wait, some hundreds in a transaction; goes on after a kill where it stood. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int CHUNK = 500;
    private static final int DELETED_AT_ONCE = 10_000;

    private final ImportRepository imports;
    private final LineRepository lines;
    private final ImportChunk chunk;
    private final ImportConfig config;
    private final Clock clock;

    ImportWorker(ImportRepository imports, LineRepository lines, ImportChunk chunk, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.chunk = chunk;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "1s", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        try {
            QuarkusTransaction.requiringNew().call(imports::running).forEach(this::settle);
            QuarkusTransaction.requiringNew().run(() -> imports.finish(clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf("Imports wait: %s", e.getClass().getSimpleName());
        }
    }

    /** What became of lines is personal data, and deleted once it was kept long enough; what still waits never is. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() {
        try {
            Instant before = clock.instant().minus(config.keep());
            QuarkusTransaction.requiringNew()
                    .call(() -> imports.finished(before))
                    .forEach(this::delete);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Deleting imports waits for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    /** In small batches, each by itself; the import last. One that can't be deleted never keeps the others. */
    private void delete(UUID importId) {
        try {
            int deleted;
            do {
                deleted = QuarkusTransaction.requiringNew().call(() -> lines.delete(importId, DELETED_AT_ONCE));
            } while (deleted > 0);
            QuarkusTransaction.requiringNew().run(() -> imports.deleteById(importId));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Import %s is deleted by the next pass: %s",
                    importId, e.getClass().getSimpleName());
        }
    }

    private void settle(IndividualImport running) {
        int settled;
        do {
            settled = settleSome(running);
        } while (settled > 0);
    }

    /** How many lines were settled; where they can't be together, each by itself. */
    private int settleSome(IndividualImport running) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<ImportLine> claimed = lines.claim(running.id, CHUNK);
                chunk.settle(running, claimed);
                return claimed.size();
            });
        } catch (RuntimeException e) {
            waitWhileAway(e);
            List<UUID> waiting = QuarkusTransaction.requiringNew().call(() -> lines.waiting(running.id, CHUNK));
            waiting.forEach(line -> settle(running, line));
            return waiting.size();
        }
    }

    /** One that fails never stops the others. */
    private void settle(IndividualImport running, UUID lineId) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> lines.claim(lineId).ifPresent(line -> chunk.settle(running, List.of(line))));
        } catch (RuntimeException e) {
            waitWhileAway(e);
            LOG.warnf("Line %s of an import failed: %s", lineId, e.getClass().getSimpleName());
            var why = List.of(new Violation(null, null, "could not be taken over, send it again later", null));
            QuarkusTransaction.requiringNew().run(() -> lines.claim(lineId).ifPresent(line -> line.refused(why)));
        }
    }

    private static void waitWhileAway(RuntimeException failure) {
        if (Outage.isBehind(failure)) {
            throw failure;
        }
    }
}
