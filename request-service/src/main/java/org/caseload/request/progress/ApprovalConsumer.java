package org.caseload.request.progress;

import static org.caseload.chassis.event.Reaction.once;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.caseload.chassis.event.Inbox;
import org.caseload.chassis.event.Reaction;
import org.caseload.chassis.event.TopicConsumer;
import org.caseload.request.balancerequest.LiveRequests;
import org.caseload.request.progress.OfApproval.Closed;
import org.caseload.request.progress.OfApproval.Denied;
import org.caseload.request.progress.OfApproval.Granted;
import org.caseload.request.progress.OfApproval.Opened;
import org.caseload.request.progress.OfApproval.Recorded;
import org.caseload.request.progress.OfApproval.StepAssigned;
import org.caseload.request.progress.OfApproval.StepPassed;
import org.caseload.request.progress.OfApproval.UnderReview;
import org.caseload.request.progress.OfApproval.Withdrawn;
import org.caseload.request.staffcase.CaseFile;
import org.caseload.request.staffcase.StaffCaseConsumer;
import org.caseload.request.staffcase.StaffCaseRepository;
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
                hears("approval-opened.v1", Opened.class),
                overhears("approval-step-assigned.v1", StepAssigned.class),
                overhears("approval-recorded.v1", Recorded.class),
                overhears("approval-step-passed.v1", StepPassed.class),
                hears("approval-put-under-review.v1", UnderReview.class),
                hears("approval-granted.v1", Granted.class),
                hears("approval-denied.v1", Denied.class),
                hears("approval-withdrawn.v1", Withdrawn.class),
                hears("approval-closed.v1", Closed.class),
                settled("staff-case-granted.v1", CaseFile.State.GRANTED),
                settled("staff-case-denied.v1", CaseFile.State.DENIED),
                settled("staff-case-withdrawn.v1", CaseFile.State.WITHDRAWN));
    }

    private <T extends OfApproval> Reaction<T> hears(String type, Class<T> as) {
        return once(type, as, (T it) -> requests.hear(it.requestId(), it.note()));
    }

    private <T extends OfApproval> Reaction<T> overhears(String type, Class<T> as) {
        return once(type, as, (T it) -> requests.overhear(it.requestId(), it.note()));
    }

    private Reaction<StaffCaseConsumer.Told> settled(String type, CaseFile.State state) {
        return once(type, StaffCaseConsumer.Told.class, (StaffCaseConsumer.Told it) -> cases.keep(it.file(state)));
    }
}
