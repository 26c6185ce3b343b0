package org.caseload.staff.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps our copy of the Individuals. */
@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualService individuals;
    private final Clock clock;

    IndividualConsumer(Inbox inbox, IndividualService individuals, Clock clock) {
        this.inbox = inbox;
        this.individuals = individuals;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("individuals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                copy(
                        "individual-changed.v1",
                        IndividualChanged.class,
                        (told, sequence) -> individuals.keep(told, sequence, at(record))));
    }

    /** When the sender says it happened; now, where it doesn't say. */
    private Instant at(ConsumerRecord<String, byte[]> record) {
        Header time = record.headers().lastHeader("ce_time");
        try {
            return time == null ? clock.instant() : Instant.parse(new String(time.value(), StandardCharsets.UTF_8));
        } catch (DateTimeParseException e) {
            return clock.instant();
        }
    }
}
