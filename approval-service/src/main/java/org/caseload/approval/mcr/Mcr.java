package org.caseload.approval.mcr;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Our copy of an Individual's latest completed MCR. */
@Entity
class Mcr {

    @Id
    UUID individualId;

    UUID mcrId;
    Instant completedAt;
}
