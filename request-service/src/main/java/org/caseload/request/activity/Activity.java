package org.caseload.request.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry in the Individual's running record. Written once. */
@Entity
class Activity {

    @Schema(name = "ActivityType")
    enum Type {
        CL_BALANCE_REQUEST,
        NOTE,
        CONTACT
    }

    @Id
    UUID id;

    UUID individualId;

    @Enumerated(EnumType.STRING)
    Type type;

    LocalDate occurredOn;
    String note;
    UUID requestId;
    UUID recordedById;
    Instant recordedAt;
}
