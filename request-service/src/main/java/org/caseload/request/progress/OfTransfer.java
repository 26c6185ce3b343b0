package org.caseload.request.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.request.status.Happening;
import org.caseload.request.status.Note;

/** The parts of the events of transfers that requests need, and what each is in the history. */
sealed interface OfTransfer {

    UUID requestId();

    /** @param heardAt for what tells its day alone */
    Note note(Instant heardAt);

    record Added(UUID requestId, Instant addedAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.LISTED, addedAt);
        }
    }

    record PickListOffered(UUID requestId, String offeredTo) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.PICK_LIST_OFFERED, heardAt).because(offeredTo);
        }
    }

    /** @param caseManagerId who was chosen, null where all were refused */
    record PickListAnswered(UUID requestId, UUID caseManagerId) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            Happening what = caseManagerId == null ? Happening.PICK_LIST_REFUSED : Happening.CHOICE_MADE;
            return Note.of(what, heardAt).to(caseManagerId);
        }
    }

    /** Who comes in instead is not told: the reader may not be the one to know. */
    record BackfillRecorded(UUID requestId, String backfill, Instant recordedAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.BACKFILL_RECORDED, recordedAt).because(backfill);
        }
    }

    record BackfillWithdrawn(UUID requestId, Instant withdrawnAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.BACKFILL_WITHDRAWN, withdrawnAt);
        }
    }

    record TargetSet(UUID requestId, UUID newCaseManagerId, LocalDate targetDate, Instant setAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.TARGET_SET, setAt).to(newCaseManagerId).because(targetDate);
        }
    }

    record TargetCancelled(UUID requestId, Instant cancelledAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.TARGET_CANCELLED, cancelledAt);
        }
    }

    record Completed(
            UUID requestId, UUID individualId, UUID previousCaseManagerId, UUID newCaseManagerId, Instant completedAt)
            implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.COMPLETED, completedAt).to(newCaseManagerId);
        }
    }

    record Removed(UUID requestId, UUID removedBy, Instant removedAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.REMOVED, removedAt).by(removedBy);
        }
    }

    record Closed(UUID requestId, String cause, Instant closedAt) implements OfTransfer {
        @Override
        public Note note(Instant heardAt) {
            return Note.of(Happening.CLOSED, closedAt).because(cause);
        }
    }
}
