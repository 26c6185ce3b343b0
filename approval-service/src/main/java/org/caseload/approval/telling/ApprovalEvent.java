package org.caseload.approval.telling;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.approval.evidence.CaseManagerConstraint;
import org.caseload.approval.request.ClosureCause;
import org.caseload.approval.step.Ground;
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
