package org.caseload.staff.staffimport;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Enters files that were received, going on where a process that is no more stood. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportService imports;

    ImportWorker(ImportService imports) {
        this.imports = imports;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pass() {
        try {
            imports.running().forEach(this::work);
        } catch (RuntimeException e) {
            LOG.warnf("Imports wait for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    @Scheduled(every = "10m", delayed = "1m")
    void tidy() {
        imports.forgetAbandoned();
    }

    private void work(StaffImport running) {
        boolean more = true;
        while (more) {
            more = imports.step(running);
        }
    }
}
