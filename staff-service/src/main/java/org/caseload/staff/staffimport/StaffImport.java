package org.caseload.staff.staffimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** A file of staff on its way. */
@Entity
class StaffImport {

    /** What the file has a line for. */
    enum Kind {
        STAFF
    }

    enum State {
        RECEIVING,
        RUNNING,
        DONE
    }

    @Id
    UUID id;

    boolean dryRun;

    @Enumerated(EnumType.STRING)
    State state;

    long lines;
    long created;
    long changed;
    long unchanged;
    long refused;
    UUID startedById;
    Instant startedAt;
    Instant finishedAt;

    static StaffImport of(boolean dryRun, UUID by, Instant at) {
        StaffImport started = new StaffImport();
        started.id = Ids.next();
        started.dryRun = dryRun;
        started.state = State.RECEIVING;
        started.startedById = by;
        started.startedAt = at.truncatedTo(ChronoUnit.MICROS);
        return started;
    }

    /**
     * @param dryRun whether nothing is entered, and the results are what would become of the lines
     * @param lines with anything in them, the header not counted
     * @param done how many of them have a result
     */
    record View(
            UUID importId,
            Kind kind,
            boolean dryRun,
            State state,
            long lines,
            long done,
            long created,
            long changed,
            long unchanged,
            long refused,
            UUID startedBy,
            Instant startedAt,
            Instant finishedAt) {

        static View of(StaffImport given) {
            return new View(
                    given.id,
                    Kind.STAFF,
                    given.dryRun,
                    given.state,
                    given.lines,
                    given.created + given.changed + given.unchanged + given.refused,
                    given.created,
                    given.changed,
                    given.unchanged,
                    given.refused,
                    given.startedById,
                    given.startedAt,
                    given.finishedAt);
        }
    }
}
