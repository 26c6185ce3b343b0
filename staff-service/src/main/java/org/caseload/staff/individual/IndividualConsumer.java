package org.caseload.staff.individual;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps our copy of the Individuals. */
@ApplicationScoped
public class IndividualConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final IndividualService individuals;

    IndividualConsumer(Inbox inbox, IndividualService individuals) {
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
        inbox.receive(record, copy("individual-changed.v1", IndividualChanged.class, individuals::keep));
    }
}
