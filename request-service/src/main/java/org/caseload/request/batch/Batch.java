package org.caseload.request.batch;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.request.reason.DetailsText;

/** A whole caseload put forward at once, by its Supervisor or Field Support (R-STF-1). */
@Entity
class Batch {

    @Id
    UUID id;

    UUID caseManagerId;
    String reason;

    @Convert(converter = DetailsText.class)
    Map<String, Object> details;

    UUID enteredById;
    boolean asSupervisor;
    boolean asFieldSupport;
    Instant startedAt;
    Instant finishedAt;

    static Batch of(BatchOrder order, Instant at) {
        Batch batch = new Batch();
        batch.id = Ids.next();
        batch.caseManagerId = order.caseManagerId();
        batch.reason = order.reason();
        batch.details = order.details();
        batch.enteredById = order.by();
        batch.asSupervisor = order.asSupervisor();
        batch.asFieldSupport = order.asFieldSupport();
        batch.startedAt = at;
        return batch;
    }

    BatchOrder order() {
        return new BatchOrder(caseManagerId, reason, details, enteredById, asSupervisor, asFieldSupport);
    }
}
