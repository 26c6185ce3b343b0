package org.caseload.notification.occasion;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Outgoing;
import org.caseload.notification.delivery.Template;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** R-TRN-1: both Case Managers and both Supervisors are told of the transition, of its changes and of its end. */
@ApplicationScoped
public class TransferConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final Outgoing outgoing;

    TransferConsumer(Inbox inbox, Outgoing outgoing) {
        this.inbox = inbox;
        this.outgoing = outgoing;
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
                once("transfer-target-set.v1", Target.class, target -> tellOf(target, target.template())),
                once(
                        "transfer-target-cancelled.v1",
                        Target.class,
                        target -> tellOf(target, Template.TRANSITION_CANCELLED)),
                once("transfer-at-risk.v1", Target.class, this::alarm),
                once(
                        "master-list-entry-removed.v1",
                        Ended.class,
                        ended -> ended.tell(outgoing, Template.REQUEST_REMOVED)),
                once(
                        "master-list-entry-closed.v1",
                        Ended.class,
                        ended -> ended.tell(outgoing, Template.REQUEST_CLOSED)));
    }

    /**
     * R-RDY-6: the Engagement Coordinator, the Case Managers' Supervisors and who covers for a Case Manager who has left
     * (R-STF-3).
     */
    private void alarm(Target target) {
        Announcement alarm = target.announcement(Template.TRANSITION_AT_RISK, "at risk since " + target.foundAt);
        outgoing.tellAll("ENGAGEMENT_COORDINATOR", alarm);
        if (target.coveredById != null) {
            outgoing.tell(target.coveredById, alarm);
        }
        target.caseManagers().forEach(caseManager -> outgoing.tellSupervisorOf(caseManager, alarm));
    }

    private void tellOf(Target target, Template template) {
        Announcement announcement = target.announcement(template, "target " + target.revision);
        target.caseManagers().forEach(caseManager -> {
            outgoing.tell(caseManager, announcement);
            outgoing.tellSupervisorOf(caseManager, announcement);
        });
    }

    /**
     * The part of transfer-target-set.v1, transfer-target-cancelled.v1 and transfer-at-risk.v1 that mail needs.
     *
     * @param rules that stand in the way, where the move is at risk
     * @param replacedCaseManagerId who was told before and must hear the correction, or null
     * @param coveredById who covers for a current Case Manager who has left; null otherwise
     */
    record Target(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID newCaseManagerId,
            UUID replacedCaseManagerId,
            LocalDate targetDate,
            int revision,
            List<Facts.Work> workNeeded,
            List<String> rules,
            Instant foundAt,
            UUID coveredById) {

        Template template() {
            return revision == 1 ? Template.TRANSITION_PLANNED : Template.TRANSITION_CHANGED;
        }

        Stream<UUID> caseManagers() {
            return Stream.of(caseManagerId, newCaseManagerId, replacedCaseManagerId)
                    .filter(Objects::nonNull);
        }

        Announcement announcement(Template template, String occasion) {
            Facts facts = Facts.ofTransition(caseManagerId, newCaseManagerId, targetDate)
                    .workNeeded(workNeeded)
                    .rules(rules)
                    .facts();
            return new Announcement(template, requestId, individualId, occasion, facts);
        }
    }
}
