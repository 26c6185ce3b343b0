package org.caseload.notification.occasion;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.notification.delivery.Announcement;
import org.caseload.notification.delivery.Facts;
import org.caseload.notification.delivery.Outgoing;
import org.caseload.notification.delivery.Template;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** R-APR-1, R-APR-3: who must decide is told, and so are the Case Manager and the submitter of every decision. */
@ApplicationScoped
public class ApprovalConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final Outgoing outgoing;

    ApprovalConsumer(Inbox inbox, Outgoing outgoing) {
        this.inbox = inbox;
        this.outgoing = outgoing;
    }

    @Override
    public String topic() {
        return "approvals";
    }

    @Override
    @Incoming("approvals")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("approval-step-assigned.v1", StepAssigned.class, this::askForDecision),
                once("approval-put-under-review.v1", Decided.class, decided -> tellOf(decided, decided.review())),
                once("approval-step-passed.v1", Decided.class, this::tellOfStep),
                once("approval-granted.v1", Decided.class, decided -> tellOf(decided, decided.granted())),
                once("approval-denied.v1", Decided.class, decided -> tellOf(decided, decided.denied())),
                once("approval-closed.v1", Ended.class, ended -> ended.tell(outgoing, Template.REQUEST_CLOSED)),
                once("delegation-made.v1", Delegation.class, this::tellDelegate),
                once("staff-case-granted.v1", CaseDecided.class, this::tellOfGrantedCase),
                once(
                        "staff-case-denied.v1",
                        CaseDecided.class,
                        decided -> outgoing.tell(decided.staffId, decided.announcement(Template.CASE_DENIED))),
                once("approval-steps-overdue.v1", StepsOverdue.class, this::remind));
    }

    /** R-RELOC-2: a confirmed relocation goes to the Engagement Coordinator too. */
    private void tellOfGrantedCase(CaseDecided decided) {
        Announcement announcement = decided.announcement(Template.CASE_APPROVED);
        outgoing.tell(decided.staffId, announcement);
        if (decided.kind.equals("RESIDENCE_CHANGE")) {
            outgoing.tellAll("ENGAGEMENT_COORDINATOR", announcement);
        }
    }

    /** R-APR-7: one mail a day, whatever waits. */
    private void remind(StepsOverdue overdue) {
        outgoing.tell(
                overdue.assigneeId,
                new Announcement(
                        Template.DECISIONS_OVERDUE,
                        overdue.assigneeId,
                        null,
                        "reminder of " + overdue.remindedOn,
                        Facts.ofOverdueDecisions(overdue.waiting())));
    }

    private void askForDecision(StepAssigned step) {
        outgoing.tell(step.assigneeId(), step.announcement(Template.DECISION_AWAITED, null));
        if (step.recorderId() != null) {
            outgoing.tell(step.recorderId(), step.announcement(Template.SUMMARY_AWAITED, null));
        }
        if (step.delegateId() != null) {
            outgoing.tell(
                    step.delegateId(), step.announcement(Template.DECISION_AWAITED_FOR_ANOTHER, step.assigneeId()));
        }
    }

    /** R-APR-6. */
    private void tellDelegate(Delegation made) {
        outgoing.tell(
                made.delegateId,
                new Announcement(
                        Template.DELEGATION_MADE,
                        made.delegationId,
                        null,
                        "made",
                        Facts.ofDelegation(made.approverId, made.fromDay, made.untilDay)));
    }

    /** Of whose request it is, older events did not tell. */
    private void tellOfStep(Decided decided) {
        if (decided.caseManagerId() != null && decided.submitterId() != null) {
            tellOf(decided, decided.passed());
        }
    }

    private void tellOf(Decided decided, Announcement announcement) {
        Set<UUID> people = new TreeSet<>(Set.of(decided.caseManagerId()));
        people.add(decided.submitterId());
        people.forEach(person -> outgoing.tell(person, announcement));
    }

    /** The part of staff-case-granted.v1 and staff-case-denied.v1 that mail needs. */
    record CaseDecided(UUID caseId, String kind, UUID staffId) {

        Announcement announcement(Template template) {
            return new Announcement(template, caseId, null, "decided", Facts.ofCase(kind, staffId));
        }
    }

    /** The part of delegation-made.v1 that mail needs. */
    record Delegation(UUID delegationId, UUID approverId, UUID delegateId, LocalDate fromDay, LocalDate untilDay) {}

    /** The part of approval-steps-overdue.v1 that mail needs. */
    record StepsOverdue(UUID assigneeId, LocalDate remindedOn, List<UUID> requestIds, Integer count) {

        int waiting() {
            return count == null ? requestIds.size() : count;
        }
    }
}
