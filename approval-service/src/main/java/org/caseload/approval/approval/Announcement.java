package org.caseload.approval.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.telling.ApprovalEvent;
import org.caseload.approval.telling.StaffCaseEvent;
import org.caseload.approval.telling.StepEvent;
import org.caseload.chassis.event.DomainEvent;

/** What an approval's changes tell the other services: as a balance request's, or as a case's. */
public record Announcement(Approval of) {

    ApprovalEvent opened() {
        return new ApprovalEvent.Opened(of.requestId, of.individualId, of.openedAt);
    }

    /**
     * Who has to do with a step besides its assignee.
     *
     * @param delegateId who acts for the assignee today, else null
     * @param recorderId who records what the step asks for, where another than the assignee, else null
     */
    record Others(UUID delegateId, UUID recorderId) {}

    StepEvent assigned(Step step, Others others, McrState mcr, Instant now) {
        return new StepEvent.Assigned(
                of.requestId,
                of.individualId,
                of.caseManagerId,
                of.reason,
                step.id,
                step.kind,
                step.assigneeId,
                mcr,
                now,
                others.delegateId,
                step.escalated,
                others.recorderId);
    }

    /** Nobody waits to hear it of a case. */
    Optional<DomainEvent> underReview(Step step, UUID reviewer, Instant now) {
        return of.kind.isCase()
                ? Optional.empty()
                : Optional.of(new StepEvent.PutUnderReview(
                        of.requestId,
                        of.individualId,
                        of.caseManagerId,
                        of.submitterId,
                        of.reason,
                        step.id,
                        reviewer,
                        step.actedFor(reviewer),
                        now));
    }

    StepEvent passed(Step step) {
        return new StepEvent.Passed(
                of.requestId,
                step.id,
                step.kind,
                step.decidedById,
                step.decidedForId,
                step.decidedAt,
                of.individualId,
                of.caseManagerId,
                of.submitterId,
                of.reason);
    }

    DomainEvent granted(Step last, McrStanding mcr) {
        return of.kind.isCase()
                ? new StaffCaseEvent.Granted(of.requestId, of.kind, of.caseManagerId, last.decidedById, last.decidedAt)
                : new ApprovalEvent.Granted(
                        of.requestId,
                        of.individualId,
                        of.caseManagerId,
                        of.submitterId,
                        of.reason,
                        of.reasonVersion,
                        last.decidedById,
                        last.decidedForId,
                        last.decidedAt,
                        mcr.mcrId(),
                        mcr.completedAt(),
                        mcr.validDays(),
                        of.codedDetails,
                        of.evidence.constraintCode(),
                        of.waitsForLocalOpening);
    }

    /** Nobody waits to hear it of a case. */
    public Optional<DomainEvent> recorded(AmendmentPolicy.Action action, UUID by, Instant now) {
        return of.kind.isCase()
                ? Optional.empty()
                : Optional.of(new StepEvent.Recorded(of.requestId, action.record(), by, now));
    }

    DomainEvent denied(Step step) {
        return of.kind.isCase()
                ? new StaffCaseEvent.Denied(of.requestId, of.kind, of.caseManagerId, step.decidedById, step.decidedAt)
                : new ApprovalEvent.Denied(
                        of.requestId,
                        of.individualId,
                        of.caseManagerId,
                        of.submitterId,
                        of.reason,
                        step.ground,
                        step.decidedById,
                        step.decidedForId,
                        step.decidedAt);
    }

    DomainEvent withdrawn(UUID by, Instant now) {
        return of.kind.isCase()
                ? new StaffCaseEvent.Withdrawn(of.requestId, of.kind, of.caseManagerId, by, now)
                : new ApprovalEvent.Withdrawn(of.requestId, of.individualId, of.caseManagerId, of.submitterId, by, now);
    }

    DomainEvent closed(ClosureCause cause, Instant now) {
        return new ApprovalEvent.Closed(of.requestId, of.individualId, cause, now, of.caseManagerId, of.submitterId);
    }
}
