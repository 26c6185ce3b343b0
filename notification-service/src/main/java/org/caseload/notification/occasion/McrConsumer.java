package org.caseload.notification.occasion;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Outgoing;
import org.caseload.notification.delivery.Template;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** R-PICK-1: the Case Manager hears when an MCR is due, and again before it is. */
@ApplicationScoped
public class McrConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final Outgoing outgoing;

    McrConsumer(Inbox inbox, Outgoing outgoing) {
        this.inbox = inbox;
        this.outgoing = outgoing;
    }

    @Override
    public String topic() {
        return "mcrs";
    }

    @Override
    @Incoming("mcrs")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("mcr-due-set.v1", McrDue.class, due -> tell(due, Template.MCR_DUE)),
                once("mcr-due-soon.v1", McrDue.class, due -> tell(due, Template.MCR_DUE_SOON)));
    }

    private void tell(McrDue due, Template template) {
        outgoing.tell(
                due.caseManagerId,
                new Announcement(
                        template,
                        due.pickListRequestId,
                        due.individualId,
                        "due " + due.dueOn,
                        Facts.ofDueMcr(due.caseManagerId, due.dueOn)));
    }

    /** The part of mcr-due-set.v1 and mcr-due-soon.v1 that mail needs. */
    record McrDue(UUID pickListRequestId, UUID individualId, UUID caseManagerId, LocalDate dueOn) {}
}
