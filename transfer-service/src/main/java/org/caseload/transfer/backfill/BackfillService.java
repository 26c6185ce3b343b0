package org.caseload.transfer.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.individual.IndividualRepository;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryService;

/**
 * Who comes in for whom, for entries that the caller has locked. While an entry is part of a swap, who comes in through
 * the swap is its backfill, and what was recorded before is set aside: it stays kept for it, and comes back.
 */
@ApplicationScoped
public class BackfillService {

    private final EntryService entries;
    private final IndividualRepository individuals;
    private final SetAsideRepository setAside;
    private final Outbox outbox;
    private final Clock clock;

    BackfillService(
            EntryService entries,
            IndividualRepository individuals,
            SetAsideRepository setAside,
            Outbox outbox,
            Clock clock) {
        this.entries = entries;
        this.individuals = individuals;
        this.setAside = setAside;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Every rule that forbids it; empty where it is recorded now. */
    List<BackfillPolicy.Rule> record(EntryRow row, Backfill backfill) {
        List<BackfillPolicy.Rule> broken = backfill.pairedIndividualId() == null ? List.of() : broken(row, backfill);
        if (broken.isEmpty()) {
            keep(row.requestId(), backfill.pairedIndividualId(), backfill.note());
        }
        return broken;
    }

    void withdraw(UUID requestId) {
        UUID individualId = entries.comesIn(requestId, EntryRow.Backfill.NONE);
        outbox.append(new BackfillWithdrawn(requestId, individualId, now()));
    }

    /**
     * The entries are one swap from now on, through which those Individuals come in. All that was recorded is set aside
     * first: it may name one who comes in for another of them now.
     */
    public void swapped(Map<EntryRow, UUID> pairedIds) {
        pairedIds.keySet().stream().filter(row -> row.backfill() != null).forEach(row -> {
            setAside.persist(SetAside.of(row));
            entries.comesIn(row.requestId(), EntryRow.Backfill.NONE);
        });
        setAside.flush();
        pairedIds.forEach((row, pairedId) -> keep(row.requestId(), pairedId, null));
    }

    /** The entry is part of its swap no more: what was recorded before comes back, or else there is none. */
    public void leftSwap(UUID requestId) {
        setAside.take(requestId)
                .filter(before -> before.individualId == null
                        || !setAside.isPairedElsewhere(before.individualId, List.of(requestId)))
                .ifPresentOrElse(
                        before -> keep(requestId, before.individualId, before.note), () -> withdraw(requestId));
    }

    /** The entry has ended: nothing comes back. */
    public void ended(UUID requestId) {
        setAside.deleteById(requestId);
    }

    /** Whether the Individual comes in for a live entry other than these, or would where its swap does not take place. */
    public boolean isPairedElsewhere(UUID pairedId, Collection<UUID> requestIds) {
        // In this order: what is set aside or comes back meanwhile is seen in the one place or refused by the other.
        return setAside.isPairedElsewhere(pairedId, requestIds) || setAside.isForAnother(pairedId, requestIds);
    }

    /** @param pairedId null where somebody is planned to */
    private void keep(UUID requestId, UUID pairedId, String note) {
        Instant now = now();
        EntryRow.Backfill.Kind kind = pairedId == null ? EntryRow.Backfill.Kind.PLANNED : EntryRow.Backfill.Kind.PAIRED;
        UUID individualId = entries.comesIn(requestId, new EntryRow.Backfill(kind, pairedId, null, note, now));
        outbox.append(new BackfillRecorded(requestId, individualId, kind, now, pairedId));
    }

    private List<BackfillPolicy.Rule> broken(EntryRow row, Backfill backfill) {
        UUID pairedId = backfill.pairedIndividualId();
        return BackfillPolicy.judge(new BackfillPolicy.Facts(
                individuals.known(pairedId),
                row.individualId(),
                row.currentCaseManagerId(),
                isPairedElsewhere(pairedId, List.of(row.requestId()))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
