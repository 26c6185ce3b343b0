package org.caseload.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.caseload.notification.delivery.DeliveryService.Outcome;
import org.jboss.logging.Logger;

/** Sends what is due, one mail after the other; leaves an absent mail server in peace for growing pauses. */
@ApplicationScoped
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final DeliveryService deliveries;
    private final DeliveryConfig config;
    private Duration pause = Duration.ZERO;
    private long pausedUntil = System.nanoTime();

    Sender(DeliveryService deliveries, DeliveryConfig config) {
        this.deliveries = deliveries;
        this.config = config;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sendDue() {
        if (System.nanoTime() - pausedUntil < 0) {
            return;
        }
        Outcome outcome = deliverNext();
        while (outcome == Outcome.GO_ON) {
            pause = Duration.ZERO;
            outcome = deliverNext();
        }
        if (outcome == Outcome.SERVER_AWAY) {
            Duration longer = pause.multipliedBy(2).plusSeconds(1);
            pause = longer.compareTo(config.longestOutagePause()) > 0 ? config.longestOutagePause() : longer;
            pausedUntil = System.nanoTime() + pause.toNanos();
        }
    }

    /** Without its database, or while it shuts down, mail waits like without its server. */
    private Outcome deliverNext() {
        try {
            return deliveries.deliverNext();
        } catch (RuntimeException e) {
            LOG.warnf("Mail waits: %s", e.getMessage());
            return Outcome.SERVER_AWAY;
        }
    }
}
