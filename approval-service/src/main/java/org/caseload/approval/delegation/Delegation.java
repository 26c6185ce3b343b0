package org.caseload.approval.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** Who acts for an approver who is away, from the first day to the last (R-APR-6). */
@Entity
class Delegation {

    @Id
    UUID id;

    UUID approverId;
    UUID delegateId;
    LocalDate fromDay;
    LocalDate untilDay;
}
