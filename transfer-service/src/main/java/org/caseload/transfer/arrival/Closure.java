package org.caseload.transfer.arrival;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A closure that was asked for. It may have come before the approval that it ends. */
@Entity
class Closure {

    @Id
    UUID requestId;

    String cause;
    Instant askedAt;
}
