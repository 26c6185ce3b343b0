package org.caseload.request.batch;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one Individual of a caseload that was put forward. */
@Entity
class BatchItem {

    @Schema(name = "BatchItemState")
    enum State {
        WAITING,
        ENTERED_AND_SUBMITTED,
        REFUSED
    }

    @Id
    UUID id;

    UUID batchId;
    UUID individualId;

    @Enumerated(EnumType.STRING)
    State state;

    UUID requestId;

    @Convert(converter = Why.Text.class)
    Why why;

    int attempts;

    static BatchItem of(UUID batchId, UUID individualId) {
        BatchItem item = new BatchItem();
        item.id = Ids.next();
        item.batchId = batchId;
        item.individualId = individualId;
        item.state = State.WAITING;
        return item;
    }

    void submitted(UUID request) {
        state = State.ENTERED_AND_SUBMITTED;
        requestId = request;
    }

    void refused(Why because) {
        state = State.REFUSED;
        why = because;
    }
}
