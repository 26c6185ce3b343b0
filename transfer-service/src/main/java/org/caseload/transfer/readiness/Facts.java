package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.work.Work;

/**
 * What readiness is judged by.
 *
 * @param knownMedicaid null where nobody has reported it
 * @param knownLocsi null where nobody has reported it
 * @param openWork what is not done
 * @param today the agency's day
 * @param day the day asked about
 */
record Facts(
        Medicaid knownMedicaid,
        Locsi knownLocsi,
        List<Work> openWork,
        LocalDate today,
        LocalDate day,
        Settings settings) {

    /** The calendar's last day; what comes after it is not told. */
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Asked about today. */
    Facts(Medicaid knownMedicaid, Locsi knownLocsi, List<Work> openWork, LocalDate today, Settings settings) {
        this(knownMedicaid, knownLocsi, openWork, today, today, settings);
    }

    Facts on(LocalDate other) {
        return new Facts(knownMedicaid, knownLocsi, openWork, today, other, settings);
    }

    Stream<Work> work() {
        return openWork.stream();
    }

    Stream<Locsi> locsi() {
        return Stream.ofNullable(knownLocsi);
    }

    Stream<Medicaid> medicaid() {
        return Stream.ofNullable(knownMedicaid);
    }
}
