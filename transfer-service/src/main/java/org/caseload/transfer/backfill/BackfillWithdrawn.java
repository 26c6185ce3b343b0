package org.caseload.transfer.backfill;

import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

record BackfillWithdrawn(UUID requestId, UUID individualId, Instant withdrawnAt) implements DomainEvent {

    @Override
    public String type() {
        return "backfill-withdrawn.v1";
    }

    @Override
    public String topic() {
        return "transfers";
    }

    @Override
    public UUID key() {
        return requestId;
    }
}
