package org.caseload.staff.staffimport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of staff on its way. */
@Entity
class StaffImport {

    /** What the file has a line for. */
    @Schema(name = "ImportKind")
    enum Kind {
        STAFF
    }

    @Schema(name = "ImportState")
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
     * An import, and how far it is.
     *
     * @param dryRun whether nothing is entered, and the results are what would become of the lines
     * @param lines with anything in them, the header not counted
     * @param done how many of them have a result
     * @param created lines that add a member
     * @param changed lines that change one
     * @param unchanged lines that say what is known
     * @param refused lines with violations
     * @param startedBy the staff id of who started it
     * @param finishedAt absent until all lines have a result
     */
    @Schema(name = "ImportView")
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
