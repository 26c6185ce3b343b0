package org.caseload.staff.separation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Separates members once their last working day is over, by the agency's day. R-STF-1. */
@ApplicationScoped
class LastDays {

    private static final Logger LOG = Logger.getLogger(LastDays.class);

    private final SeparationService separations;

    LastDays(SeparationService separations) {
        this.separations = separations;
    }

    /** Each by itself: one that fails never stops the others. */
    @Scheduled(every = "10m", delayed = "30s")
    void pass() {
        try {
            separations.due().forEach(this::separate);
        } catch (RuntimeException e) {
            LOG.warnf("Separations wait for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    private void separate(UUID separationId) {
        try {
            separations.separateIfDue(separationId);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Separation %s waits for the next pass: %s",
                    separationId, e.getClass().getSimpleName());
        }
    }
}
