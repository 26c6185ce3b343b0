package org.caseload.transfer.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Closes what an Individual no longer needs. */
@ApplicationScoped
public class BalanceRequestConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final ArrivalService arrivals;

    BalanceRequestConsumer(Inbox inbox, ArrivalService arrivals) {
        this.inbox = inbox;
        this.arrivals = arrivals;
    }

    @Override
    public String topic() {
        return "balance-requests";
    }

    @Override
    @Incoming("balance-requests")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("balance-request-closure-asked.v1", ArrivalService.ClosureAsked.class, arrivals::closureAsked));
    }
}
