package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Medicaid;
import org.caseload.transfer.readiness.OutlookPolicy.Outlook;
import org.caseload.transfer.work.Work;

/** Tries day by day what the policy reckons by spans, by asking {@link ReadinessPolicy} what each day would be like. */
class OutlookOracleTest {

    @Property(tries = 4_000, edgeCases = EdgeCasesMode.NONE)
    @Label("R-RDY-5: the spans say what trying every day says, whatever the file and the settings")
    void spansAgreeWithEveryDay(@ForAll("files") Facts facts) {
        Outlook outlook = OutlookPolicy.of(facts);
        assertThat(outlook.findOut().isEmpty()).isNotEqualTo(needsFindingOut(facts));
        if (outlook.findOut().isEmpty()) {
            DayByDay.assertFirst(
                    outlook.earliestEligibleDay(),
                    facts.today(),
                    day -> day.isBefore(Facts.LAST_DAY) && blockers(facts, day).isEmpty());
        }
        if (outlook.earliestEligibleDay() == null) {
            assertThat(outlook.eligibleEndsOn()).isNull();
        } else {
            DayByDay.assertFirst(
                    outlook.eligibleEndsOn(), outlook.earliestEligibleDay(), day -> blocks(blockers(facts, day)));
        }
        assertThat(outlook.eligibleEndsBecause())
                .isEqualTo(outlook.eligibleEndsOn() == null ? List.of() : blockers(facts, outlook.eligibleEndsOn()));
    }

    @Provide
    Arbitrary<Facts> files() {
        return AnyFile.files();
    }

    /** What blocks by an expiry beyond the calendar can't be told. */
    private static boolean blocks(List<Blocker> blockers) {
        return !blockers.isEmpty()
                && blockers.stream().noneMatch(blocker -> blocker.date().isAfter(Facts.LAST_DAY));
    }

    private static List<Blocker> blockers(Facts facts, LocalDate day) {
        return ReadinessPolicy.judge(asItWillBe(facts, day));
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
        for (int renewals = 1; !expiry.isAfter(day); renewals++) {
            expiry = facts.knownLocsi()
                    .expiresOn()
                    .plus(facts.settings().locsiRenewedFor().multipliedBy(renewals));
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
                || medicaid.isBackwards()
                || medicaid.coveredUntil() != null && medicaid.coveredUntil().isBefore(facts.day());
    }
}
