package org.caseload.request.progress;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.Reaction;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.request.balancerequest.LiveRequests;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.progress.OfTransfer.Added;
import org.caseload.request.progress.OfTransfer.BackfillRecorded;
import org.caseload.request.progress.OfTransfer.BackfillWithdrawn;
import org.caseload.request.progress.OfTransfer.Closed;
import org.caseload.request.progress.OfTransfer.Completed;
import org.caseload.request.progress.OfTransfer.PickListAnswered;
import org.caseload.request.progress.OfTransfer.PickListOffered;
import org.caseload.request.progress.OfTransfer.Removed;
import org.caseload.request.progress.OfTransfer.TargetCancelled;
import org.caseload.request.progress.OfTransfer.TargetSet;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows approved requests on the master list; a completed move gives the Individual its new Case Manager. */
@ApplicationScoped
public class TransferConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final LiveRequests requests;
    private final IndividualService individuals;
    private final Clock clock;

    TransferConsumer(Inbox inbox, LiveRequests requests, IndividualService individuals, Clock clock) {
        this.inbox = inbox;
        this.requests = requests;
        this.individuals = individuals;
        this.clock = clock;
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
                hears("master-list-entry-added.v1", Added.class),
                hears("pick-list-offered.v1", PickListOffered.class),
                hears("pick-list-answered.v1", PickListAnswered.class),
                hears("backfill-recorded.v1", BackfillRecorded.class),
                hears("backfill-withdrawn.v1", BackfillWithdrawn.class),
                hears("transfer-target-set.v1", TargetSet.class),
                hears("transfer-target-cancelled.v1", TargetCancelled.class),
                once("transfer-completed.v1", Completed.class, this::complete),
                hears("master-list-entry-removed.v1", Removed.class),
                hears("master-list-entry-closed.v1", Closed.class));
    }

    private <T extends OfTransfer> Reaction<T> hears(String type, Class<T> as) {
        return once(type, as, (T it) -> hear(it));
    }

    /** The Individual first, as everywhere: who locks in one order never waits for each other. */
    private void complete(Completed it) {
        individuals.move(
                it.individualId(), it.requestId(), it.previousCaseManagerId(), it.newCaseManagerId(), it.completedAt());
        hear(it);
    }

    private void hear(OfTransfer it) {
        requests.hear(it.requestId(), it.note(clock.instant()));
    }
}
