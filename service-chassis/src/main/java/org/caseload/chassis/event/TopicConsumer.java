package org.caseload.chassis.event;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A service's reader of one topic. A replay of parked messages comes in by the same method as Kafka's. */
public interface TopicConsumer {

    String topic();

    /** Hands the record to {@link Inbox#receive} and nothing else. */
    void on(ConsumerRecord<String, byte[]> record);
}
