package org.caseload.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where messages go that nobody could ever read. They hold up nothing. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    static final String TOPIC = "dead-letters";

    private final KafkaSender kafka;
    private final String service;

    DeadLetters(KafkaSender kafka, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.kafka = kafka;
        this.service = service;
    }

    /** Keeps the message as it came, with where it came from and why it is here; waits while Kafka is away. */
    void send(ConsumerRecord<String, byte[]> record, String cause) {
        LOG.errorf("Dead letter: %s: %s", Causes.place(record), cause);
        var letter = new ProducerRecord<>(TOPIC, null, record.key(), record.value(), record.headers());
        CloudEvent.put(letter.headers(), "dead-letter-cause", cause);
        CloudEvent.put(letter.headers(), "dead-letter-consumer", service);
        CloudEvent.put(letter.headers(), "dead-letter-topic", record.topic());
        CloudEvent.put(letter.headers(), "dead-letter-partition", Integer.toString(record.partition()));
        CloudEvent.put(letter.headers(), "dead-letter-offset", Long.toString(record.offset()));
        for (long pause = 100; !sent(letter); pause = Math.min(5_000, pause * 2)) {
            Causes.pause(pause);
        }
    }

    private boolean sent(ProducerRecord<String, byte[]> letter) {
        try {
            kafka.send(letter).get(15, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            LOG.warnf("The dead letter waits for Kafka: %s", Causes.brief(e));
            return false;
        }
    }
}
