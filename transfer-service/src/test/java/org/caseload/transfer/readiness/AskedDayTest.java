package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.readiness.Files.TODAY;
import static org.caseload.transfer.readiness.Files.dueOn;
import static org.caseload.transfer.readiness.Files.flagged;
import static org.caseload.transfer.readiness.Files.locsiUntil;
import static org.caseload.transfer.readiness.Files.with;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.LOCSI_UNKNOWN;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.MEDICAID_NOT_CURRENT;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.MEDICAID_UNKNOWN;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.WORK_DUE;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.WORK_OUTSTANDING;

import java.time.LocalDate;
import java.util.List;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both sides of each boundary, for today and for target dates: every date counts from the day asked about. */
@ParameterizedClass(name = "asked about the day in {0} days")
@ValueSource(ints = {0, 1, 45})
class AskedDayTest {

    @Parameter
    int ahead;

    @Test
    @DisplayName("R-RDY-1: open work blocks that is overdue on that day, undated or flagged outstanding")
    void outstandingWorkBlocks() {
        assertThat(kinds(with(dueOn(in(-1))))).containsExactly(WORK_OUTSTANDING);
        assertThat(kinds(with(dueOn(null)))).containsExactly(WORK_OUTSTANDING);
        assertThat(kinds(with(flagged(in(-1))))).containsExactly(WORK_OUTSTANDING);
        assertThat(kinds(with(flagged(in(31))))).containsExactly(WORK_OUTSTANDING);
        assertThat(kinds(with(flagged(null)))).containsExactly(WORK_OUTSTANDING);
        assertThat(kinds(with(flagged(in(0))))).containsExactlyInAnyOrder(WORK_OUTSTANDING, WORK_DUE);
        assertThat(kinds(with(flagged(in(30))))).containsExactlyInAnyOrder(WORK_OUTSTANDING, WORK_DUE);
    }

    @ParameterizedTest
    @CsvSource({"-1,WORK_OUTSTANDING", "0,WORK_DUE", "1,WORK_DUE", "29,WORK_DUE", "30,WORK_DUE", "31,", "32,"})
    @DisplayName("R-RDY-2: open work that comes due on day 0 to day 30 blocks, both included")
    void workComingDueBlocks(int days, ReadinessPolicy.Rule blocker) {
        assertThat(kinds(with(dueOn(in(days))))).isEqualTo(blocker == null ? List.of() : List.of(blocker));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,LOCSI_EXPIRED",
        "0,LOCSI_EXPIRES",
        "1,LOCSI_EXPIRES",
        "59,LOCSI_EXPIRES",
        "60,LOCSI_EXPIRES",
        "61,",
        "62,"
    })
    @DisplayName("R-RDY-3: a LOCSI blocks that expires on day 0 to day 60, both included, or has expired")
    void expiringLocsiBlocks(int days, ReadinessPolicy.Rule blocker) {
        assertThat(kinds(locsiUntil(in(days)))).isEqualTo(blocker == null ? List.of() : List.of(blocker));
    }

    @Test
    @DisplayName("R-RDY-3: an unknown LOCSI blocks")
    void unknownLocsiBlocks() {
        assertThat(kinds(with((Locsi) null))).containsExactly(LOCSI_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"0,0,true", "0,,true", "-5,5,true", "1,,false", "1,9,false", "-9,-1,false", "-9,0,true"})
    @DisplayName("R-RDY-4: Medicaid must cover the day, from its first to its last, open-ended or not")
    void medicaidCoversTheDay(int from, Integer until, boolean current) {
        Medicaid medicaid = new Medicaid(Medicaid.Status.ACTIVE, in(from), until == null ? null : in(until));
        assertThat(kinds(with(medicaid))).isEqualTo(current ? List.of() : List.of(MEDICAID_NOT_CURRENT));
    }

    @ParameterizedTest
    @EnumSource(value = Medicaid.Status.class, names = "ACTIVE", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("R-RDY-4: Medicaid that is not active blocks, whatever its dates")
    void inactiveMedicaidBlocks(Medicaid.Status status) {
        assertThat(kinds(with(new Medicaid(status, in(-365), null)))).containsExactly(MEDICAID_NOT_CURRENT);
    }

    @Test
    @DisplayName("R-RDY-4: unknown Medicaid blocks")
    void unknownMedicaidBlocks() {
        assertThat(kinds(with((Medicaid) null))).containsExactly(MEDICAID_UNKNOWN);
    }

    /** So many days from the one asked about. */
    private LocalDate in(int days) {
        return TODAY.plusDays(ahead + days);
    }

    private List<ReadinessPolicy.Rule> kinds(Facts facts) {
        return ReadinessPolicy.judge(facts.on(in(0))).stream()
                .map(Blocker::kind)
                .toList();
    }
}
