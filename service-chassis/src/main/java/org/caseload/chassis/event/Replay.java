package org.caseload.chassis.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Lets parked messages of a key take effect after all, in their order, each in a transaction of its own. */
@ApplicationScoped
class Replay {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private final ParkedMessageRepository parked;
    private final Instance<TopicConsumer> consumers;

    Replay(ParkedMessageRepository parked, @Any Instance<TopicConsumer> consumers) {
        this.parked = parked;
        this.consumers = consumers;
    }

    /** Whether this thread is replaying: then a failure is the caller's to hear, and nothing is parked again. */
    static boolean isRunning() {
        return RUNNING.get();
    }

    /**
     * Replays the key until none is left or one fails again.
     *
     * @return how many took effect
     * @throws RuntimeException the failure of the one at which it stopped; it and those behind it stay parked
     */
    int replay(String topic, String key) {
        TopicConsumer consumer = consumers.stream()
                .filter(candidate -> candidate.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here reads " + topic));
        int replayed = 0;
        while (QuarkusTransaction.requiringNew().call(() -> replayFirst(consumer, topic, key))) {
            replayed++;
        }
        return replayed;
    }

    private boolean replayFirst(TopicConsumer consumer, String topic, String key) {
        var first = parked.first(topic, key);
        first.ifPresent(message -> settle(consumer, message));
        return first.isPresent();
    }

    private void settle(TopicConsumer consumer, ParkedMessage message) {
        RUNNING.set(true);
        try {
            consumer.on(message.record());
        } finally {
            RUNNING.remove();
        }
        parked.remove(message.id());
    }
}
