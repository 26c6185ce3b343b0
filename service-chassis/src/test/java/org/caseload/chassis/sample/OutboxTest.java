package org.caseload.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OutboxTest {

    private final UUID key = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    OutboxRows rows;

    @Test
    @DisplayName("a committed event reaches its topic as a CloudEvent keyed by its aggregate")
    void committedEventsArrive() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new Entry.Changed(key, "hello")));

        ConsumerRecord<String, byte[]> record =
                await().until(this::arrived, found -> found.size() == 1).getFirst();
        assertThat(Topics.text(record)).isEqualTo("{\"entryId\":\"" + key + "\",\"words\":\"hello\"}");
        assertThat(Topics.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topics.header(record, "ce_type")).isEqualTo("entry-changed.v1");
        assertThat(Topics.header(record, "ce_source")).isEqualTo("/sample-service");
        assertThat(Topics.header(record, "ce_subject")).isEqualTo(key.toString());
        assertThat(Topics.header(record, "ce_id")).isNotBlank();
        assertThat(Topics.header(record, "ce_time")).isNotBlank();
        assertThat(Topics.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    @DisplayName("events of one key arrive in the order of their commits, with rising sequences")
    void orderPerKeyIsKept() {
        IntStream.range(0, 50)
                .forEach(number -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new Entry.Changed(key, "a" + number));
                    outbox.append(new Entry.Changed(key, "b" + number));
                }));

        List<ConsumerRecord<String, byte[]>> records = await().until(this::arrived, found -> found.size() >= 100);
        assertThat(records)
                .extracting(Topics::text)
                .containsExactlyElementsOf(IntStream.range(0, 50)
                        .boxed()
                        .flatMap(number -> List.of("a" + number, "b" + number).stream())
                        .map(words -> "{\"entryId\":\"" + key + "\",\"words\":\"" + words + "\"}")
                        .toList());
        assertThat(records)
                .extracting(record -> Long.valueOf(Topics.header(record, "ce_sequence")))
                .isSorted();
    }

    @Test
    @DisplayName("many events at once arrive in their order; none at all is no mistake")
    void manyAtOnceKeepTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.appendAll(List.of());
            outbox.appendAll(IntStream.range(0, 20)
                    .mapToObj(number -> new Entry.Changed(key, "m" + number))
                    .toList());
        });

        assertThat(await().until(this::arrived, found -> found.size() >= 20))
                .extracting(Topics::text)
                .containsExactlyElementsOf(IntStream.range(0, 20)
                        .mapToObj(number -> "{\"entryId\":\"" + key + "\",\"words\":\"m" + number + "\"}")
                        .toList());
    }

    @Test
    @DisplayName(
            "an event of a transaction that was rolled back is never published, and without a transaction none is taken")
    void rolledBackEventsNeverWere() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new Entry.Changed(key, "never"));
                    throw new IllegalStateException("after all, no");
                }))
                .hasMessage("after all, no");
        assertThatThrownBy(() -> outbox.append(new Entry.Changed(key, "never")))
                .hasMessageContaining("Transaction is required");

        assertThat(rows.of(key)).isEmpty();
    }

    private List<ConsumerRecord<String, byte[]>> arrived() {
        return Topics.read("transfers").stream()
                .filter(record -> record.key().equals(key.toString()))
                .toList();
    }
}
