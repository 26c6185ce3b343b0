package org.caseload.request.batch;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.request.balancerequest.Ask;
import org.caseload.request.reason.DetailsText;
import org.caseload.request.staff.Scope;

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

    static Batch of(Order order, Instant at) {
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

    Order order() {
        return new Order(caseManagerId, reason, details, enteredById, asSupervisor, asFieldSupport);
    }

    /**
     * What is asked for each Individual of a caseload.
     *
     * @param by who asks, in the roles that follow
     */
    record Order(
            UUID caseManagerId,
            String reason,
            Map<String, Object> details,
            UUID by,
            boolean asSupervisor,
            boolean asFieldSupport) {

        /** As whoever asked: the worker goes on in their name. */
        Ask ask() {
            return new Ask(new Scope(false, null, asSupervisor ? by : null, null, asFieldSupport), by, reason, details);
        }
    }
}
