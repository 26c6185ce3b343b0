package org.caseload.staff.staffimport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Enters files that were received, going on where a process that is no more stood. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportService imports;
    private final RetentionService retention;
    private final Uploads uploads;

    ImportWorker(ImportService imports, RetentionService retention, Uploads uploads) {
        this.imports = imports;
        this.retention = retention;
        this.uploads = uploads;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pass() {
        try {
            imports.running().forEach(this::work);
        } catch (RuntimeException e) {
            LOG.warnf("Imports wait for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tidy() {
        try {
            uploads.deleteAbandoned();
            retention.outdated().forEach(this::delete);
        } catch (IOException | RuntimeException e) {
            LOG.warnf(
                    "Deleting imports waits for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    /** One that can't be deleted never keeps the others. */
    private void delete(UUID importId) {
        try {
            retention.delete(importId);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Import %s is deleted by the next pass: %s",
                    importId, e.getClass().getSimpleName());
        }
    }

    private void work(StaffImport running) {
        boolean more = true;
        while (more) {
            more = imports.step(running);
        }
    }
}
