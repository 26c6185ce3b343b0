package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.request.StaffCase;
import org.caseload.approval.step.ApprovalState;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.StepKind;
import org.caseload.chassis.event.Outbox;

/** Cases with Human Resources, and what their end means to the requests that rest on them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseService {

    private static final Reason.PathStep STEP = new Reason.PathStep(StepKind.HUMAN_RESOURCES, false, List.of());
    private static final String COMMENT = "Human Resources denied the case that the request rests on.";

    private final ApprovalRepository approvals;
    private final CaseRepository cases;
    private final Outbox outbox;
    private final Clock clock;

    CaseService(ApprovalRepository approvals, CaseRepository cases, Outbox outbox, Clock clock) {
        this.approvals = approvals;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Opens the approval of a case; one that was opened before stays as it is. */
    public void open(StaffCase submitted) {
        if (approvals.findByIdOptional(submitted.caseId()).isPresent()) {
            return;
        }
        Approval approval = new Approval();
        approval.requestId = submitted.caseId();
        approval.kind = submitted.kind();
        approval.caseManagerId = submitted.staffId();
        approval.submitterId = submitted.submittedBy();
        approval.state = ApprovalState.OPEN;
        approval.openedAt = now();
        approval.steps.add(Step.of(approval, 1, STEP, approval.openedAt));
        approvals.persist(approval);
    }

    /** Denies every live request that rests on the case, those included that another transaction is opening now. */
    public void denyResting(Approval denied, UUID denier) {
        settleResting(denied, request -> deny(request, denier));
    }

    /** Closes them: nobody decided against them, and nothing is left that they could rest on (R-APR-9). */
    void closeResting(Approval withdrawn) {
        settleResting(withdrawn, this::close);
    }

    private void settleResting(Approval settled, Consumer<Approval> end) {
        cases.awaitResting(settled.requestId);
        for (UUID requestId : cases.resting(settled.requestId)) {
            approvals
                    .locked(requestId)
                    .filter(request -> !request.state.isOver())
                    .ifPresent(end);
        }
    }

    /** Ends a request that comes after its case's denial or withdrawal. Until the transaction ends there is neither. */
    boolean settlesLate(Approval request) {
        if (request.restsOnCaseId == null) {
            return false;
        }
        cases.keepCaseStill(request.restsOnCaseId);
        cases.deniersOf(request.restsOnCaseId).forEach(denier -> deny(request, denier));
        if (cases.isWithdrawn(request.restsOnCaseId)) {
            close(request);
        }
        return request.state.isOver();
    }

    private void deny(Approval request, UUID denier) {
        Step step = request.liveStep().orElseThrow();
        outbox.append(request.deny(step, denier, Ground.CASE_DENIED, COMMENT, now()));
    }

    private void close(Approval request) {
        outbox.append(request.close(ClosureCause.CASE_WITHDRAWN, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
