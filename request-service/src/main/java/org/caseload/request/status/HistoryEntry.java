package org.caseload.request.status;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Something that happened to a request. Written once, never changed. */
@Entity
class HistoryEntry {

    @Id
    UUID id;

    UUID requestId;
    Instant at;

    @Enumerated(EnumType.STRING)
    Happening what;

    UUID byId;
    UUID forId;
    UUID toId;
    String why;
}
