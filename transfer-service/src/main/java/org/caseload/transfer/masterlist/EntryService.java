package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.transfer.individual.IndividualSeen;

/** What other services' decisions do to the master list. */
@ApplicationScoped
public class EntryService {

    private final EntryRepository entries;
    private final Outbox outbox;
    private final Clock clock;

    EntryService(EntryRepository entries, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** R-APR-4: once, whatever is redelivered; an entry that has ended is not revived. */
    public void add(UUID requestId, UUID individualId, UUID caseManagerId, String reason) {
        if (entries.lock(requestId).isPresent()) {
            return;
        }
        Entry entry = new Entry();
        entry.id = requestId;
        entry.individualId = individualId;
        entry.caseManagerId = caseManagerId;
        entry.reason = reason;
        entry.state = Entry.State.LISTED;
        entry.addedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.persist(entry);
        outbox.append(entry.added());
    }

    /** R-REQ-5: closes a live entry; one that has ended stays, one that is not there is left alone. */
    public void close(UUID requestId, String cause) {
        entries.lock(requestId)
                .filter(entry -> entry.state.isLive())
                .ifPresent(entry -> entry.close(cause, clock.instant()).forEach(outbox::append));
    }

    void moveShown(@Observes IndividualSeen seen) {
        entries.markShown(seen.individualId(), seen.caseManagerId());
    }
}
