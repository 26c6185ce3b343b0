package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;

/** Files of Individuals, good and bad, for the policies' tests. */
final class Files {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final Settings SETTINGS = new Settings(30, 60, Period.ofYears(1));
    static final Medicaid COVERED = new Medicaid(Medicaid.Status.ACTIVE, LocalDate.of(2020, 1, 1), null);
    static final Locsi LOCSI = new Locsi(TODAY.plusDays(200), null);

    private Files() {}

    /** Nothing stands in the way today. */
    static Facts good() {
        return new Facts(COVERED, LOCSI, List.of(), TODAY, SETTINGS);
    }

    static Facts with(Work... work) {
        return new Facts(COVERED, LOCSI, List.of(work), TODAY, SETTINGS);
    }

    static Facts with(Locsi locsi) {
        return new Facts(COVERED, locsi, List.of(), TODAY, SETTINGS);
    }

    static Facts locsiUntil(LocalDate expiry) {
        return with(new Locsi(expiry, null));
    }

    static Facts with(Medicaid medicaid) {
        return new Facts(medicaid, LOCSI, List.of(), TODAY, SETTINGS);
    }

    static Work dueOn(LocalDate day) {
        return new Work(UUID.randomUUID(), Work.Kind.QUARTERLY_REVIEW, day, false);
    }

    static Work flagged(LocalDate day) {
        return new Work(UUID.randomUUID(), Work.Kind.FOLLOW_UP, day, true);
    }
}
