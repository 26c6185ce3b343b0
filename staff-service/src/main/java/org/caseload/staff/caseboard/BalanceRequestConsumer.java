package org.caseload.staff.caseboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of the requests that ask for approval. */
@ApplicationScoped
public class BalanceRequestConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final CaseBoard board;

    BalanceRequestConsumer(Inbox inbox, CaseBoard board) {
        this.inbox = inbox;
        this.board = board;
    }

    @Override
    public String topic() {
        return "balance-requests";
    }

    @Override
    @Incoming("balance-requests")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(record, board.reaches(Stage.SUBMITTED, "balance-request-submitted.v1"));
    }
}
