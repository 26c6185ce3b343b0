package org.caseload.approval.arrival;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.approval.approval.ApprovalService;
import org.caseload.approval.approval.CaseService;
import org.caseload.approval.request.StaffCase;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.TopicConsumer;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class StaffCaseConsumer implements TopicConsumer {

    private final Inbox inbox;
    private final CaseService cases;
    private final ApprovalService approvals;

    StaffCaseConsumer(Inbox inbox, CaseService cases, ApprovalService approvals) {
        this.inbox = inbox;
        this.cases = cases;
        this.approvals = approvals;
    }

    @Override
    public String topic() {
        return "staff-cases";
    }

    @Override
    @Incoming("staff-cases")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                once("staff-case-submitted.v1", StaffCase.class, cases::open),
                once(
                        "staff-case-withdrawal-asked.v1",
                        WithdrawalAsked.class,
                        asked -> approvals.withdraw(asked.caseId, asked.askedBy)));
    }

    /** The part of staff-case-withdrawal-asked.v1 that approvals need. */
    record WithdrawalAsked(UUID caseId, UUID askedBy) {}
}
