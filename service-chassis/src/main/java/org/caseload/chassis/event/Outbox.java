package org.caseload.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** Where a command leaves its events: in its own transaction, so that both are durable or neither is. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox_event (event_id, topic, event_key, type, occurred_at, data, traceparent)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxRelay relay;
    private final TransactionSynchronizationRegistry transaction;

    Outbox(
            AgroalDataSource database,
            EntityManager entities,
            ObjectMapper json,
            Clock clock,
            OutboxRelay relay,
            TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
        this.transaction = transaction;
    }

    /**
     * Adds the event to the running transaction; without one it refuses. What the transaction changed so far is
     * written first: a broken constraint shows here, and versions read afterwards are those that will be committed.
     *
     * @return the event's id, as its readers will see it
     */
    @Transactional(TxType.MANDATORY)
    public UUID append(DomainEvent event) {
        return insert(List.of(event)).getFirst();
    }

    /** Adds many, in this order, at little more than the cost of one. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<? extends DomainEvent> events) {
        if (!events.isEmpty()) {
            insert(events);
        }
    }

    private List<UUID> insert(List<? extends DomainEvent> events) {
        entities.flush();
        List<UUID> ids = events.stream().map(event -> Ids.next()).toList();
        String traceparent = traceparent();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (int each = 0; each < events.size(); each++) {
                fill(insert, ids.get(each), events.get(each), traceparent);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException(
                    "could not keep " + events.getFirst().type(), e);
        }
        transaction.registerInterposedSynchronization(new WakeRelay());
        return ids;
    }

    private void fill(PreparedStatement insert, UUID id, DomainEvent event, String traceparent)
            throws SQLException, JsonProcessingException {
        insert.setObject(1, id);
        insert.setString(2, event.topic());
        insert.setString(3, event.key().toString());
        insert.setString(4, event.type());
        insert.setTimestamp(5, Timestamp.from(clock.instant()));
        insert.setString(6, json.writeValueAsString(event));
        insert.setString(7, traceparent);
    }

    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            relay.wake();
        }
    }
}
