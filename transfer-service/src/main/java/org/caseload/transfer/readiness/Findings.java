package org.caseload.transfer.readiness;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;

/** What each rule of {@link ReadinessPolicy} looks for in the facts. Pure like it. */
final class Findings {

    private Findings() {}

    static Stream<Finding> outstandingWork(Facts facts) {
        return facts.work().filter(item -> isOutstanding(item, facts.day())).map(item -> {
            if (item.dueOn() == null) {
                return Finding.of(item, null, "no due date", "open and has no due date");
            }
            return item.dueOn().isBefore(facts.day())
                    ? Finding.of(item, null, "due on " + item.dueOn(), "was due on " + item.dueOn())
                    : Finding.of(item, null, "flagged outstanding", "flagged outstanding");
        });
    }

    /** R-RDY-1, which the projection of R-RDY-5 takes to be done today. */
    static boolean isOutstanding(Work item, LocalDate day) {
        return item.dueOn() == null || item.dueOn().isBefore(day) || item.flaggedOutstanding();
    }

    static Stream<Finding> workComingDue(Facts facts) {
        int limit = facts.settings().workDueWithinDays();
        return facts.work()
                .filter(item -> item.dueOn() != null && isWithin(facts.day(), item.dueOn(), limit))
                .map(item -> Finding.of(item, limit, "due on " + item.dueOn(), "due on " + item.dueOn()));
    }

    static Stream<Finding> expiringLocsi(Facts facts) {
        int limit = facts.settings().locsiExpiresWithinDays();
        return facts.locsi()
                .map(Locsi::expiresOn)
                .filter(expiry -> isWithin(facts.day(), expiry, limit))
                .map(expiry -> Finding.of(expiry, limit, "expires on " + expiry, "the LOCSI expires on " + expiry));
    }

    static Stream<Finding> expiredLocsi(Facts facts) {
        return facts.locsi()
                .map(Locsi::expiresOn)
                .filter(expiry -> expiry.isBefore(facts.day()))
                .map(expiry -> Finding.of(expiry, null, "expires on " + expiry, "the LOCSI expired on " + expiry));
    }

    static Stream<Finding> unknownLocsi(Facts facts) {
        return facts.locsi().findAny().isPresent()
                ? Stream.of()
                : Finding.that("unknown", "nobody has reported the LOCSI");
    }

    static Stream<Finding> medicaidNotCurrent(Facts facts) {
        return facts.medicaid().flatMap(medicaid -> notCurrent(medicaid, facts.day()));
    }

    private static Stream<Finding> notCurrent(Medicaid medicaid, LocalDate day) {
        LocalDate from = medicaid.coveredFrom();
        LocalDate until = medicaid.coveredUntil();
        if (medicaid.status() != Medicaid.Status.ACTIVE) {
            return Finding.that(medicaid.status().name(), "Medicaid is " + medicaid.status());
        }
        String seen = "ACTIVE from " + from + (until == null ? "" : " until " + until);
        if (day.isBefore(from)) {
            return Stream.of(Finding.of(from, null, seen, "Medicaid begins on " + from));
        }
        return until != null && day.isAfter(until)
                ? Stream.of(Finding.of(until, null, seen, "Medicaid ended on " + until))
                : Stream.of();
    }

    static Stream<Finding> unknownMedicaid(Facts facts) {
        return facts.medicaid().findAny().isPresent()
                ? Stream.of()
                : Finding.that("unknown", "nobody has reported Medicaid");
    }

    private static boolean isWithin(LocalDate day, LocalDate date, int limitDays) {
        long ahead = DAYS.between(day, date);
        return ahead >= 0 && ahead <= limitDays;
    }

    /**
     * What a rule found.
     *
     * @param item the work, where it is about work
     * @param limitDays the setting that was applied, where one was
     * @param seen the value that blocks, as it was reported
     */
    record Finding(Work item, LocalDate date, Integer limitDays, String seen, String detail) {

        static Finding of(Work item, Integer limitDays, String seen, String words) {
            return new Finding(item, item.dueOn(), limitDays, seen, item.kind().words() + ": " + words);
        }

        static Finding of(LocalDate date, Integer limitDays, String seen, String detail) {
            return new Finding(null, date, limitDays, seen, detail);
        }

        static Stream<Finding> that(String seen, String detail) {
            return Stream.of(new Finding(null, null, null, seen, detail));
        }

        Work.Kind workKind() {
            return item == null ? null : item.kind();
        }

        UUID itemId() {
            return item == null ? null : item.itemId();
        }
    }
}
