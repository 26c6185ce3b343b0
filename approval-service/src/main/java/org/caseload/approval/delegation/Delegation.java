package org.caseload.approval.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/** Who acts for an approver who is away, from the first day to the last (R-APR-6). */
@Entity
class Delegation {

    @Id
    UUID id;

    UUID approverId;
    UUID delegateId;
    LocalDate fromDay;
    LocalDate untilDay;

    Made made(Instant at) {
        return new Made(id, approverId, delegateId, fromDay, untilDay, at);
    }

    record Made(
            UUID delegationId, UUID approverId, UUID delegateId, LocalDate fromDay, LocalDate untilDay, Instant madeAt)
            implements DomainEvent {
        @Override
        public String type() {
            return "delegation-made.v1";
        }

        @Override
        public String topic() {
            return "approvals";
        }

        @Override
        public UUID key() {
            return delegationId;
        }
    }
}
