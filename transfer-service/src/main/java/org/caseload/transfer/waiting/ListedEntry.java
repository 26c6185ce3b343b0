package org.caseload.transfer.waiting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.standing.Verdict;

/**
 * A live entry as the list finds and sorts it: everything in one narrow row. Kept in each transaction that changes what
 * it is made of, under its own lock, which comes last of all.
 */
@Entity
class ListedEntry {

    /** Stands for a day that nobody can name: after all others. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Stands for an earliest day that has come: of all who are eligible, or will be with what counts as done today. */
    static final LocalDate NOW = LocalDate.of(1, 1, 1);

    @Id
    UUID requestId;

    Instant addedAt;
    LocalDate earliestDay;
    LocalDate targetDate;
    String reason;
    String county;
    String zip;
    Integer algo;
    UUID caseManagerId;
    UUID supervisorId;
    UUID directorId;
    boolean eligible;

    @Enumerated(EnumType.STRING)
    WaitingState waitingState;

    boolean hasTarget;
    List<String> waits;
    boolean opening;
    boolean choiceStands;
    Instant lookedAt;

    void take(Look look, ListedEntries.Occasion occasion, Instant now, LocalDate today) {
        take(look.source());
        take(look.individual());
        caseManagerId = look.source().currentCaseManagerId(look.individual());
        supervisorId = look.line() == null ? null : look.line().supervisorId();
        directorId = look.line() == null ? null : look.line().directorId();
        take(look.verdict(), today);
        if (look.answers() != null) {
            opening = look.answers().opening();
            choiceStands = look.answers().choiceStands();
            lookedAt = occasion == ListedEntries.Occasion.RECHECK && !look.restsOnOthers() ? null : now;
        }
        waitingState = WaitingPolicy.state(look.facts(this));
        waits = WaitingPolicy.waits(look.facts(this)).stream().map(Enum::name).toList();
    }

    private void take(Source source) {
        requestId = source.requestId();
        addedAt = source.addedAt();
        reason = source.reason();
        hasTarget = source.isTargeted();
        targetDate = hasTarget ? source.targetDate() : NEVER;
    }

    private void take(KnownIndividual known) {
        county = known.county();
        zip = known.zip();
        algo = known.algo();
    }

    /** @param verdict null where there is none yet */
    private void take(Verdict verdict, LocalDate today) {
        eligible = verdict != null && verdict.eligible();
        LocalDate earliest = verdict == null ? null : verdict.earliestDay();
        earliestDay = earliest == null ? NEVER : earliest.isAfter(today) ? earliest : NOW;
    }

    Waiting asWaiting(LocalDate today) {
        List<WaitingPolicy.Rule> holding =
                waits.stream().map(WaitingPolicy.Rule::valueOf).toList();
        return new Waiting(
                requestId,
                waitingState,
                WaitingPolicy.first(waitingState, holding),
                holding.stream().map(WaitingPolicy.Rule::told).toList(),
                earliestDay(today));
    }

    private LocalDate earliestDay(LocalDate today) {
        if (earliestDay.equals(NEVER)) {
            return null;
        }
        return earliestDay.isAfter(today) ? earliestDay : today;
    }
}
