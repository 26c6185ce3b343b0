package org.caseload.transfer.backfill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.caseload.transfer.masterlist.EntryRow;

/** The backfill that was recorded for an entry before it became part of a live swap. */
@Entity
@Table(name = "set_aside_backfill")
class SetAside {

    @Id
    UUID requestId;

    /** Null where somebody is planned to come in. */
    UUID individualId;

    String note;

    static SetAside of(EntryRow row) {
        SetAside aside = new SetAside();
        aside.requestId = row.requestId();
        aside.individualId = row.backfill().pairedIndividualId();
        aside.note = row.backfill().note();
        return aside;
    }
}
