package org.caseload.approval.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.approval.distance.Place;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualRepository individuals;

    IndividualConsumer(Inbox inbox, IndividualRepository individuals) {
        this.inbox = inbox;
        this.individuals = individuals;
    }

    @Override
    public String topic() {
        return "individuals";
    }

    @Override
    @Incoming("individuals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, copy("individual-changed.v1", Changed.class, this::keep));
    }

    private void keep(Changed changed, long sequence) {
        individuals.keep(
                changed.individualId,
                new IndividualView(changed.agencyNumber, changed.givenName, changed.familyName),
                changed.place(),
                sequence);
    }

    /** The part of individual-changed.v1 that approvals need. */
    record Changed(
            UUID individualId,
            String agencyNumber,
            String givenName,
            String familyName,
            Double latitude,
            Double longitude) {

        private Place place() {
            return latitude == null || longitude == null ? null : new Place(latitude, longitude);
        }
    }
}
