package org.caseload.chassis.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event on its way out: what the outbox keeps of it, and how it travels. */
record OutboxEvent(
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
