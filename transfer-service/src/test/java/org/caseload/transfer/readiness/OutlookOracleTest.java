package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tries day by day what the policy reckons by spans, by asking {@link ReadinessPolicy} what each day would be like. */
class OutlookOracleTest {

    private static final int CASES = 20_000;
    private static final List<LocalDate> TODAYS = List.of(
            LocalDate.of(2026, 11, 2),
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(9998, 6, 1));

    @Test
    @DisplayName("R-RDY-5: the spans say what trying every day says, for 20,000 files")
    void spansAgreeWithEveryDay() {
        Random random = new Random(20_261_102);
        for (int number = 0; number < CASES; number++) {
            Facts facts = anyFile(random);
            var outlook = OutlookPolicy.of(facts);
            if (outlook.findOut().isEmpty()) {
                LocalDate earliest = next(facts, facts.day(), true);
                assertThat(outlook.earliestEligibleDay())
                        .as("case %d: %s", number, facts)
                        .isEqualTo(earliest);
                assertThat(outlook.eligibleEndsOn())
                        .as("case %d: %s", number, facts)
                        .isEqualTo(next(facts, earliest, false));
                assertThat(outlook.eligibleEndsBecause())
                        .as("case %d: %s", number, facts)
                        .isEqualTo(ReadinessPolicy.judge(asItWillBe(facts, outlook.eligibleEndsOn())));
            } else {
                assertThat(needsFindingOut(facts))
                        .as("case %d: %s", number, facts)
                        .isTrue();
            }
        }
    }

    private static LocalDate next(Facts facts, LocalDate from, boolean eligible) {
        LocalDate day = from;
        while (ReadinessPolicy.judge(asItWillBe(facts, day)).isEmpty() != eligible) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The file at the start of that day, if everybody does their work just in time. */
    private static Facts asItWillBe(Facts facts, LocalDate day) {
        LocalDate today = facts.day();
        List<Work> open = facts.openWork().stream()
                .filter(item -> !item.flaggedOutstanding()
                        && item.dueOn() != null
                        && !item.dueOn().isBefore(today)
                        && item.dueOn().isAfter(day))
                .toList();
        LocalDate expiry = facts.knownLocsi().expiresOn();
        for (int year = 1; !expiry.isAfter(day); year++) {
            expiry = facts.knownLocsi().expiresOn().plus(Period.ofYears(year));
        }
        Medicaid medicaid = facts.knownMedicaid();
        Medicaid renewed = new Medicaid(medicaid.status(), medicaid.coveredFrom(), null);
        return new Facts(renewed, new Locsi(expiry, null), open, today, day, facts.settings());
    }

    private static boolean needsFindingOut(Facts facts) {
        Medicaid medicaid = facts.knownMedicaid();
        return facts.knownLocsi() == null
                || medicaid == null
                || facts.knownLocsi().expiresOn().isBefore(facts.day())
                || medicaid.status() != Medicaid.Status.ACTIVE
                || medicaid.coveredUntil() != null && medicaid.coveredUntil().isBefore(facts.day());
    }

    static Facts anyFile(Random random) {
        LocalDate today = TODAYS.get(random.nextInt(TODAYS.size()));
        LocalDate from = today.plusDays(random.nextInt(-400, 60));
        Medicaid medicaid = random.nextInt(30) == 0
                ? null
                : new Medicaid(
                        random.nextInt(20) == 0 ? Medicaid.Status.SUSPENDED : Medicaid.Status.ACTIVE,
                        from,
                        random.nextBoolean() ? null : from.plusDays(random.nextInt(800)));
        Locsi locsi = random.nextInt(30) == 0 ? null : new Locsi(today.plusDays(random.nextInt(-10, 420)), null);
        List<Work> work = IntStream.range(0, random.nextInt(8))
                .mapToObj(item -> new Work(
                        new UUID(0, item),
                        Work.Kind.OTHER,
                        random.nextInt(9) == 0 ? null : today.plusDays(random.nextInt(-20, 320)),
                        random.nextInt(9) == 0))
                .toList();
        return new Facts(medicaid, locsi, work, today, Files.SETTINGS);
    }
}
