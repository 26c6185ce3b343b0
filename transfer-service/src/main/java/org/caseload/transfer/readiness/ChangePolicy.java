package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;

/**
 * R-RDY-6: on which day will what blocks be another, if nobody reports anything? Reckons with the first and the last
 * day of everything that blocks for a time; no day is tried. Pure.
 */
final class ChangePolicy {

    private ChangePolicy() {}

    /** The first such day after the one that the facts are asked about; empty where none will come in the calendar. */
    static Optional<LocalDate> next(Facts facts) {
        Stream<LocalDate> work = facts.work().flatMap(item -> edges(item, facts.settings()));
        Stream<LocalDate> locsi = facts.locsi()
                .flatMap(known -> edges(known.expiresOn(), facts.settings().locsiExpiresWithinDays()));
        Stream<LocalDate> medicaid = facts.medicaid().flatMap(ChangePolicy::edges);
        return Stream.of(work, locsi, medicaid)
                .flatMap(days -> days)
                .filter(day -> day.isAfter(facts.day()) && !day.isAfter(Facts.LAST_DAY))
                .min(Comparator.naturalOrder());
    }

    /** Undated work blocks every day alike. */
    private static Stream<LocalDate> edges(Work item, Settings settings) {
        return Stream.ofNullable(item.dueOn()).flatMap(due -> edges(due, settings.workDueWithinDays()));
    }

    /** From the first day on which the date is near, and from the day after it, it blocks for another reason. */
    private static Stream<LocalDate> edges(LocalDate date, int withinDays) {
        return Stream.of(date.minusDays(withinDays), date.plusDays(1));
    }

    /** Coverage that is not active, or that holds no day, never becomes current by itself. */
    private static Stream<LocalDate> edges(Medicaid medicaid) {
        LocalDate from = medicaid.coveredFrom();
        LocalDate until = medicaid.coveredUntil();
        if (medicaid.status() != Medicaid.Status.ACTIVE || until != null && until.isBefore(from)) {
            return Stream.of();
        }
        return until == null ? Stream.of(from) : Stream.of(from, until.plusDays(1));
    }
}
