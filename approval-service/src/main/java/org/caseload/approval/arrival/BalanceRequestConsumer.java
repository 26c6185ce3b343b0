package org.caseload.approval.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.approval.approval.ApprovalService;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.reason.Reasons;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.request.Submission;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class BalanceRequestConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final ApprovalService approvals;
    private final Reasons reasons;

    BalanceRequestConsumer(Inbox inbox, ApprovalService approvals, Reasons reasons) {
        this.inbox = inbox;
        this.approvals = approvals;
        this.reasons = reasons;
    }

    @Override
    public String topic() {
        return "balance-requests";
    }

    @Override
    @Incoming("balance-requests")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("balance-request-submitted.v1", Submission.class, this::open),
                once("balance-request-withdrawal-asked.v1", WithdrawalAsked.class, this::withdraw),
                once("balance-request-closure-asked.v1", ClosureAsked.class, this::close));
    }

    /** A reason of a catalogue newer than ours parks the request until this service has it too (R-RSN-1). */
    private void open(Submission submission) {
        Reason reason = reasons.find(submission.reason(), submission.reasonVersion())
                .orElseThrow(() -> new IllegalStateException("version " + submission.reasonVersion() + " of the reason "
                        + submission.reason() + " is not declared here"));
        approvals.open(submission, reason);
    }

    private void withdraw(WithdrawalAsked asked) {
        approvals.withdraw(asked.requestId, asked.askedBy);
    }

    private void close(ClosureAsked asked) {
        approvals.close(asked.requestId, asked.cause);
    }

    /** The part of balance-request-withdrawal-asked.v1 that approvals need. */
    record WithdrawalAsked(UUID requestId, UUID askedBy) {}

    /** The part of balance-request-closure-asked.v1 that approvals need. */
    record ClosureAsked(UUID requestId, ClosureCause cause) {}
}
