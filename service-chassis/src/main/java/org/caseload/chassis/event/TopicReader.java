package org.caseload.chassis.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its start, beside the service's consumer groups: theirs go on from where they are. */
@ApplicationScoped
class TopicReader {

    private static final Duration POLL = Duration.ofMillis(250);

    private final Map<String, Object> settings;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        settings = new HashMap<>(broker);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
    }

    /** The end of each of the topic's partitions, by now. */
    Map<TopicPartition, Long> ends(String topic) {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions);
        }
    }

    /** Hands over every record before these ends, in order for each key. Answers how many. */
    long read(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<String, byte[]>> to) {
        long read = 0;
        try (var consumer = consumer()) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (record.offset() < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        to.accept(record);
                        read++;
                    }
                }
            }
        }
        return read;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
