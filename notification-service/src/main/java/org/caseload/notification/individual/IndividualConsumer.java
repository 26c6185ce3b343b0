package org.caseload.notification.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.notification.delivery.Arrivals;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps how mail calls each Individual, and lets go mail that waited for one. */
@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualRepository individuals;
    private final Arrivals arrivals;

    IndividualConsumer(Inbox inbox, IndividualRepository individuals, Arrivals arrivals) {
        this.inbox = inbox;
        this.individuals = individuals;
        this.arrivals = arrivals;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("individuals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("individual-changed.v1", IndividualChanged.class, individuals::keep, this::keep));
    }

    private void keep(IndividualChanged changed, long sequence) {
        individuals.keep(changed, sequence);
        arrivals.here(changed.individualId());
    }

    /** The part of individual-changed.v1 that mail needs; other fields may come and go. */
    record IndividualChanged(UUID individualId, String agencyNumber, String givenName, String familyName) {

        /** {@code A. E.}, or null where there is no name. */
        String initials() {
            String initials = Stream.of(givenName, familyName)
                    .filter(part -> part != null && !part.isBlank())
                    .map(part -> part.strip().substring(0, part.strip().offsetByCodePoints(0, 1)) + ".")
                    .collect(Collectors.joining(" "));
            return initials.isEmpty() ? null : initials;
        }
    }
}
