package org.caseload.approval.telling;

import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.chassis.event.DomainEvent;

/** What Human Resources' decision about a case tells the other services. */
public sealed interface StaffCaseEvent extends DomainEvent {

    UUID caseId();

    @Override
    default String topic() {
        return "approvals";
    }

    @Override
    default UUID key() {
        return caseId();
    }

    record Granted(UUID caseId, ApprovalKind kind, UUID staffId, UUID grantedBy, Instant grantedAt)
            implements StaffCaseEvent {
        @Override
        public String type() {
            return "staff-case-granted.v1";
        }
    }

    record Denied(UUID caseId, ApprovalKind kind, UUID staffId, UUID deniedBy, Instant deniedAt)
            implements StaffCaseEvent {
        @Override
        public String type() {
            return "staff-case-denied.v1";
        }
    }

    record Withdrawn(UUID caseId, ApprovalKind kind, UUID staffId, UUID withdrawnBy, Instant withdrawnAt)
            implements StaffCaseEvent {
        @Override
        public String type() {
            return "staff-case-withdrawn.v1";
        }
    }
}
