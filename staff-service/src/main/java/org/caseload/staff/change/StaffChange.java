package org.caseload.staff.change;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of a member that takes effect on its day. */
@Entity
class StaffChange {

    @Schema(name = "StaffChangeState")
    enum State {
        PENDING,
        APPLIED,
        FAILED,
        WITHDRAWN
    }

    @Id
    UUID id;

    UUID staffId;

    /** Null where the change is not part of a team's move. */
    UUID batchId;

    LocalDate effectiveOn;

    @JdbcTypeCode(SqlTypes.JSON)
    JsonNode patch;

    @Enumerated(EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Violation> violations;

    UUID enteredById;
    Instant enteredAt;
    Instant settledAt;

    @Version
    long version;

    static StaffChange of(UUID staffId, LocalDate effectiveOn, JsonNode patch, UUID by, Instant at) {
        StaffChange change = new StaffChange();
        change.id = Ids.next();
        change.staffId = staffId;
        change.effectiveOn = effectiveOn;
        change.patch = patch;
        change.state = State.PENDING;
        change.violations = List.of();
        change.enteredById = by;
        change.enteredAt = at.truncatedTo(ChronoUnit.MICROS);
        return change;
    }

    boolean isDue(LocalDate today) {
        return state == State.PENDING && !effectiveOn.isAfter(today);
    }

    void settle(State outcome, List<Violation> broken, Instant at) {
        state = outcome;
        violations = broken;
        settledAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
