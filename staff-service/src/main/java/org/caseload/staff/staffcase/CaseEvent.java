package org.caseload.staff.staffcase;

import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/** What other services hear of a case: ids and instants. Homes and salaries stay here (R-STF-2). */
public sealed interface CaseEvent extends DomainEvent {

    UUID caseId();

    @Override
    default String topic() {
        return "staff-cases";
    }

    @Override
    default UUID key() {
        return caseId();
    }

    record Submitted(UUID caseId, StaffCase.Kind kind, UUID staffId, UUID submittedBy, Instant submittedAt)
            implements CaseEvent {

        @Override
        public String type() {
            return "staff-case-submitted.v1";
        }
    }

    record WithdrawalAsked(UUID caseId, UUID askedBy, Instant askedAt) implements CaseEvent {

        @Override
        public String type() {
            return "staff-case-withdrawal-asked.v1";
        }
    }
}
