package org.caseload.staff.change;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Applies changes once their day has come, by the agency's day. */
@ApplicationScoped
class ChangeDays {

    private static final Logger LOG = Logger.getLogger(ChangeDays.class);

    private final ChangeService changes;

    ChangeDays(ChangeService changes) {
        this.changes = changes;
    }

    /** Each by itself, in their order: one that fails never stops the others. */
    @Scheduled(every = "10m", delayed = "30s")
    void pass() {
        try {
            changes.due().forEach(this::apply);
        } catch (RuntimeException e) {
            LOG.warnf("Changes wait for the next pass: %s", e.getClass().getSimpleName());
        }
    }

    private void apply(UUID changeId) {
        try {
            changes.applyIfDue(changeId);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Change %s waits for the next pass: %s",
                    changeId, e.getClass().getSimpleName());
        }
    }
}
