package org.caseload.transfer.waiting;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.individual.IndividualSeen;
import org.caseload.transfer.staff.StaffSeen;
import org.caseload.transfer.standing.StandingsJudged;

/**
 * Keeps the list current, in the transaction of whatever changes it. Two of them may miss each other: where an entry comes
 * to rest on something, being new, or by a backfill, or under another Case Manager, and that changes at the same time,
 * neither sees what the other has not committed. So each entry that changes is left to be rechecked later than any
 * transaction lasts that ran meanwhile, and nothing but that recheck lets it rest.
 */
@ApplicationScoped
public class ListedEntries {

    /** After those who keep caseloads and standings. */
    private static final int LATE = Interceptor.Priority.LIBRARY_AFTER;

    private final ListedEntryRepository listed;
    private final Looks looks;
    private final Clock clock;
    private final Today today;

    ListedEntries(ListedEntryRepository listed, Looks looks, Clock clock, Today today) {
        this.listed = listed;
        this.looks = looks;
        this.clock = clock;
        this.today = today;
    }

    /** The entry is another, or has ended: asks all that it rests on. */
    public void changed(UUID requestId) {
        refresh(List.of(requestId), Occasion.CHANGE);
    }

    /** Before several change one after another: holds them in one order for all, until the transaction ends. */
    public void hold(Collection<UUID> requestIds) {
        listed.lock(requestIds);
    }

    /** Where each of the live ones of them stands, by entry, in one query. */
    public Map<UUID, Waiting> of(Collection<UUID> requestIds) {
        return listed.list("requestId in ?1", requestIds).stream()
                .map(row -> row.asWaiting(today.date()))
                .collect(toMap(Waiting::requestId, waiting -> waiting));
    }

    /**
     * The entries without a target that wait for a backfill, whatever else they wait for but a choice, and whose
     * Individuals may be one; longest on the list first.
     */
    public List<UUID> waitingForBackfill(int limit) {
        return listed.lackingBackfill(limit);
    }

    void individualSeen(@Observes @Priority(LATE) IndividualSeen seen) {
        refresh(listed.concerned(List.of(seen.individualId())), Occasion.CHANGE);
    }

    void standingsJudged(@Observes StandingsJudged judged) {
        refresh(listed.concerned(judged.individualIds()), Occasion.VERDICT);
    }

    void staffSeen(@Observes StaffSeen seen) {
        listed.realign(seen.staffId(), now());
    }

    /** Locked before anything is read, so that of two who refresh at once the second sees what the first changed. */
    void refresh(Collection<UUID> requestIds, Occasion occasion) {
        if (requestIds.isEmpty()) {
            return;
        }
        Map<UUID, ListedEntry> rows = listed.lock(requestIds).stream().collect(toMap(row -> row.requestId, row -> row));
        for (Look look : looks.at(listed.sources(requestIds), occasion.asksOthers(), today)) {
            keep(rows.get(look.source().requestId()), look, occasion);
        }
        listed.overcome(requestIds);
    }

    private void keep(ListedEntry known, Look look, Occasion occasion) {
        ListedEntry row = known == null ? new ListedEntry() : known;
        if (look.source().isLive()) {
            row.take(look, occasion, now(), today.date());
            listed.persist(row);
        } else if (known != null) {
            listed.delete(known);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Why entries are looked at. */
    enum Occasion {
        /** They are others, or who they are about is. */
        CHANGE,
        /** Verdicts on readiness are others. Thousands may be, by the day's sweep: who has room is not asked. */
        VERDICT,
        /** It is time to. */
        RECHECK;

        boolean asksOthers() {
            return this != VERDICT;
        }
    }
}
