package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.request.Submission;
import org.caseload.approval.step.ApprovalState;
import org.caseload.chassis.event.Outbox;

/** Opens approvals, and settles what other services ask. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApprovalService {

    private final ApprovalRepository approvals;
    private final Assignments assignments;
    private final CaseService cases;
    private final Outbox outbox;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals, Assignments assignments, CaseService cases, Outbox outbox, Clock clock) {
        this.approvals = approvals;
        this.assignments = assignments;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens the approval by the path that the reason declares; one that was opened before stays as it is. */
    public void open(Submission submission, Reason reason) {
        approvals.keepStaffStill();
        if (approvals.findByIdOptional(submission.requestId()).isPresent()) {
            return;
        }
        Approval approval = approval(submission, reason);
        approvals.persist(approval);
        outbox.append(new Announcement(approval).opened());
        if (!cases.settlesLate(approval)) {
            assignments.assign(approval);
        }
    }

    /** The request, or case with what rests on it, is withdrawn, unless it was decided before (R-REQ-4, R-APR-9). */
    public void withdraw(UUID requestId, UUID askedBy) {
        Approval approval = existing(requestId);
        if (!approval.state.isOver()) {
            outbox.append(approval.withdraw(askedBy, now()));
            if (approval.kind.isCase()) {
                cases.closeResting(approval);
            }
        }
    }

    /** The approval is closed, unless it ended before: then whoever owns the request by now closes it (R-REQ-5). */
    public void close(UUID requestId, ClosureCause cause) {
        Approval approval = existing(requestId);
        if (!approval.state.isOver()) {
            outbox.append(approval.close(cause, now()));
        }
    }

    private Approval existing(UUID requestId) {
        return approvals
                .locked(requestId)
                .orElseThrow(() -> new IllegalStateException("no approval was opened for request " + requestId));
    }

    private Approval approval(Submission submission, Reason reason) {
        Approval approval = new Approval();
        approval.requestId = submission.requestId();
        approval.kind = ApprovalKind.BALANCE_REQUEST;
        approval.individualId = submission.individualId();
        approval.caseManagerId = submission.caseManagerId();
        approval.submitterId = submission.submitterId();
        approval.reason = reason.id();
        approval.reasonVersion = reason.version();
        approval.restsOn = reason.restsOn();
        approval.restsOnCaseId = submission.restsOnCaseId();
        approval.codedDetails = submission.codedDetails();
        approval.state = ApprovalState.OPEN;
        approval.openedAt = now();
        for (Reason.PathStep declared : reason.steps()) {
            approval.steps.add(Step.of(approval, approval.steps.size() + 1, declared, approval.openedAt));
        }
        return approval;
    }

    /** As exact as the database keeps it, so that what is shown now is what is shown later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
