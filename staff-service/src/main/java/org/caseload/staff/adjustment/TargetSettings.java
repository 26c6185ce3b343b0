package org.caseload.staff.adjustment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.caseload.staff.member.Colleagues;
import org.jboss.logging.Logger;

/** R-CAND-2: tells of the Case Managers whose target is another since the settings changed. */
@ApplicationScoped
class TargetSettings {

    private static final Logger LOG = Logger.getLogger(TargetSettings.class);

    private static final int PASSES = 6;

    private final Colleagues colleagues;
    private volatile int passes;

    TargetSettings(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Settings change with a start only. A few times more, since another instance may still have had the old ones. */
    @Scheduled(every = "10m", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    void pass() {
        if (passes < PASSES) {
            QuarkusTransaction.requiringNew()
                    .call(colleagues::targetedOtherwise)
                    .forEach(this::tell);
            passes++;
        }
    }

    private void tell(UUID staffId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> colleagues.tellAgain(staffId));
        } catch (RuntimeException e) {
            LOG.warnf(
                    "Target of %s waits for the next pass: %s",
                    staffId, e.getClass().getSimpleName());
        }
    }
}
