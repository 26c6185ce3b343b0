package org.caseload.local.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.caseload.local.Trouble;

/** Another agency system: publishes facts as CloudEvents in binary mode, in order for each Individual. */
final class FactPublisher implements AutoCloseable {

    private static final String TOPIC = "readiness-facts";

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    FactPublisher(String bootstrapServers) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true, "linger.ms", 20);
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    void publish(String individualId, Fact fact) {
        producer.send(record(individualId, fact), (metadata, problem) -> {
            if (problem != null) {
                failure.compareAndSet(null, problem);
            }
        });
    }

    /** Returns when all are on the topic. */
    @Override
    public void close() {
        producer.close();
        if (failure.get() != null) {
            throw new Trouble("Kafka did not take the facts: " + failure.get().getMessage());
        }
    }

    private ProducerRecord<String, byte[]> record(String individualId, Fact fact) {
        try {
            var record = new ProducerRecord<>(TOPIC, individualId, json.writeValueAsBytes(fact.data()));
            header(record, "ce_specversion", "1.0");
            header(record, "ce_id", fact.id());
            header(record, "ce_source", "/sample-agency");
            header(record, "ce_type", fact.type());
            header(record, "ce_subject", individualId);
            header(record, "ce_time", fact.data().get("asOf").toString());
            header(record, "content-type", "application/json");
            return record;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
