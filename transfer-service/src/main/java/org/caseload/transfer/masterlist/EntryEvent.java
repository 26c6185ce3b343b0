package org.caseload.transfer.masterlist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.transfer.readiness.Blocker;

/** What happens to an {@link Entry}. */
sealed interface EntryEvent extends DomainEvent {

    UUID requestId();

    @Override
    default String topic() {
        return "transfers";
    }

    @Override
    default UUID key() {
        return requestId();
    }

    record Added(UUID requestId, UUID individualId, UUID caseManagerId, Instant addedAt) implements EntryEvent {
        @Override
        public String type() {
            return "master-list-entry-added.v1";
        }
    }

    /**
     * @param revision one more with each change
     * @param workNeeded what blocks on the target date, earliest first
     * @param replacedCaseManagerId who was to take over before, where another; null otherwise
     * @param coveredById who covers for a current Case Manager who has left; null otherwise
     */
    record TargetSet(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID newCaseManagerId,
            LocalDate targetDate,
            int revision,
            List<Blocker.WorkNeeded> workNeeded,
            Instant setAt,
            UUID replacedCaseManagerId,
            UUID coveredById)
            implements EntryEvent {

        TargetSet coveredBy(UUID staffId) {
            return new TargetSet(
                    requestId,
                    individualId,
                    caseManagerId,
                    newCaseManagerId,
                    targetDate,
                    revision,
                    workNeeded,
                    setAt,
                    replacedCaseManagerId,
                    staffId);
        }

        @Override
        public String type() {
            return "transfer-target-set.v1";
        }
    }

    record TargetCancelled(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID newCaseManagerId,
            LocalDate targetDate,
            int revision,
            Instant cancelledAt)
            implements EntryEvent {
        @Override
        public String type() {
            return "transfer-target-cancelled.v1";
        }
    }

    /** @param swapId the swap that it is part of; null where it is none */
    record Completed(
            UUID requestId,
            UUID individualId,
            UUID previousCaseManagerId,
            UUID newCaseManagerId,
            LocalDate completedOn,
            Instant completedAt,
            UUID swapId)
            implements EntryEvent {
        @Override
        public String type() {
            return "transfer-completed.v1";
        }
    }

    /**
     * @param caseManagerId the current one
     * @param submitterId null where not known
     */
    record Removed(
            UUID requestId, UUID individualId, UUID removedBy, Instant removedAt, UUID caseManagerId, UUID submitterId)
            implements EntryEvent {
        @Override
        public String type() {
            return "master-list-entry-removed.v1";
        }
    }

    /**
     * @param caseManagerId the current one
     * @param submitterId null where not known
     */
    record Closed(
            UUID requestId, UUID individualId, String cause, Instant closedAt, UUID caseManagerId, UUID submitterId)
            implements EntryEvent {
        @Override
        public String type() {
            return "master-list-entry-closed.v1";
        }
    }
}
