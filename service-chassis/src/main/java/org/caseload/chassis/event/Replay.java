package org.caseload.chassis.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.atomic.AtomicReference;

/** Lets parked messages of a key take effect after all, in their order, each in a transaction of its own. */
@ApplicationScoped
class Replay {

    private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

    private final ParkedMessageRepository parked;
    private final DeadLetters deadLetters;
    private final Instance<TopicConsumer> consumers;

    Replay(ParkedMessageRepository parked, DeadLetters deadLetters, @Any Instance<TopicConsumer> consumers) {
        this.parked = parked;
        this.deadLetters = deadLetters;
        this.consumers = consumers;
    }

    /** How the first of a key fared. */
    private sealed interface Outcome {

        record NoneLeft() implements Outcome {}

        record TookEffect() implements Outcome {}

        record Refused(ParkedMessage message, String cause) implements Outcome {}
    }

    /**
     * What came of a replay.
     *
     * @param replayed how many took effect
     * @param refused how many went to the dead letters
     */
    record Replayed(int replayed, int refused) {}

    /** Whether this thread is replaying: then a failure is the caller's to hear, and nothing is parked again. */
    static boolean isRunning() {
        return RUNNING.get();
    }

    /**
     * Replays the key until none is left or one fails again. What nobody may take is a dead letter, as it would have
     * been without the one before it, and those behind it follow.
     *
     * @throws RuntimeException the failure of the one at which it stopped; it and those behind it stay parked
     */
    Replayed replay(String topic, String key) {
        TopicConsumer consumer = consumers.stream()
                .filter(candidate -> candidate.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here reads " + topic));
        int replayed = 0;
        int refused = 0;
        while (true) {
            switch (replayFirst(consumer, topic, key)) {
                case Outcome.NoneLeft() -> {
                    return new Replayed(replayed, refused);
                }
                case Outcome.TookEffect() -> replayed++;
                case Outcome.Refused(ParkedMessage message, String cause) ->
                    refused += QuarkusTransaction.requiringNew().call(() -> bury(message, cause));
            }
        }
    }

    /** What a reaction did before it refused is undone. */
    private Outcome replayFirst(TopicConsumer consumer, String topic, String key) {
        var tried = new AtomicReference<ParkedMessage>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var first = parked.first(topic, key);
                first.ifPresent(tried::set);
                first.ifPresent(message -> settle(consumer, message));
                return first.isPresent() ? new Outcome.TookEffect() : new Outcome.NoneLeft();
            });
        } catch (UnacceptableEvent e) {
            return new Outcome.Refused(tried.get(), e.getMessage());
        }
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

    /** The letter is sent before its row is gone, so never lost; 0 where another replay was faster. */
    private int bury(ParkedMessage message, String cause) {
        var record = message.record();
        if (parked.first(record.topic(), record.key())
                .filter(first -> first.id() == message.id())
                .isEmpty()) {
            return 0;
        }
        deadLetters.send(record, cause);
        parked.remove(message.id());
        return 1;
    }
}
