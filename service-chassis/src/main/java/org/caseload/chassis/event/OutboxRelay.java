package org.caseload.chassis.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private final OutboxRepository outbox;
    private final KafkaSender kafka;
    private final String source;
    private final Semaphore signal = new Semaphore(0);
    private volatile boolean running;

    OutboxRelay(
            OutboxRepository outbox,
            KafkaSender kafka,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
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
    private long publish() {
        if (!outbox.isHolder()) {
            return BUSY_MILLIS;
        }
        List<OutboxEvent> batch = outbox.waiting(BATCH);
        List<Long> published = new ArrayList<>();
        boolean complete = sendInWaves(batch, published);
        outbox.markPublished(published);
        if (!complete) {
            LOG.warnf("%d events wait for Kafka", batch.size() - published.size());
            return POLL_MILLIS * 2;
        }
        return batch.size() == BATCH ? 0 : POLL_MILLIS;
    }

    /**
     * Of each key at most one event is on its way at any moment, so that a failed one can't be overtaken. Adds what the
     * broker acknowledged to {@code published}; answers whether that is all.
     */
    private boolean sendInWaves(List<OutboxEvent> batch, List<Long> published) {
        List<OutboxEvent> rest = batch;
        while (!rest.isEmpty()) {
            Set<String> keys = new HashSet<>();
            List<OutboxEvent> later = new ArrayList<>();
            List<Sent> wave = new ArrayList<>();
            for (OutboxEvent event : rest) {
                if (!keys.add(event.topic() + event.key())) {
                    later.add(event);
                    continue;
                }
                Sent sent = new Sent(event.sequence(), kafka.send(event.toRecord(source)));
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
