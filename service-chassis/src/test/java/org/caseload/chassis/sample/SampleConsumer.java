package org.caseload.chassis.sample;

import static org.caseload.chassis.event.Reaction.copy;
import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.chassis.event.UnacceptableEvent;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Writes down what it hears; refuses oaths, and stumbles over one word as long as a test wants it to. */
@ApplicationScoped
public class SampleConsumer implements TopicConsumer {

    static final AtomicReference<String> STUMBLES_OVER = new AtomicReference<>("");

    private final Inbox inbox;
    private final EntityManager entities;

    SampleConsumer(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Override
    public String topic() {
        return "notifications";
    }

    @Override
    @Incoming("sample")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("said.v1", Said.class, said -> hear(said)),
                copy("state.v1", Said.class, (said, version) -> hear(new Said(said.key, said.words + "@" + version))));
    }

    private void hear(Said said) {
        entities.createNativeQuery("insert into heard (key, words) values (?, ?)")
                .setParameter(1, said.key)
                .setParameter(2, said.words)
                .executeUpdate();
        if (said.words.equals(STUMBLES_OVER.get())) {
            throw new IllegalStateException("stumbled");
        }
        if (said.words.equals("oath")) {
            throw new UnacceptableEvent("nobody may say that");
        }
    }

    @jakarta.transaction.Transactional
    @SuppressWarnings("unchecked")
    List<String> heard(String key) {
        return entities.createNativeQuery("select words from heard where key = ? order by id", String.class)
                .setParameter(1, key)
                .getResultList();
    }

    record Said(String key, String words) {}
}
