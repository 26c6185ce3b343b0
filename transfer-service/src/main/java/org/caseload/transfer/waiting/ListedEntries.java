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

/** Keeps the list current, in the transaction of whatever changes it. */
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
        refresh(List.of(requestId), true);
    }

    /** Where each of the live ones of them stands, by entry, in one query. */
    public Map<UUID, Waiting> of(Collection<UUID> requestIds) {
        return listed.list("requestId in ?1", requestIds).stream()
                .map(row -> row.asWaiting(today.date()))
                .collect(toMap(Waiting::requestId, waiting -> waiting));
    }

    /** The entries that wait for a backfill, longest on the list first. */
    public List<UUID> waitingForBackfill(int limit) {
        return listed.waitingFor(WaitingState.WAITING_FOR_BACKFILL, limit);
    }

    void individualSeen(@Observes @Priority(LATE) IndividualSeen seen) {
        refresh(listed.concerned(List.of(seen.individualId())), true);
    }

    /** Thousands may be, by the day's sweep: who has room is not asked. */
    void standingsJudged(@Observes StandingsJudged judged) {
        refresh(listed.concerned(judged.individualIds()), false);
    }

    void staffSeen(@Observes StaffSeen seen) {
        listed.realign(seen.staffId());
    }

    /** Locked before anything is read, so that of two who refresh at once the second sees what the first changed. */
    void refresh(Collection<UUID> requestIds, boolean askOthers) {
        if (requestIds.isEmpty()) {
            return;
        }
        Map<UUID, ListedEntry> rows = listed.lock(requestIds).stream().collect(toMap(row -> row.requestId, row -> row));
        for (Look look : looks.at(listed.sources(requestIds), askOthers, today)) {
            keep(rows.get(look.source().requestId()), look);
        }
    }

    /** Whoever changes something while a row is new does not see it yet: each is rechecked once. */
    private void keep(ListedEntry known, Look look) {
        ListedEntry row = known == null ? new ListedEntry() : known;
        if (look.source().isLive()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            row.take(look, now);
            row.lookedAt = known == null ? now : row.lookedAt;
            listed.persist(row);
        } else if (known != null) {
            listed.delete(known);
        }
    }
}
