package org.caseload.chassis.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Publishes what the outbox holds, in order for each key, at least once. Woken after a commit, polls besides, so that
 * what a killed process left behind goes out too. One holder at a time, by advisory lock, however many replicas run.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long POLL_MILLIS = 500;
    private static final long BUSY_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private static final String HOLD = "select pg_try_advisory_xact_lock(hashtext('outbox-relay'))";
    private static final String WAITING =
            "select sequence, event_id, topic, event_key, type, occurred_at, data, traceparent from outbox_event"
                    + " where published_at is null order by sequence limit " + BATCH;
    private static final String MARK = "update outbox_event set published_at = now() where sequence = any(?)";

    private final AgroalDataSource database;
    private final KafkaSender kafka;
    private final String source;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;

    OutboxRelay(
            AgroalDataSource database,
            KafkaSender kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.kafka = kafka;
        this.source = "/" + service;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        Thread.ofPlatform().name("outbox-relay").daemon().start(this::loop);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        wake();
    }

    /** Something may be waiting. Cheap, never blocks. */
    void wake() {
        signal.release();
    }

    private void loop() {
        long pause = POLL_MILLIS;
        while (running) {
            try {
                signal.tryAcquire(pause, TimeUnit.MILLISECONDS);
                signal.drainPermits();
                pause = QuarkusTransaction.requiringNew().timeout(60).call(this::publish);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
                LOG.warnf("Events wait in the outbox, next try in %d ms: %s", pause, e.getMessage());
            }
        }
    }

    /** One batch. Answers how long to wait for the next, in milliseconds. */
    private long publish() throws Exception {
        try (Connection connection = database.getConnection()) {
            if (!isHolder(connection)) {
                return BUSY_MILLIS;
            }
            List<Waiting> batch = waiting(connection);
            List<Long> published = new ArrayList<>();
            boolean complete = sendInWaves(batch, published);
            mark(connection, published);
            if (!complete) {
                LOG.warnf("%d events wait for Kafka", batch.size() - published.size());
                return POLL_MILLIS * 2;
            }
            return batch.size() == BATCH ? 0 : POLL_MILLIS;
        }
    }

    private static boolean isHolder(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(HOLD);
                var row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(WAITING);
                var row = select.executeQuery()) {
            List<Waiting> batch = new ArrayList<>();
            while (row.next()) {
                batch.add(new Waiting(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getString(7),
                        row.getString(8)));
            }
            return batch;
        }
    }

    /**
     * Of each key at most one event is on its way at any moment, so that a failed one can't be overtaken. Adds what the
     * broker acknowledged to {@code published}; answers whether that is all.
     */
    private boolean sendInWaves(List<Waiting> batch, List<Long> published) {
        List<Waiting> rest = batch;
        while (!rest.isEmpty()) {
            Set<String> keys = new HashSet<>();
            List<Waiting> later = new ArrayList<>();
            List<Sent> wave = new ArrayList<>();
            for (Waiting event : rest) {
                if (!keys.add(event.topic + event.key)) {
                    later.add(event);
                    continue;
                }
                Sent sent = new Sent(event.sequence, kafka.send(event.toRecord(source)));
                if (sent.failedAtOnce()) {
                    return false;
                }
                wave.add(sent);
            }
            if (wave.stream().filter(sent -> !sent.arrived(published)).count() > 0) {
                return false;
            }
            rest = later;
        }
        return true;
    }

    private static void mark(Connection connection, List<Long> published) throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(MARK)) {
            update.setArray(1, connection.createArrayOf("bigint", published.toArray()));
            update.executeUpdate();
        }
    }

    private record Waiting(
            long sequence,
            String id,
            String topic,
            String key,
            String type,
            Instant occurredAt,
            String data,
            String traceparent) {

        ProducerRecord<String, byte[]> toRecord(String source) {
            var record = new ProducerRecord<>(topic, key, data.getBytes(StandardCharsets.UTF_8));
            CloudEvent.put(record.headers(), CloudEvent.SPECVERSION, "1.0");
            CloudEvent.put(record.headers(), CloudEvent.ID, id);
            CloudEvent.put(record.headers(), CloudEvent.SOURCE, source);
            CloudEvent.put(record.headers(), CloudEvent.TYPE, type);
            CloudEvent.put(record.headers(), "ce_subject", key);
            CloudEvent.put(record.headers(), "ce_time", occurredAt.toString());
            CloudEvent.put(record.headers(), CloudEvent.SEQUENCE, Long.toString(sequence));
            CloudEvent.put(record.headers(), "content-type", "application/json");
            if (traceparent != null) {
                CloudEvent.put(record.headers(), "traceparent", traceparent);
            }
            return record;
        }
    }

    private record Sent(long sequence, Future<RecordMetadata> acknowledgement) {

        /** No broker was found at all: the rest of the batch needn't wait for it one by one. */
        boolean failedAtOnce() {
            return acknowledgement.isDone() && acknowledgement.state() == Future.State.FAILED;
        }

        boolean arrived(List<Long> published) {
            try {
                acknowledgement.get(15, TimeUnit.SECONDS);
                published.add(sequence);
                return true;
            } catch (Exception e) {
                LOG.debugf(e, "Event %d was not acknowledged", sequence);
                return false;
            }
        }
    }
}
