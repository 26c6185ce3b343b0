package org.caseload.request.progress;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.request.balancerequest.LiveRequests;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.status.Happening;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows approved requests on the master list; a completed move gives the Individual its new Case Manager. */
@ApplicationScoped
public class TransferConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final LiveRequests requests;
    private final IndividualService individuals;

    TransferConsumer(Inbox inbox, LiveRequests requests, IndividualService individuals) {
        this.inbox = inbox;
        this.requests = requests;
        this.individuals = individuals;
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
                once(
                        "master-list-entry-added.v1",
                        Added.class,
                        (Added it) -> hear(it.requestId, Happening.LISTED, it.addedAt, null, null)),
                once(
                        "transfer-target-set.v1",
                        TargetSet.class,
                        (TargetSet it) -> hear(
                                it.requestId, Happening.TARGET_SET, it.setAt, null, String.valueOf(it.targetDate))),
                once(
                        "transfer-target-cancelled.v1",
                        TargetCancelled.class,
                        (TargetCancelled it) ->
                                hear(it.requestId, Happening.TARGET_CANCELLED, it.cancelledAt, null, null)),
                once("transfer-completed.v1", Completed.class, this::complete),
                once(
                        "master-list-entry-removed.v1",
                        Removed.class,
                        (Removed it) -> hear(it.requestId, Happening.REMOVED, it.removedAt, it.removedBy, null)),
                once(
                        "master-list-entry-closed.v1",
                        Closed.class,
                        (Closed it) -> hear(it.requestId, Happening.CLOSED, it.closedAt, null, it.cause)));
    }

    /** The Individual first, as everywhere: who locks in one order never waits for each other. */
    private void complete(Completed it) {
        individuals.move(it.individualId, it.requestId, it.previousCaseManagerId, it.newCaseManagerId, it.completedAt);
        hear(it.requestId, Happening.COMPLETED, it.completedAt, null, null);
    }

    private void hear(UUID requestId, Happening what, Instant at, UUID by, String why) {
        requests.hear(requestId, what, at, by, why);
    }

    record Added(UUID requestId, Instant addedAt) {}

    record TargetSet(UUID requestId, LocalDate targetDate, Instant setAt) {}

    record TargetCancelled(UUID requestId, Instant cancelledAt) {}

    record Completed(
            UUID requestId,
            UUID individualId,
            UUID previousCaseManagerId,
            UUID newCaseManagerId,
            Instant completedAt) {}

    record Removed(UUID requestId, UUID removedBy, Instant removedAt) {}

    record Closed(UUID requestId, String cause, Instant closedAt) {}
}
