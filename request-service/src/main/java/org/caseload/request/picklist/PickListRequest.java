package org.caseload.request.picklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.event.DomainEvent;

/** The Individual or guardian asks for Case Managers to choose from: an MCR is due (R-PICK-1). */
@Entity
class PickListRequest {

    enum AskedBy {
        INDIVIDUAL,
        GUARDIAN
    }

    @Id
    UUID id;

    UUID individualId;

    @Enumerated(EnumType.STRING)
    AskedBy askedBy;

    LocalDate receivedOn;
    LocalDate mcrDueOn;

    /** When the first MCR since the day of receipt was completed. */
    Instant mcrCompletedAt;

    Instant remindedAt;
    UUID recordedById;
    Instant recordedAt;

    static PickListRequest of(UUID individualId, AskedBy askedBy, LocalDate receivedOn, LocalDate mcrDueOn) {
        PickListRequest request = new PickListRequest();
        request.id = Ids.next();
        request.individualId = individualId;
        request.askedBy = askedBy;
        request.receivedOn = receivedOn;
        request.mcrDueOn = mcrDueOn;
        return request;
    }

    Event dueSet(UUID caseManagerId) {
        return new McrDueSet(id, individualId, caseManagerId, receivedOn, mcrDueOn);
    }

    Event dueSoon(UUID caseManagerId) {
        return new McrDueSoon(id, individualId, caseManagerId, mcrDueOn);
    }

    sealed interface Event extends DomainEvent {
        UUID individualId();

        @Override
        default UUID key() {
            return individualId();
        }

        @Override
        default String topic() {
            return "mcrs";
        }
    }

    record McrDueSet(
            UUID pickListRequestId, UUID individualId, UUID caseManagerId, LocalDate receivedOn, LocalDate dueOn)
            implements Event {
        @Override
        public String type() {
            return "mcr-due-set.v1";
        }
    }

    record McrDueSoon(UUID pickListRequestId, UUID individualId, UUID caseManagerId, LocalDate dueOn) implements Event {
        @Override
        public String type() {
            return "mcr-due-soon.v1";
        }
    }
}
