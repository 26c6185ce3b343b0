package org.caseload.staff.staffcase;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.staff.caseboard.CaseBoard;
import org.caseload.staff.caseboard.Stage;
import org.caseload.staff.staffcase.StaffCase.State;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what became of the cases that this service submitted, and where the approvals of requests are. */
@ApplicationScoped
public class ApprovalConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final Event<CaseSettled> settled;
    private final CaseBoard board;

    ApprovalConsumer(Inbox inbox, Event<CaseSettled> settled, CaseBoard board) {
        this.inbox = inbox;
        this.settled = settled;
        this.board = board;
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
                once("staff-case-granted.v1", Granted.class, granted -> settled.fire(granted.settled())),
                once("staff-case-denied.v1", Denied.class, denied -> settled.fire(denied.settled())),
                once("staff-case-withdrawn.v1", Withdrawn.class, withdrawn -> settled.fire(withdrawn.settled())),
                board.reaches(Stage.IN_APPROVAL, "approval-opened.v1"),
                board.reaches(Stage.UNDER_REVIEW, "approval-put-under-review.v1"),
                board.reaches(Stage.APPROVED, "approval-granted.v1"),
                board.reaches(Stage.ENDED, "approval-denied.v1"),
                board.reaches(Stage.ENDED, "approval-withdrawn.v1"),
                board.reaches(Stage.ENDED, "approval-closed.v1"));
    }

    record Granted(UUID caseId, UUID grantedBy, Instant grantedAt) {
        CaseSettled settled() {
            return new CaseSettled(caseId, State.GRANTED, grantedBy, grantedAt);
        }
    }

    record Denied(UUID caseId, UUID deniedBy, Instant deniedAt) {
        CaseSettled settled() {
            return new CaseSettled(caseId, State.DENIED, deniedBy, deniedAt);
        }
    }

    record Withdrawn(UUID caseId, UUID withdrawnBy, Instant withdrawnAt) {
        CaseSettled settled() {
            return new CaseSettled(caseId, State.WITHDRAWN, withdrawnBy, withdrawnAt);
        }
    }
}
