package org.caseload.transfer.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.fact.FactService;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.fact.Report;
import org.caseload.transfer.work.ReportedWork;
import org.caseload.transfer.work.Work;
import org.caseload.transfer.work.WorkItemService;
import org.hibernate.SessionEventListener;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ReadinessServiceTest {

    private static final int WORK_ITEMS = 48;
    private static final UUID UNKNOWN = UUID.randomUUID();

    @Inject
    ReadinessService readiness;

    @Inject
    FactService facts;

    @Inject
    WorkItemService work;

    @Inject
    EntityManager entities;

    @Inject
    Today today;

    @Inject
    Clock clock;

    private UUID busy;
    private UUID idle;
    private LocalDate day;

    @BeforeEach
    void filesAreKnown() {
        busy = UUID.randomUUID();
        idle = UUID.randomUUID();
        day = today.date();
        QuarkusTransaction.requiringNew().run(() -> {
            inOrder(busy);
            inOrder(idle);
            for (int item = 0; item < WORK_ITEMS; item++) {
                report(Work.Kind.OTHER, day.plusDays(item), false);
            }
            report(Work.Kind.OTHER, day, true);
        });
    }

    @Test
    @DisplayName("R-RDY-5: an Individual with fifty facts is read by one statement, whatever days are asked about")
    void oneStatementReadsAFile() {
        assertThat(counted(() -> readiness.on(busy, day).blockers(), 1)).hasSize(31);
        List<Readiness> answers = counted(
                () -> {
                    var answersOn = readiness.of(busy);
                    return List.of(answersOn.apply(day), answersOn.apply(day.plusDays(40)));
                },
                1);
        assertThat(answers.getLast().blockers())
                .extracting(Blocker::kind)
                .containsOnly(ReadinessPolicy.Rule.WORK_OUTSTANDING, ReadinessPolicy.Rule.WORK_DUE)
                .hasSize(WORK_ITEMS);
        assertThat(answers.getLast().earliestEligibleDay()).isEqualTo(day.plusDays(WORK_ITEMS - 1));
    }

    @Test
    @DisplayName("R-RDY-6: many Individuals are read by one statement, whether anything is known of them or not")
    void oneStatementReadsMany() {
        List<UUID> all = List.of(busy, idle, UNKNOWN, idle);
        assertThat(counted(() -> readiness.eligibleToday(all), 1))
                .containsOnly(Map.entry(busy, false), Map.entry(idle, true), Map.entry(UNKNOWN, false));
        assertThat(counted(() -> readiness.today(all), 1)).hasSize(3);
    }

    private void inOrder(UUID individualId) {
        facts.report(individualId, Files.COVERED, now());
        facts.report(individualId, new Locsi(day.plusDays(300), null), now());
    }

    private void report(Work.Kind kind, LocalDate dueOn, boolean done) {
        work.report(new ReportedWork(busy, UUID.randomUUID(), kind, dueOn, null, false, done), now());
    }

    private Report now() {
        return Report.by("medicaid-gateway", clock.instant());
    }

    /** What it answers, if it needs so many statements. */
    private <T> T counted(Supplier<T> asked, int statements) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AtomicInteger prepared = new AtomicInteger();
            entities.unwrap(SharedSessionContractImplementor.class)
                    .getEventListenerManager()
                    .addListener(new SessionEventListener() {
                        @Override
                        public void jdbcPrepareStatementEnd() {
                            prepared.incrementAndGet();
                        }
                    });
            T answer = asked.get();
            assertThat(prepared).hasValue(statements);
            return answer;
        });
    }
}
