package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseload.transfer.readiness.Files.TODAY;
import static org.caseload.transfer.readiness.Files.dueOn;
import static org.caseload.transfer.readiness.Files.flagged;
import static org.caseload.transfer.readiness.Files.good;
import static org.caseload.transfer.readiness.Files.locsiUntil;
import static org.caseload.transfer.readiness.Files.with;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.readiness.OutlookPolicy.Outlook;
import org.caseload.transfer.readiness.ReadinessPolicy.Rule;
import org.caseload.transfer.work.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookPolicyTest {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @Test
    @DisplayName("R-RDY-5: a file in order is eligible today, until the LOCSI's expiry comes near")
    void goodFileIsEligibleToday() {
        assertThat(of(good())).isEqualTo(eligible(TODAY, Files.LOCSI.expiresOn().minusDays(60)));
    }

    @ParameterizedTest
    @CsvSource({"0,0,140", "1,1,140", "30,30,140", "31,0,1", "32,0,2", "170,0,140", "171,0,140", "169,0,139"})
    @DisplayName("R-RDY-5: work blocks the 30 days before its due date, and is done at the start of that day")
    void workBlocksUntilItIsDue(int dueIn, int from, int until) {
        assertThat(of(with(dueOn(TODAY.plusDays(dueIn)))))
                .isEqualTo(eligible(TODAY.plusDays(from), TODAY.plusDays(until)));
    }

    @Test
    @DisplayName("R-RDY-5: overdue, undated and flagged work counts as done today")
    void outstandingWorkIsDoneToday() {
        assertThat(of(with(dueOn(TODAY.minusDays(1)), dueOn(null), flagged(null), flagged(TODAY.plusDays(9)))))
                .isEqualTo(of(good()));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "60,60", "61,0", "62,0"})
    @DisplayName("R-RDY-5: a LOCSI blocks the 60 days before its expiry, and is renewed at the start of that day")
    void locsiBlocksUntilItIsRenewed(int expiresIn, int from) {
        LocalDate expiry = TODAY.plusDays(expiresIn);
        LocalDate next = expiresIn > 60 ? expiry : expiry.plusYears(1);
        assertThat(of(locsiUntil(expiry))).isEqualTo(eligible(TODAY.plusDays(from), next.minusDays(60)));
    }

    @Test
    @DisplayName("R-RDY-5: spans that touch or overlap block as one")
    void spansThatTouchAreOne() {
        assertThat(of(with(dueOn(TODAY.plusDays(10)), dueOn(TODAY.plusDays(40)), dueOn(TODAY.plusDays(71)))))
                .isEqualTo(eligible(TODAY.plusDays(40), TODAY.plusDays(41)));
    }

    @Test
    @DisplayName("R-RDY-5: Medicaid blocks before it begins and is renewed at the start of its last day")
    void medicaidBlocksBeforeItBegins() {
        assertThat(of(with(new Medicaid(Medicaid.Status.ACTIVE, TODAY.plusDays(5), TODAY.plusDays(9)))))
                .isEqualTo(eligible(TODAY.plusDays(5), TODAY.plusDays(140)));
        assertThat(of(with(new Medicaid(Medicaid.Status.ACTIVE, TODAY.minusDays(5), TODAY))))
                .isEqualTo(eligible(TODAY, TODAY.plusDays(140)));
    }

    @Test
    @DisplayName(
            "R-RDY-5: where LOCSI or Medicaid is unknown, expired or not active, no day is named but what to find out")
    void whatIsLostMustBeFoundOut() {
        LocalDate yesterday = TODAY.minusDays(1);
        for (Facts lost : List.of(
                locsiUntil(yesterday),
                with((Locsi) null),
                with((Medicaid) null),
                with(new Medicaid(Medicaid.Status.PENDING, TODAY, null)),
                with(new Medicaid(Medicaid.Status.ACTIVE, yesterday, yesterday)),
                with(new Medicaid(Medicaid.Status.ACTIVE, TODAY.plusDays(9), TODAY.plusDays(8))))) {
            Outlook outlook = of(lost);
            assertThat(outlook.findOut()).hasSize(1);
            assertThat(outlook.earliestEligibleDay()).isNull();
            assertThat(outlook.eligibleEndsOn()).isNull();
        }
        assertThat(of(new Facts(null, null, List.of(), TODAY, Files.SETTINGS)).findOut())
                .hasSize(2);
    }

    @Test
    @DisplayName("R-RDY-5: each renewal is counted from the first expiry, so that 29 February comes back")
    void leapDaysComeBack() {
        Facts facts = new Facts(
                new Medicaid(Medicaid.Status.ACTIVE, LocalDate.of(2032, 1, 15), null),
                new Locsi(LocalDate.of(2028, 2, 29), null),
                List.of(),
                LocalDate.of(2028, 1, 1),
                Files.SETTINGS);
        assertThat(of(facts))
                .isEqualTo(eligible(
                        LocalDate.of(2032, 2, 29), LocalDate.of(2033, 2, 28).minusDays(60)));
    }

    @Test
    @DisplayName("R-RDY-5: the answer is exact up to the eve of the calendar's last day, and says nothing beyond")
    void farDaysAreExact() {
        LocalDate eve = LAST_DAY.minusDays(1);
        assertThat(of(with(dueOn(LAST_DAY)))).isEqualTo(of(good()));
        assertThat(of(locsiUntil(LAST_DAY))).isEqualTo(eligible(TODAY, LAST_DAY.minusDays(60)));
        assertThat(of(with(new Medicaid(Medicaid.Status.ACTIVE, eve, null)))).isEqualTo(eligible(eve, null));
        assertThat(of(with(new Medicaid(Medicaid.Status.ACTIVE, LAST_DAY, null))))
                .isEqualTo(eligible(null, null));
        assertThat(of(asOf(eve, eve))).isEqualTo(eligible(eve, null));
        assertThat(of(asOf(eve, LAST_DAY))).isEqualTo(eligible(null, null));
        assertThat(of(asOf(LAST_DAY, LAST_DAY))).isEqualTo(eligible(null, null));
    }

    @Test
    @DisplayName("R-RDY-5: what ends it is told where all that blocks then has its date in the calendar")
    void endsAreToldWithTheirDates() {
        LocalDate today = LocalDate.of(9999, 1, 15);
        LocalDate locsiIsNear = LocalDate.of(9999, 11, 16);
        assertThat(of(asOf(today, today))).isEqualTo(eligible(today, null));
        assertThat(of(asOf(today, today, dueOn(locsiIsNear.plusDays(30))))).isEqualTo(eligible(today, null));
        assertThat(of(asOf(today, today, dueOn(locsiIsNear.plusDays(29)))))
                .isEqualTo(eligible(today, locsiIsNear.minusDays(1)));
    }

    @Test
    @DisplayName("R-RDY-5: where settings let nothing block but on its own day, what is done in time never blocks")
    void nothingEndsWhereNothingBlocksAhead() {
        Settings settings = new Settings(0, 0, Period.ofYears(1));
        Facts facts =
                new Facts(Files.COVERED, new Locsi(TODAY, null), List.of(dueOn(TODAY.plusDays(5))), TODAY, settings);
        assertThat(of(facts)).isEqualTo(eligible(TODAY, null));
        assertThat(ReadinessPolicy.judge(facts)).extracting(Blocker::kind).containsExactly(Rule.LOCSI_EXPIRES);
    }

    @Test
    @DisplayName("R-RDY-5: settings by which a LOCSI would never be far from its expiry are refused")
    void uselessSettingsAreRefused() {
        assertThatThrownBy(() -> new Settings(30, 60, Period.ofDays(60))).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Settings(30, 60, Period.ofDays(61))).isNotNull();
        assertThatThrownBy(() -> new Settings(-1, 60, Period.ofYears(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(30, -1, Period.ofYears(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("R-RDY-5: it is told what ends it: each piece of work whose day comes near, the LOCSI, or both")
    void whatEndsItIsTold() {
        Work first = dueOn(TODAY.plusDays(140 + 30));
        Work second = dueOn(TODAY.plusDays(140 + 30));
        Facts facts = with(second, first, flagged(TODAY.plusDays(140)), dueOn(TODAY.plusDays(140 + 31)));

        assertThat(OutlookPolicy.of(facts).eligibleEndsBecause())
                .extracting(Blocker::kind)
                .containsExactly(Rule.WORK_DUE, Rule.WORK_DUE, Rule.LOCSI_EXPIRES);
        assertThat(OutlookPolicy.of(facts).eligibleEndsBecause())
                .extracting(Blocker::itemId)
                .contains(first.itemId(), second.itemId());
        assertThat(OutlookPolicy.of(locsiUntil(TODAY.plusDays(9))).eligibleEndsBecause())
                .singleElement()
                .satisfies(blocker -> {
                    assertThat(blocker.rule()).isEqualTo("R-RDY-3");
                    assertThat(blocker.date()).isEqualTo(TODAY.plusDays(9).plusYears(1));
                });
    }

    /** The days alone. */
    private static Outlook of(Facts facts) {
        Outlook outlook = OutlookPolicy.of(facts);
        return new Outlook(outlook.earliestEligibleDay(), outlook.eligibleEndsOn(), List.of(), outlook.findOut());
    }

    private static Facts asOf(LocalDate today, LocalDate locsiUntil, Work... work) {
        return new Facts(Files.COVERED, new Locsi(locsiUntil, null), List.of(work), today, Files.SETTINGS);
    }

    private static Outlook eligible(LocalDate from, LocalDate until) {
        return new Outlook(from, until, List.of(), List.of());
    }
}
