package org.caseload.approval.telling;

import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.step.StepKind;
import org.caseload.chassis.event.DomainEvent;

/**
 * What a step on the way tells the other services. Ids and codes only. What somebody decided as a delegate says for
 * whom (R-APR-6).
 */
public sealed interface StepEvent extends DomainEvent {

    UUID requestId();

    @Override
    default String topic() {
        return "approvals";
    }

    @Override
    default UUID key() {
        return requestId();
    }

    record Assigned(
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
            implements StepEvent {
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
            implements StepEvent {
        @Override
        public String type() {
            return "approval-put-under-review.v1";
        }
    }

    record Passed(
            UUID requestId,
            UUID stepId,
            StepKind stepKind,
            UUID decidedBy,
            UUID decidedFor,
            Instant decidedAt,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason)
            implements StepEvent {
        @Override
        public String type() {
            return "approval-step-passed.v1";
        }
    }

    /** @param record what, never what it says */
    record Recorded(UUID requestId, String record, UUID recordedBy, Instant recordedAt) implements StepEvent {
        @Override
        public String type() {
            return "approval-recorded.v1";
        }
    }
}
