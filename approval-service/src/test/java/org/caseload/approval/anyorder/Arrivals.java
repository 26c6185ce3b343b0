package org.caseload.approval.anyorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.TopicConsumer;

/** Events as their consumers get them, one at a time and at once, so that a sequence can be played again. */
@ApplicationScoped
class Arrivals {

    private final Instance<TopicConsumer> consumers;
    private final AtomicLong sequence = new AtomicLong();

    Arrivals(@Any Instance<TopicConsumer> consumers) {
        this.consumers = consumers;
    }

    /** The event has taken effect when this returns. */
    void arrive(String topic, UUID key, String type, String json) {
        var record = new ConsumerRecord<>(topic, 0, 0, key.toString(), json.getBytes(StandardCharsets.UTF_8));
        put(record, "ce_specversion", "1.0");
        put(record, "ce_id", UUID.randomUUID().toString());
        put(record, "ce_source", "/any-order");
        put(record, "ce_type", type);
        put(record, "ce_sequence", Long.toString(sequence.incrementAndGet()));
        consumers.stream()
                .filter(consumer -> consumer.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .on(record);
    }

    private static void put(ConsumerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
