package org.caseload.request.progress;

import java.time.Instant;
import java.util.UUID;
import org.caseload.request.status.Happening;
import org.caseload.request.status.Note;

/** The parts of the events of approvals that requests need, and what each is in the history. */
sealed interface OfApproval {

    UUID requestId();

    Note note();

    record Opened(UUID requestId, Instant openedAt) implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.APPROVAL_OPENED, openedAt);
        }
    }

    /** @param delegateId acts for the assignee, who is away (R-APR-6); null where nobody does */
    record StepAssigned(UUID requestId, UUID assigneeId, UUID delegateId, boolean escalated, Instant assignedAt)
            implements OfApproval {
        @Override
        public Note note() {
            Note note = Note.of(escalated ? Happening.STEP_ESCALATED : Happening.STEP_ASSIGNED, assignedAt);
            return delegateId == null
                    ? note.to(assigneeId)
                    : note.to(delegateId).onBehalfOf(assigneeId);
        }
    }

    record Recorded(UUID requestId, String record, UUID recordedBy, Instant recordedAt) implements OfApproval {
        @Override
        public Note note() {
            boolean constraint = "CASE_MANAGER_CONSTRAINT".equals(record);
            Happening what = constraint ? Happening.CONSTRAINT_RECORDED : Happening.RECORDED;
            return Note.of(what, recordedAt).by(recordedBy).because(record);
        }
    }

    record StepPassed(UUID requestId, UUID decidedBy, UUID decidedFor, Instant decidedAt) implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.STEP_PASSED, decidedAt).by(decidedBy).onBehalfOf(decidedFor);
        }
    }

    record UnderReview(UUID requestId, UUID reviewedBy, UUID decidedFor, Instant putUnderReviewAt)
            implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.PUT_UNDER_REVIEW, putUnderReviewAt)
                    .by(reviewedBy)
                    .onBehalfOf(decidedFor);
        }
    }

    record Granted(UUID requestId, UUID grantedBy, UUID decidedFor, Instant grantedAt) implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.APPROVED, grantedAt).by(grantedBy).onBehalfOf(decidedFor);
        }
    }

    record Denied(UUID requestId, String ground, UUID deniedBy, UUID decidedFor, Instant deniedAt)
            implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.DENIED, deniedAt)
                    .by(deniedBy)
                    .onBehalfOf(decidedFor)
                    .because(ground);
        }
    }

    record Withdrawn(UUID requestId, UUID withdrawnBy, Instant withdrawnAt) implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.WITHDRAWN, withdrawnAt).by(withdrawnBy);
        }
    }

    record Closed(UUID requestId, String cause, Instant closedAt) implements OfApproval {
        @Override
        public Note note() {
            return Note.of(Happening.CLOSED, closedAt).because(cause);
        }
    }
}
