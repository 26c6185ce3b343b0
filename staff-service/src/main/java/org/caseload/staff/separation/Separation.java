package org.caseload.staff.separation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice that a member has given or been given, and what came of it. R-STF-1. */
@Entity
class Separation {

    @Schema(name = "SeparationKind")
    enum Kind {
        RESIGNATION,
        TERMINATION
    }

    @Schema(name = "SeparationState")
    enum State {
        /** The last working day is not over. */
        NOTICED,
        SEPARATED,
        WITHDRAWN
    }

    @Id
    UUID id;

    UUID staffId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Enumerated(EnumType.STRING)
    State state;

    LocalDate noticedOn;
    LocalDate lastWorkingDay;
    UUID enteredById;
    Instant enteredAt;
    Instant endedAt;

    @Version
    long version;

    static Separation of(NewSeparation given, UUID by, Instant at) {
        Separation separation = new Separation();
        separation.id = Ids.next();
        separation.staffId = given.staffId();
        separation.kind = given.kind();
        separation.state = State.NOTICED;
        separation.noticedOn = given.noticedOn();
        separation.lastWorkingDay = given.lastWorkingDay();
        separation.enteredById = by;
        separation.enteredAt = at.truncatedTo(ChronoUnit.MICROS);
        return separation;
    }

    /** Whether the member leaves now: the last working day is over, and nothing came of it yet. */
    boolean isDue(LocalDate today) {
        return state == State.NOTICED && lastWorkingDay.isBefore(today);
    }

    void end(State outcome, Instant at) {
        state = outcome;
        endedAt = at.truncatedTo(ChronoUnit.MICROS);
    }
}
