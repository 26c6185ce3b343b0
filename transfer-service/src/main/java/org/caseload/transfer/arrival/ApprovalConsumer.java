package org.caseload.transfer.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.transfer.masterlist.EntryService;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Adds what was approved to the master list. */
@ApplicationScoped
public class ApprovalConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final ArrivalService arrivals;

    ApprovalConsumer(Inbox inbox, ArrivalService arrivals) {
        this.inbox = inbox;
        this.arrivals = arrivals;
    }

    @Override
    public String topic() {
        return "approvals";
    }

    @Override
    @Incoming("approvals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, once("approval-granted.v1", EntryService.Granted.class, arrivals::granted));
    }
}
