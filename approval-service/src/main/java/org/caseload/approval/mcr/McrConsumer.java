package org.caseload.approval.mcr;

import static org.caseload.chassis.event.Reaction.copy;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class McrConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final McrRepository mcrs;

    McrConsumer(Inbox inbox, McrRepository mcrs) {
        this.inbox = inbox;
        this.mcrs = mcrs;
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
                copy(
                        "mcr-completed.v1",
                        Completed.class,
                        (mcr, sequence) -> mcrs.keep(mcr.individualId, mcr.mcrId, mcr.completedAt)));
    }

    /** The part of mcr-completed.v1 that approvals need. */
    record Completed(UUID mcrId, UUID individualId, Instant completedAt) {}
}
