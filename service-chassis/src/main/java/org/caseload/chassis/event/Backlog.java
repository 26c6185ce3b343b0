package org.caseload.chassis.event;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * What an alarm should watch: {@code caseload_outbox_waiting} events that did not leave yet,
 * {@code caseload_outbox_oldest_seconds} how long the eldest of them has waited, {@code caseload_parked_messages} that
 * wait for a person. Looked up every 15 seconds.
 */
@ApplicationScoped
class Backlog {

    private static final Logger LOG = Logger.getLogger(Backlog.class);
    private static final String LOOK = """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint,
                   (select count(*) from parked_message)
              from outbox_event where published_at is null""";

    private final AgroalDataSource database;
    private final AtomicLong waiting;
    private final AtomicLong oldestSeconds;
    private final AtomicLong parked;

    Backlog(AgroalDataSource database, MeterRegistry meters) {
        this.database = database;
        this.waiting = meters.gauge("caseload.outbox.waiting", new AtomicLong());
        this.oldestSeconds = meters.gauge("caseload.outbox.oldest.seconds", new AtomicLong());
        this.parked = meters.gauge("caseload.parked.messages", new AtomicLong());
    }

    @Scheduled(every = "15s", delayed = "5s")
    void look() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(LOOK);
                var row = select.executeQuery()) {
            row.next();
            waiting.set(row.getLong(1));
            oldestSeconds.set(row.getLong(2));
            parked.set(row.getLong(3));
        } catch (SQLException e) {
            LOG.debugf("The backlog can't be seen: %s", e.getMessage());
        }
    }
}
