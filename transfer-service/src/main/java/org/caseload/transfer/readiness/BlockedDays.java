package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days that block in the projection of R-RDY-5.
 *
 * @param once spans that come once
 * @param locsiExpiry the days before it block, and those before each renewal's
 */
record BlockedDays(List<Span> once, LocalDate locsiExpiry, Settings settings) {

    /** The first day from this one on that does not block: from the end of one span to the end of the next. */
    LocalDate firstFreeFrom(LocalDate day) {
        LocalDate free = day;
        for (var end = endOfBlock(free); end.isPresent(); end = endOfBlock(free)) {
            free = end.get();
        }
        return free;
    }

    /** The first day after this free one that blocks; empty where none does any more. */
    Optional<LocalDate> nextAfter(LocalDate free) {
        return Stream.concat(once.stream(), Stream.of(locsiSpan(free)))
                .filter(span -> !span.isEmpty())
                .map(Span::from)
                .filter(from -> from.isAfter(free))
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> endOfBlock(LocalDate day) {
        return Stream.concat(once.stream(), Stream.of(locsiSpan(day)))
                .filter(span -> span.contains(day))
                .map(Span::until)
                .max(Comparator.naturalOrder());
    }

    private Span locsiSpan(LocalDate day) {
        return Span.before(expiryAfter(day), settings.locsiExpiresWithinDays());
    }

    /** The LOCSI's first expiry after the day. The n-th is counted from the first, or 29 February would be lost. */
    LocalDate expiryAfter(LocalDate day) {
        int renewals = 0;
        LocalDate expiry = locsiExpiry;
        while (!expiry.isAfter(day)) {
            renewals++;
            expiry = locsiExpiry.plus(settings.locsiRenewedFor().multipliedBy(renewals));
        }
        return expiry;
    }

    /**
     * Days in a row.
     *
     * @param from the first
     * @param until the first that no longer belongs to it
     */
    record Span(LocalDate from, LocalDate until) {

        /** So many days up to the eve of the date. */
        static Span before(LocalDate date, int days) {
            return new Span(date.minusDays(days), date);
        }

        boolean isEmpty() {
            return !from.isBefore(until);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
