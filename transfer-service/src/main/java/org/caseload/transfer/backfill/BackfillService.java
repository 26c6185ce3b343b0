package org.caseload.transfer.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.individual.IndividualRepository;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryService;

/** Records backfills, for entries that their caller has locked. */
@ApplicationScoped
public class BackfillService {

    private final EntryService entries;
    private final IndividualRepository individuals;
    private final Outbox outbox;
    private final Clock clock;

    BackfillService(EntryService entries, IndividualRepository individuals, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.individuals = individuals;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every rule that forbids it; empty where it is recorded now. */
    List<BackfillPolicy.Rule> record(EntryRow row, Backfill backfill) {
        List<BackfillPolicy.Rule> broken = backfill.pairedIndividualId() == null ? List.of() : broken(row, backfill);
        if (broken.isEmpty()) {
            keep(row, backfill.pairedIndividualId(), backfill.note());
        }
        return broken;
    }

    /** @param pairedId null where somebody is planned to */
    public void keep(EntryRow row, UUID pairedId, String note) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.backfillRecorded(row.requestId(), pairedId, note, now);
        EntryRow.Backfill.Kind kind = pairedId == null ? EntryRow.Backfill.Kind.PLANNED : EntryRow.Backfill.Kind.PAIRED;
        outbox.append(new BackfillRecorded(row.requestId(), row.individualId(), kind, now, pairedId));
    }

    private List<BackfillPolicy.Rule> broken(EntryRow row, Backfill backfill) {
        UUID pairedId = backfill.pairedIndividualId();
        return BackfillPolicy.judge(new BackfillPolicy.Facts(
                individuals.known(pairedId),
                row.individualId(),
                row.currentCaseManagerId(),
                entries.isPairedElsewhere(pairedId, row.requestId())));
    }
}
