package org.caseload.staff.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps our copy of the Individuals. */
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

    private void keep(Changed told, long sequence) {
        Individual copy = individuals.findById(told.individualId);
        if (copy != null && copy.sequence > sequence) {
            return;
        }
        boolean isNew = copy == null;
        Individual kept = isNew ? new Individual() : copy;
        told.applyTo(kept, sequence);
        if (isNew) {
            individuals.persist(kept);
        }
    }

    /** The part of individual-changed.v1 that distances need. */
    record Changed(
            UUID individualId,
            String agencyNumber,
            String status,
            UUID caseManagerId,
            String zip,
            Double latitude,
            Double longitude) {

        void applyTo(Individual copy, long sequence) {
            copy.id = individualId;
            copy.agencyNumber = agencyNumber;
            copy.status = status;
            copy.caseManagerId = caseManagerId;
            copy.zip = zip;
            copy.latitude = latitude;
            copy.longitude = longitude;
            copy.sequence = sequence;
        }
    }
}
