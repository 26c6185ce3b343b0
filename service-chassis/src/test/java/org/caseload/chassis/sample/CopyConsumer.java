package org.caseload.chassis.sample;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the latest words of each key, and tells whenever it has changed them. */
@ApplicationScoped
public class CopyConsumer implements TopicConsumer {

    /** Where a refill meets the test: on its arrival at "slow", and before it goes on. */
    static final AtomicReference<Phaser> MEETING = new AtomicReference<>();

    static final ConcurrentLinkedQueue<String> TOLD = new ConcurrentLinkedQueue<>();

    private static final String KEEP = "insert into known as kept (key, words, sequence) values (?1, ?2, ?3)"
            + " on conflict (key) do update set words = excluded.words, sequence = excluded.sequence"
            + " where kept.sequence <= excluded.sequence and (kept.words, kept.sequence)"
            + " is distinct from (excluded.words, excluded.sequence)";

    private final Inbox inbox;
    private final EntityManager entities;

    CopyConsumer(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("copied")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("known.v1", State.class, this::keep, this::keepAndTell));
    }

    private void keepAndTell(State state, long sequence) {
        if (write(state, sequence)) {
            TOLD.add(state.words);
        }
    }

    private void keep(State state, long sequence) {
        Phaser meeting = MEETING.get();
        if (meeting != null && state.words.equals("slow")) {
            meeting.arriveAndAwaitAdvance();
            meeting.arriveAndAwaitAdvance();
        }
        if (state.words.equals(SampleConsumer.STUMBLES_OVER.get())) {
            throw new IllegalStateException("stumbled");
        }
        write(state, sequence);
    }

    private boolean write(State state, long sequence) {
        return entities.createNativeQuery(KEEP)
                        .setParameter(1, state.key)
                        .setParameter(2, state.words)
                        .setParameter(3, sequence)
                        .executeUpdate()
                > 0;
    }

    @jakarta.transaction.Transactional
    @SuppressWarnings("unchecked")
    List<String> known(UUID key) {
        return entities.createNativeQuery("select words from known where key = ?1", String.class)
                .setParameter(1, key)
                .getResultList();
    }

    @jakarta.transaction.Transactional
    void spoil(String statement, UUID key) {
        entities.createNativeQuery(statement).setParameter(1, key).executeUpdate();
    }

    record State(UUID key, String words) {}
}
