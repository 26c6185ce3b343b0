package org.caseload.request.individualimport;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** A file of Individuals, kept to be settled line by line. */
@Entity
class IndividualImport {

    @Id
    UUID id;

    boolean dryRun;
    List<String> columns;

    /** The subject of who sent it. */
    String startedBy;

    /** The same as a member of the staff, null for another system. */
    UUID startedById;

    boolean asIntegration;
    Instant startedAt;
    Instant finishedAt;

    static IndividualImport of(Order order, List<String> columns, Instant at) {
        IndividualImport started = new IndividualImport();
        started.id = Ids.next();
        started.dryRun = order.dryRun;
        started.columns = columns;
        started.startedBy = order.by;
        started.startedById = order.byId;
        started.asIntegration = order.asIntegration;
        started.startedAt = at;
        return started;
    }

    /** Who wants a file imported, and whether only to learn what would become of it. */
    record Order(boolean dryRun, String by, UUID byId, boolean asIntegration) {}
}
