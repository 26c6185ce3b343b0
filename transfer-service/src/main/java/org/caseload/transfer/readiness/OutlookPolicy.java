package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.readiness.BlockedDays.Span;
import org.caseload.transfer.work.Work;

/**
 * R-RDY-5: from when on will the Individual be eligible, and until when? Supposes that everybody does their work just
 * in time, and reckons with the spans of days that still block then; no day is tried. Pure.
 */
final class OutlookPolicy {

    /**
     * @param earliestEligibleDay from today on; null where something must be found out first, or the calendar is over
     * @param eligibleEndsOn the first day after it that blocks again; null where there is none in the calendar
     * @param eligibleEndsBecause what will block on it
     * @param findOut what keeps us from saying when
     */
    record Outlook(
            LocalDate earliestEligibleDay,
            LocalDate eligibleEndsOn,
            List<Blocker> eligibleEndsBecause,
            List<String> findOut) {

        static Outlook endless(LocalDate earliestEligibleDay) {
            return new Outlook(earliestEligibleDay, null, List.of(), List.of());
        }
    }

    private OutlookPolicy() {}

    /** As of today, whatever day the facts are asked about. The calendar's last day is too late to move on. */
    static Outlook of(Facts facts) {
        List<String> findOut = findOut(facts);
        if (!findOut.isEmpty()) {
            return new Outlook(null, null, List.of(), findOut);
        }
        BlockedDays blocked = blockedDays(facts);
        LocalDate earliest = blocked.firstFreeFrom(facts.today());
        if (!earliest.isBefore(Facts.LAST_DAY)) {
            return Outlook.endless(null);
        }
        return blocked.nextAfter(earliest)
                .map(ends ->
                        new Outlook(earliest, ends, ReadinessPolicy.judge(asItWillBe(facts, blocked, ends)), List.of()))
                .filter(OutlookPolicy::endsInTheCalendar)
                .orElse(Outlook.endless(earliest));
    }

    /** By the expiry that blocks too, which may lie beyond where the day that it blocks does not. */
    private static boolean endsInTheCalendar(Outlook outlook) {
        return Stream.concat(
                        Stream.of(outlook.eligibleEndsOn()),
                        outlook.eligibleEndsBecause().stream().map(Blocker::date))
                .noneMatch(Facts.LAST_DAY::isBefore);
    }

    /** The file at the start of that day, if everybody does their work just in time. */
    private static Facts asItWillBe(Facts facts, BlockedDays blocked, LocalDate day) {
        List<Work> open = facts.work()
                .filter(item -> !Findings.isOutstanding(item, facts.today()))
                .filter(item -> item.dueOn().isAfter(day))
                .toList();
        Medicaid renewed =
                new Medicaid(Medicaid.Status.ACTIVE, facts.knownMedicaid().coveredFrom(), null);
        Locsi locsi = new Locsi(blocked.expiryAfter(day), null);
        return new Facts(renewed, locsi, open, facts.today(), day, facts.settings());
    }

    /**
     * Work that is outstanding is supposed done today, other work at the start of its due date, so it blocks the days
     * before that. Medicaid is supposed renewed at the start of its last day, so only days before it begins block.
     */
    private static BlockedDays blockedDays(Facts facts) {
        Stream<Span> beforeWork = facts.work()
                .filter(item -> !Findings.isOutstanding(item, facts.today()))
                .map(item -> Span.before(item.dueOn(), facts.settings().workDueWithinDays()));
        Stream<Span> beforeCover = facts.medicaid().map(medicaid -> new Span(LocalDate.MIN, medicaid.coveredFrom()));
        return new BlockedDays(
                Stream.concat(beforeWork, beforeCover).toList(),
                facts.knownLocsi().expiresOn(),
                facts.settings());
    }

    private static List<String> findOut(Facts facts) {
        Stream<String> locsi = facts.knownLocsi() == null
                ? Stream.of("When does the LOCSI expire? Nobody has reported it.")
                : facts.locsi()
                        .filter(known -> isExpired(known, facts.today()))
                        .map(known -> "Until when is the next LOCSI good? The last one expired on " + known.expiresOn()
                                + ".");
        Stream<String> medicaid = facts.knownMedicaid() == null
                ? Stream.of("Is the Individual covered by Medicaid, and from when until when? Nobody has reported it.")
                : facts.medicaid()
                        .filter(known -> isLost(known, facts.today()))
                        .map(known -> "When will Medicaid be active again? It " + lost(known) + ".");
        return Stream.concat(locsi, medicaid).toList();
    }

    private static boolean isExpired(Locsi locsi, LocalDate today) {
        return locsi.expiresOn().isBefore(today);
    }

    /** Not active, ended, or a span that holds no day; one that only begins later is not lost. */
    private static boolean isLost(Medicaid medicaid, LocalDate today) {
        LocalDate until = medicaid.coveredUntil();
        return medicaid.status() != Medicaid.Status.ACTIVE
                || until != null && (until.isBefore(today) || until.isBefore(medicaid.coveredFrom()));
    }

    private static String lost(Medicaid medicaid) {
        return medicaid.status() == Medicaid.Status.ACTIVE
                ? "ended on " + medicaid.coveredUntil()
                : "is " + medicaid.status();
    }
}
