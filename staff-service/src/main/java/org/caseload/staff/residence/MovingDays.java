package org.caseload.staff.residence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Lets members live in their new homes once the day has come. Asked hourly, since the agency's day begins at its own hour. */
@ApplicationScoped
class MovingDays {

    private static final Logger LOG = Logger.getLogger(MovingDays.class);

    private final ResidenceChangeService changes;

    MovingDays(ResidenceChangeService changes) {
        this.changes = changes;
    }

    /** Each by itself: one that fails never stops the others. */
    @Scheduled(every = "1h", delayed = "30s")
    void pass() {
        try {
            changes.due().forEach(this::move);
        } catch (RuntimeException e) {
            LOG.warnf("Moving days wait for the next hour: %s", e.getClass().getSimpleName());
        }
    }

    private void move(UUID caseId) {
        try {
            changes.moveIfDue(caseId);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Residence change %s waits for the next hour: %s",
                    caseId, e.getClass().getSimpleName());
        }
    }
}
