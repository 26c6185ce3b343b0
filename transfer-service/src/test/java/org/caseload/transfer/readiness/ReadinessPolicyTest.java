package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.readiness.Files.TODAY;
import static org.caseload.transfer.readiness.Files.dueOn;
import static org.caseload.transfer.readiness.Files.good;
import static org.caseload.transfer.readiness.Files.locsiUntil;
import static org.caseload.transfer.readiness.Files.with;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.LOCSI_EXPIRED;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.LOCSI_EXPIRES;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.MEDICAID_UNKNOWN;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.WORK_DUE;
import static org.caseload.transfer.readiness.ReadinessPolicy.Rule.WORK_OUTSTANDING;

import java.time.LocalDate;
import java.util.List;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.work.Work;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadinessPolicyTest {

    @Test
    @DisplayName("nothing blocks where the file is in order")
    void goodFileIsEligible() {
        assertThat(ReadinessPolicy.judge(good())).isEmpty();
    }

    @Test
    @DisplayName("R-RDY-5: every blocker is told, earliest first, with rule, item, date, limit, source and remedy")
    void everyBlockerIsTold() {
        Work later = dueOn(TODAY.plusDays(9));
        Work overdue = dueOn(TODAY.minusDays(9));
        Facts facts =
                new Facts(null, new Locsi(TODAY.plusDays(3), null), List.of(later, overdue), TODAY, Files.SETTINGS);

        List<Blocker> blockers = ReadinessPolicy.judge(facts);

        assertThat(blockers)
                .extracting(Blocker::kind)
                .containsExactly(MEDICAID_UNKNOWN, WORK_OUTSTANDING, LOCSI_EXPIRES, WORK_DUE);
        assertThat(blockers).extracting(Blocker::rule).containsExactly("R-RDY-4", "R-RDY-1", "R-RDY-3", "R-RDY-2");
        assertThat(blockers.getLast()).satisfies(due -> {
            assertThat(due.itemId()).isEqualTo(later.itemId());
            assertThat(due.workKind()).isEqualTo(Work.Kind.QUARTERLY_REVIEW);
            assertThat(due.date()).isEqualTo(TODAY.plusDays(9));
            assertThat(due.seen()).isEqualTo("due on 2026-11-11");
            assertThat(due.limitDays()).isEqualTo(30);
            assertThat(due.detail()).isEqualTo("quarterly review: due on 2026-11-11");
            assertThat(due.source()).contains("work that will come due within 30 days");
            assertThat(due.clearedBy()).isNotBlank();
        });
    }

    @Test
    @DisplayName("R-RDY-5: what blocks is to be cleared by its own date or by the day asked about, never before today")
    void everyBlockerSaysByWhen() {
        LocalDate target = TODAY.plusDays(20);
        Facts facts = new Facts(
                null,
                new Locsi(TODAY.plusDays(70), null),
                List.of(dueOn(TODAY.minusDays(1)), dueOn(TODAY.plusDays(5)), dueOn(TODAY.plusDays(25))),
                TODAY,
                Files.SETTINGS);
        assertThat(ReadinessPolicy.judge(facts.on(target)))
                .extracting(Blocker::clearBy)
                .containsExactly(target, TODAY, TODAY.plusDays(5), target, target);
        assertThat(ReadinessPolicy.judge(facts.on(target)))
                .extracting(Blocker::seen)
                .containsExactly(
                        "unknown",
                        "due on 2026-11-01",
                        "due on 2026-11-07",
                        "due on 2026-11-27",
                        "expires on 2027-01-11");
    }

    @Test
    @DisplayName("R-RDY-3: the limits hold across leap days and at the end of the calendar")
    void limitsHoldOnFarDays() {
        LocalDate eve = LocalDate.of(2027, 12, 31);
        assertThat(kinds(locsiUntil(LocalDate.of(2028, 2, 29)).on(eve))).containsExactly(LOCSI_EXPIRES);
        assertThat(kinds(locsiUntil(LocalDate.of(2028, 3, 1)).on(eve))).isEmpty();
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(kinds(locsiUntil(last).on(last.minusDays(60)))).containsExactly(LOCSI_EXPIRES);
        assertThat(kinds(locsiUntil(last).on(last.minusDays(61)))).isEmpty();
        assertThat(kinds(locsiUntil(last.minusDays(1)).on(last))).containsExactly(LOCSI_EXPIRED);
        assertThat(kinds(with(dueOn(last)).on(LocalDate.MIN))).isNotNull();
    }

    private static List<ReadinessPolicy.Rule> kinds(Facts facts) {
        return ReadinessPolicy.judge(facts).stream().map(Blocker::kind).toList();
    }
}
