package org.caseload.request.progress;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.Reaction;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.request.balancerequest.LiveRequests;
import org.caseload.request.staffcase.CaseFile;
import org.caseload.request.staffcase.StaffCaseConsumer;
import org.caseload.request.staffcase.StaffCaseRepository;
import org.caseload.request.status.Happening;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the approval of submitted requests, and of the cases that some of them rest on. */
@ApplicationScoped
public class ApprovalConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final LiveRequests requests;
    private final StaffCaseRepository cases;

    ApprovalConsumer(Inbox inbox, LiveRequests requests, StaffCaseRepository cases) {
        this.inbox = inbox;
        this.requests = requests;
        this.cases = cases;
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
                once(
                        "approval-opened.v1",
                        Opened.class,
                        (Opened it) -> hear(it.requestId, Happening.APPROVAL_OPENED, it.openedAt, null, null)),
                once(
                        "approval-put-under-review.v1",
                        UnderReview.class,
                        (UnderReview it) -> hear(
                                it.requestId, Happening.PUT_UNDER_REVIEW, it.putUnderReviewAt, it.reviewedBy, null)),
                once(
                        "approval-granted.v1",
                        Granted.class,
                        (Granted it) -> hear(it.requestId, Happening.APPROVED, it.grantedAt, it.grantedBy, null)),
                once(
                        "approval-denied.v1",
                        Denied.class,
                        (Denied it) -> hear(it.requestId, Happening.DENIED, it.deniedAt, it.deniedBy, it.ground)),
                once(
                        "approval-withdrawn.v1",
                        Withdrawn.class,
                        (Withdrawn it) ->
                                hear(it.requestId, Happening.WITHDRAWN, it.withdrawnAt, it.withdrawnBy, null)),
                once(
                        "approval-closed.v1",
                        Closed.class,
                        (Closed it) -> hear(it.requestId, Happening.CLOSED, it.closedAt, null, it.cause)),
                settled("staff-case-granted.v1", CaseFile.State.GRANTED),
                settled("staff-case-denied.v1", CaseFile.State.DENIED),
                settled("staff-case-withdrawn.v1", CaseFile.State.WITHDRAWN));
    }

    private Reaction<StaffCaseConsumer.Told> settled(String type, CaseFile.State state) {
        return once(type, StaffCaseConsumer.Told.class, (StaffCaseConsumer.Told it) -> cases.keep(it.file(state)));
    }

    private void hear(UUID requestId, Happening what, Instant at, UUID by, String why) {
        requests.hear(requestId, what, at, by, why);
    }

    record Opened(UUID requestId, Instant openedAt) {}

    record UnderReview(UUID requestId, UUID reviewedBy, Instant putUnderReviewAt) {}

    record Granted(UUID requestId, UUID grantedBy, Instant grantedAt) {}

    record Denied(UUID requestId, String ground, UUID deniedBy, Instant deniedAt) {}

    record Withdrawn(UUID requestId, UUID withdrawnBy, Instant withdrawnAt) {}

    record Closed(UUID requestId, String cause, Instant closedAt) {}
}
