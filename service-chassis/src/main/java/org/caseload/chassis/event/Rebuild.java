package org.caseload.chassis.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes copies of whole states anew from the start of their topics, while the service goes on. First they are emptied
 * and refilled in one transaction: whoever reads meanwhile sees them as they were, whoever would write waits, and
 * nothing is decided on half a copy. Then the same states are delivered once more like any redelivery, so that what
 * was mended takes its consequences; a state that changes nothing has none.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final ThreadLocal<Step> STEP = new ThreadLocal<>();
    private static final int LONGEST_SECONDS = 4 * 60 * 60;
    private static final int BATCH = 50;

    private enum Step {
        REFILL,
        REDELIVER
    }

    private final Instance<TopicConsumer> consumers;
    private final CopyRepository copies;
    private final TopicReader topics;
    private final EntityManager entities;

    Rebuild(@Any Instance<TopicConsumer> consumers, CopyRepository copies, TopicReader topics, EntityManager entities) {
        this.consumers = consumers;
        this.copies = copies;
        this.topics = topics;
        this.entities = entities;
    }

    /** Whether this thread delivers states for a rebuild. */
    static boolean isRunning() {
        return STEP.get() != null;
    }

    /** Whether it fills a copy that is not whole yet: then nothing follows from a state. */
    static boolean isRefilling() {
        return STEP.get() == Step.REFILL;
    }

    /** The topics whose states the service copies. */
    List<String> topics() {
        return consumers.stream()
                .map(TopicConsumer::topic)
                .filter(copies::isCopied)
                .sorted()
                .toList();
    }

    /**
     * Answers how many states were read.
     *
     * @throws RuntimeException what stopped it; the copies are as they were, or are whole and some consequences wait
     *     for the next rebuild
     */
    long rebuild(String topic) {
        TopicConsumer consumer = consumers.stream()
                .filter(candidate -> candidate.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        Map<TopicPartition, Long> ends =
                QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> refill(consumer));
        LOG.infof("Refilled the copies of %s: they are whole", topic);
        long read = during(Step.REDELIVER, () -> topics.read(ends, consumer::on));
        LOG.infof("Rebuilt the copies of %s from %d states", topic, read);
        return read;
    }

    /** The ends are asked for when nobody writes any more: no state that was written before can lie behind them. */
    private Map<TopicPartition, Long> refill(TopicConsumer consumer) {
        copies.empty(consumer.topic());
        Map<TopicPartition, Long> ends = topics.ends(consumer.topic());
        AtomicLong count = new AtomicLong();
        during(
                Step.REFILL,
                () -> topics.read(ends, record -> {
                    consumer.on(record);
                    if (count.incrementAndGet() % BATCH == 0) {
                        entities.flush();
                        entities.clear();
                    }
                }));
        return ends;
    }

    private static long during(Step step, Read read) {
        STEP.set(step);
        try {
            return read.run();
        } finally {
            STEP.remove();
        }
    }

    private interface Read {
        long run();
    }
}
