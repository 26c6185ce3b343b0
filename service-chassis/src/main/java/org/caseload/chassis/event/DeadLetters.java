package org.caseload.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
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

    /**
     * Keeps the message as it came, with where it came from and why it is here; waits while Kafka is away. One that is
     * too large to be kept leaves its place alone: there it can still be read.
     */
    void send(ConsumerRecord<String, byte[]> record, String cause) {
        LOG.errorf("Dead letter: %s: %s", Causes.place(record), cause);
        ProducerRecord<String, byte[]> letter = letter(record, record.value(), cause);
        for (long pause = 100; ; pause = Math.min(5_000, pause * 2)) {
            try {
                kafka.send(letter).get(15, TimeUnit.SECONDS);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RecordTooLargeException) {
                    letter = letter(record, null, cause);
                }
                LOG.warnf("The dead letter waits: %s", Causes.brief(e));
            } catch (TimeoutException e) {
                LOG.warn("The dead letter waits for Kafka");
            }
            Causes.pause(pause);
        }
    }

    private ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> record, byte[] value, String cause) {
        var headers = value == null ? new RecordHeaders() : new RecordHeaders(record.headers());
        String key = value == null ? null : record.key();
        CloudEvent.put(headers, "dead-letter-cause", cause);
        CloudEvent.put(headers, "dead-letter-consumer", service);
        CloudEvent.put(headers, "dead-letter-topic", record.topic());
        CloudEvent.put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        CloudEvent.put(headers, "dead-letter-offset", Long.toString(record.offset()));
        return new ProducerRecord<>(TOPIC, null, key, value, headers);
    }
}
