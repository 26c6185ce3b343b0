package org.caseload.transfer.backfill;

import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;
import org.caseload.transfer.masterlist.EntryRow;

/** @param pairedIndividualId who comes in; null where somebody is planned to */
record BackfillRecorded(
        UUID requestId, UUID individualId, EntryRow.Backfill.Kind backfill, Instant recordedAt, UUID pairedIndividualId)
        implements DomainEvent {

    @Override
    public String type() {
        return "backfill-recorded.v1";
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
