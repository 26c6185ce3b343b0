package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.readiness.Files.TODAY;
import static org.caseload.transfer.readiness.Files.dueOn;
import static org.caseload.transfer.readiness.Files.flagged;
import static org.caseload.transfer.readiness.Files.locsiUntil;
import static org.caseload.transfer.readiness.Files.with;

import java.time.LocalDate;
import java.util.List;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangePolicyTest {

    @ParameterizedTest
    @CsvSource({"-1,", "0,1", "1,2", "30,31", "31,1", "32,2"})
    @DisplayName("R-RDY-1, R-RDY-2: work begins to block 30 days before its due date, and is overdue the day after it")
    void workChangesTwice(int dueIn, Integer changesIn) {
        assertThat(next(undisturbed(with(dueOn(TODAY.plusDays(dueIn)))))).isEqualTo(in(changesIn));
        assertThat(next(undisturbed(with(flagged(TODAY.plusDays(dueIn)))))).isEqualTo(in(changesIn));
    }

    @ParameterizedTest
    @CsvSource({"-1,", "0,1", "1,2", "60,61", "61,1", "62,2"})
    @DisplayName("R-RDY-3: a LOCSI begins to block 60 days before its expiry, and is expired the day after it")
    void locsiChangesTwice(int expiresIn, Integer changesIn) {
        assertThat(next(locsiUntil(TODAY.plusDays(expiresIn)))).isEqualTo(in(changesIn));
    }

    @ParameterizedTest
    @CsvSource({"-9,-1,", "-9,0,1", "-9,1,2", "0,,", "1,,1", "2,9,2", "2,1,", "0,0,1"})
    @DisplayName("R-RDY-4: Medicaid becomes current on its first day and ceases to be the day after its last")
    void medicaidChangesTwice(int from, Integer until, Integer changesIn) {
        assertThat(next(undisturbed(with(covered(from, until))))).isEqualTo(in(changesIn));
    }

    @Test
    @DisplayName("R-RDY-6: what is unknown, undated or not active never changes by itself")
    void whatHasNoDateStays() {
        assertThat(next(new Facts(null, null, List.of(dueOn(null), flagged(null)), TODAY, Files.SETTINGS)))
                .isNull();
        assertThat(next(undisturbed(with(new Medicaid(Medicaid.Status.PENDING, TODAY.plusDays(3), TODAY.plusDays(9))))))
                .isNull();
    }

    @Test
    @DisplayName("R-RDY-6: the first of all changes counts, and none that comes after the calendar's last day")
    void theFirstChangeCounts() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        LocalDate eve = last.minusDays(1);
        Facts facts = new Facts(
                covered(-9, 300), new Locsi(TODAY.plusDays(100), null), List.of(dueOn(last)), TODAY, Files.SETTINGS);
        assertThat(next(facts)).isEqualTo(TODAY.plusDays(40));
        assertThat(next(facts.on(TODAY.plusDays(400)))).isEqualTo(last.minusDays(30));
        assertThat(next(facts.on(last))).isNull();
        assertThat(next(with(dueOn(eve)).on(eve))).isEqualTo(last);
        assertThat(next(undisturbed(with(new Medicaid(Medicaid.Status.ACTIVE, TODAY, last)))))
                .isNull();
        assertThat(next(undisturbed(with(new Medicaid(Medicaid.Status.ACTIVE, TODAY, eve)))))
                .isEqualTo(last);
    }

    private static LocalDate next(Facts facts) {
        return ChangePolicy.next(facts).orElse(null);
    }

    private static LocalDate in(Integer days) {
        return days == null ? null : TODAY.plusDays(days);
    }

    private static Medicaid covered(int from, Integer until) {
        return new Medicaid(Medicaid.Status.ACTIVE, TODAY.plusDays(from), until == null ? null : TODAY.plusDays(until));
    }

    /** Without the LOCSI, whose days would come between. */
    private static Facts undisturbed(Facts facts) {
        return new Facts(facts.knownMedicaid(), null, facts.openWork(), TODAY, Files.SETTINGS);
    }
}
