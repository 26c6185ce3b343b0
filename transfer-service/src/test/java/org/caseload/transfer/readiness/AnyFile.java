package org.caseload.transfer.readiness;

import static net.jqwik.api.Tuple.of;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;

/** Files as different as they come, judged by settings as different: near the limits, on leap days, up to the year 9999. */
final class AnyFile {

    private static final List<LocalDate> TODAYS = List.of(
            Files.TODAY,
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(9998, 6, 1),
            LocalDate.of(9999, 10, 20),
            LocalDate.of(9999, 12, 30),
            Facts.LAST_DAY);

    private AnyFile() {}

    static Arbitrary<Facts> files() {
        return Combinators.combine(settings(), Arbitraries.of(TODAYS)).flatAs(AnyFile::files);
    }

    private static Arbitrary<Facts> files(Settings settings, LocalDate today) {
        Arbitrary<List<Work>> work = Combinators.combine(
                        items(settings, today).list().ofMaxSize(6), chain(settings, today))
                .as(AnyFile::numbered);
        return Combinators.combine(
                        medicaid(today).injectNull(0.03), locsi(settings, today).injectNull(0.03), work)
                .as((medicaid, locsi, open) -> new Facts(medicaid, locsi, open, today, settings));
    }

    private static Arbitrary<Settings> settings() {
        Arbitrary<Integer> work = Arbitraries.integers().between(0, 45);
        Arbitrary<Integer> locsi = Arbitraries.integers().between(0, 90);
        Arbitrary<Settings> others = Combinators.combine(work, locsi)
                .flatAs((workDays, locsiDays) -> Arbitraries.of(
                                Period.ofYears(1),
                                Period.ofYears(2),
                                Period.ofMonths(6),
                                Period.of(1, 1, 1),
                                Period.ofDays(locsiDays + 1))
                        .map(renewed -> new Settings(workDays, locsiDays, renewed)));
        return Arbitraries.oneOf(Arbitraries.just(Files.SETTINGS), others);
    }

    private static Arbitrary<Locsi> locsi(Settings settings, LocalDate today) {
        return days(today, -10, 420, settings.locsiExpiresWithinDays()).map(expiry -> new Locsi(expiry, null));
    }

    /** Some hold no day, most last for a while, others for good. */
    private static Arbitrary<Medicaid> medicaid(LocalDate today) {
        Arbitrary<Medicaid.Status> status = Arbitraries.frequency(
                of(20, Medicaid.Status.ACTIVE), of(1, Medicaid.Status.SUSPENDED), of(1, Medicaid.Status.PENDING));
        Arbitrary<Integer> length = Arbitraries.frequencyOf(
                of(8, Arbitraries.integers().between(0, 800)), of(1, Arbitraries.of(-1, 0, 1, 3_000_000)));
        return Combinators.combine(status, days(today, -400, 60, 0), length.injectNull(0.5))
                .as((known, from, days) -> new Medicaid(known, from, days == null ? null : in(from, days)));
    }

    private static Arbitrary<Work> items(Settings settings, LocalDate today) {
        Arbitrary<Boolean> flagged = Arbitraries.frequency(of(8, false), of(1, true));
        return Combinators.combine(
                        days(today, -20, 320, settings.workDueWithinDays()).injectNull(0.1), flagged)
                .as(AnyFile::work);
    }

    /** Work whose blocked days overlap by one, touch, or leave one free between them. */
    private static Arbitrary<List<Work>> chain(Settings settings, LocalDate today) {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 60);
        Arbitrary<Integer> gap = Arbitraries.of(-1, 0, 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 4);
        return Combinators.combine(start, gap, length)
                .as((first, more, links) -> IntStream.range(0, links)
                        .mapToObj(link -> in(today, first + link * (settings.workDueWithinDays() + more)))
                        .map(due -> work(due, false))
                        .toList());
    }

    /** Days from today: most in between, many at a limit, some on a leap day, far away or the calendar's last. */
    private static Arbitrary<LocalDate> days(LocalDate today, int from, int until, int limit) {
        Arbitrary<LocalDate> between =
                Arbitraries.integers().between(from, until).map(days -> in(today, days));
        Arbitrary<LocalDate> edges =
                Arbitraries.of(-1, 0, 1, limit - 1, limit, limit + 1).map(days -> in(today, days));
        Arbitrary<LocalDate> far = Arbitraries.integers().between(until, 1_500).map(days -> in(today, days));
        return Arbitraries.frequencyOf(
                of(12, between),
                of(4, edges),
                of(1, far),
                of(1, Arbitraries.just(nextLeapDay(today))),
                of(1, Arbitraries.just(Facts.LAST_DAY)));
    }

    private static LocalDate nextLeapDay(LocalDate today) {
        return IntStream.rangeClosed(today.getYear(), 9999)
                .filter(Year::isLeap)
                .mapToObj(year -> LocalDate.of(year, 2, 29))
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(Facts.LAST_DAY);
    }

    /** Nobody can report a day that comes after the calendar. */
    private static LocalDate in(LocalDate day, int days) {
        LocalDate later = day.plusDays(days);
        return later.isAfter(Facts.LAST_DAY) ? Facts.LAST_DAY : later;
    }

    private static Work work(LocalDate due, boolean flagged) {
        return new Work(null, Work.Kind.OTHER, due, flagged);
    }

    private static List<Work> numbered(List<Work> some, List<Work> more) {
        List<Work> all = Stream.concat(some.stream(), more.stream()).toList();
        return IntStream.range(0, all.size())
                .mapToObj(number -> new Work(
                        new UUID(0, number),
                        all.get(number).kind(),
                        all.get(number).dueOn(),
                        all.get(number).flaggedOutstanding()))
                .toList();
    }
}
