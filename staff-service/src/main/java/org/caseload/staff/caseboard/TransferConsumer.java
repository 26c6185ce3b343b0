package org.caseload.staff.caseboard;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears where approved requests are on the master list. */
@ApplicationScoped
public class TransferConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final CaseBoard board;

    TransferConsumer(Inbox inbox, CaseBoard board) {
        this.inbox = inbox;
        this.board = board;
    }

    @Override
    public String topic() {
        return "transfers";
    }

    @Override
    @Incoming("transfers")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                board.reaches(Stage.LISTED, "master-list-entry-added.v1"),
                board.reaches(Stage.TARGETED, "transfer-target-set.v1"),
                board.reaches(Stage.LISTED, "transfer-target-cancelled.v1"),
                board.reaches(Stage.ENDED, "transfer-completed.v1"),
                board.reaches(Stage.ENDED, "master-list-entry-removed.v1"),
                board.reaches(Stage.ENDED, "master-list-entry-closed.v1"));
    }
}
