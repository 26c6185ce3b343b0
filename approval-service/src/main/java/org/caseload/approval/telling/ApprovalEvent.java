package org.caseload.approval.telling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.approval.decision.ClosureCause;
import org.caseload.approval.decision.Ground;
import org.caseload.approval.decision.StepKind;
import org.caseload.approval.evidence.CaseManagerConstraint;
import org.caseload.approval.mcr.McrState;
import org.caseload.chassis.event.DomainEvent;

/**
 * What an approval tells the other services. Ids and codes only: comments and names stay here. What somebody decided
 * as a delegate says for whom (R-APR-6).
 */
public sealed interface ApprovalEvent extends DomainEvent {

    UUID requestId();

    @Override
    default String topic() {
        return "approvals";
    }

    @Override
    default UUID key() {
        return requestId();
    }

    record Opened(UUID requestId, UUID individualId, Instant openedAt) implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-opened.v1";
        }
    }

    record StepAssigned(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            String reason,
            UUID stepId,
            StepKind stepKind,
            UUID assigneeId,
            McrState mcrState,
            Instant assignedAt,
            UUID delegateId,
            boolean escalated,
            UUID recorderId)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-step-assigned.v1";
        }
    }

    record PutUnderReview(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason,
            UUID stepId,
            UUID reviewedBy,
            UUID decidedFor,
            Instant putUnderReviewAt)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-put-under-review.v1";
        }
    }

    record StepPassed(
            UUID requestId, UUID stepId, StepKind stepKind, UUID decidedBy, UUID decidedFor, Instant decidedAt)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-step-passed.v1";
        }
    }

    record Granted(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason,
            int reasonVersion,
            UUID grantedBy,
            UUID decidedFor,
            Instant grantedAt,
            UUID mcrId,
            Instant mcrCompletedAt,
            int mcrValidDays,
            Map<String, Object> codedDetails,
            CaseManagerConstraint.Code caseManagerConstraint,
            Boolean waitsForLocalOpening)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-granted.v1";
        }
    }

    /** @param record what, never what it says */
    record Recorded(UUID requestId, String record, UUID recordedBy, Instant recordedAt) implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-recorded.v1";
        }
    }

    record Denied(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason,
            Ground ground,
            UUID deniedBy,
            UUID decidedFor,
            Instant deniedAt)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-denied.v1";
        }
    }

    record Withdrawn(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            UUID withdrawnBy,
            Instant withdrawnAt)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-withdrawn.v1";
        }
    }

    record Closed(
            UUID requestId,
            UUID individualId,
            ClosureCause cause,
            Instant closedAt,
            UUID caseManagerId,
            UUID submitterId)
            implements ApprovalEvent {
        @Override
        public String type() {
            return "approval-closed.v1";
        }
    }
}
