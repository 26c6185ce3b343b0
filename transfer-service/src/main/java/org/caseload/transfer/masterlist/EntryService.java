package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.action.Choice;
import org.caseload.transfer.action.EntryState;
import org.caseload.transfer.individual.IndividualSeen;
import org.caseload.transfer.staff.Scope;
import org.caseload.transfer.waiting.ListedEntries;

/** What other services' decisions do to the master list. */
@ApplicationScoped
public class EntryService {

    private final EntryRepository entries;
    private final Outbox outbox;
    private final ListedEntries listed;
    private final Event<SwapBroken> broken;
    private final Clock clock;

    EntryService(EntryRepository entries, Outbox outbox, ListedEntries listed, Event<SwapBroken> broken, Clock clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.listed = listed;
        this.broken = broken;
        this.clock = clock;
    }

    /** R-APR-4: once, whatever is redelivered; an entry that has ended is not revived. */
    public void add(Granted granted) {
        if (entries.lock(granted.requestId).isPresent()) {
            return;
        }
        Entry entry = new Entry();
        granted.applyTo(entry);
        entry.state = EntryState.LISTED;
        entry.addedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.persist(entry);
        tell(entry.added());
    }

    /** R-REQ-5: closes a live entry; one that has ended stays, one that is not there is left alone. */
    public void close(UUID requestId, String cause) {
        var live = entries.lock(requestId).filter(entry -> entry.state.isLive());
        live.flatMap(entry -> entries.row(entry.id, Scope.EVERYONE)).ifPresent(row -> {
            breakSwap(row.entry());
            tell(row.entry().close(row.currentCaseManagerId(), cause, clock.instant()));
        });
    }

    /** R-CAND-4: the Individual or guardian has a pick list to choose from; what was chosen before counts no more. */
    public void choiceOffered(UUID requestId) {
        Entry entry = entries.findById(requestId);
        entry.choice = Choice.OFFERED;
        entry.chosenId = null;
        listed.changed(requestId);
    }

    /** @param chosenId null where all were refused */
    public void choiceMade(UUID requestId, UUID chosenId) {
        Entry entry = entries.findById(requestId);
        entry.choice = chosenId == null ? Choice.REFUSED : Choice.CHOSEN;
        entry.chosenId = chosenId;
        listed.changed(requestId);
    }

    /** R-LOC-3, R-MON-2: who comes in from now on. Answers whose entry it is. */
    public UUID comesIn(UUID requestId, EntryRow.Backfill backfill) {
        Entry entry = entries.findById(requestId);
        entry.comesIn(backfill);
        listed.changed(requestId);
        return entry.individualId;
    }

    /** R-LOC-3: before one of a swap ends without its move, the others' targets are taken back. */
    void breakSwap(Entry ending) {
        if (ending.swapId != null) {
            hold(entries.together(List.of(ending.id)));
            entries.othersOfSwap(ending).forEach(other -> tell(other.cancelTarget(clock.instant())));
            ending.comesIn(EntryRow.Backfill.NONE);
            broken.fire(new SwapBroken(ending.swapId, ending.id));
        }
    }

    /** Comes after all other locks, and before the first of them is told of. */
    void hold(Collection<UUID> requestIds) {
        listed.hold(requestIds);
    }

    void tell(EntryEvent event) {
        tell(List.of(event));
    }

    /** Of one entry, in this order; the list shows what they changed from here on. */
    void tell(List<? extends EntryEvent> events) {
        outbox.appendAll(events);
        listed.changed(events.getFirst().requestId());
    }

    void moveShown(@Observes IndividualSeen seen) {
        entries.markShown(seen.individualId(), seen.caseManagerId());
    }

    /**
     * Told within the service, in the same transaction, when a swap can't take place any more.
     *
     * @param endingId the entry that ends; the targets of the others were taken back
     */
    public record SwapBroken(UUID swapId, UUID endingId) {}

    /**
     * The part of approval-granted.v1 that the master list needs.
     *
     * @param codedDetails codes, numbers and truth values that the reason's declaration lets travel
     * @param caseManagerConstraint what the new Case Manager must be (R-CONF-2); null for anybody
     * @param waitsForLocalOpening R-LOC-2; null where not said
     */
    public record Granted(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID submitterId,
            String reason,
            int reasonVersion,
            Map<String, Object> codedDetails,
            String caseManagerConstraint,
            Boolean waitsForLocalOpening) {

        private void applyTo(Entry entry) {
            entry.id = requestId;
            entry.individualId = individualId;
            entry.caseManagerId = caseManagerId;
            entry.submitterId = submitterId;
            entry.reason = reason;
            entry.reasonVersion = reasonVersion;
            entry.codedDetails = codedDetails == null ? Map.of() : codedDetails;
            entry.caseManagerConstraint = caseManagerConstraint;
            entry.waitsForLocalOpening = waitsForLocalOpening;
        }
    }
}
