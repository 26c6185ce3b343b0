package org.caseload.transfer.standing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The day's sweep over SIZE Individuals (a million unless {@code -Dcaseload.benchmark.size} says otherwise) with five
 * facts each: the first one, which judges and tells all; one over all of them that finds nothing new, as after a changed
 * setting; and that of an ordinary next day. No test by its name, so that only {@code deploy/benchmarks} runs it.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class StandingSweepBenchmark {

    private static final int SIZE = Integer.getInteger("caseload.benchmark.size", 1_000_000);
    private static final int CHUNK = 50_000;

    private static final List<String> SEED = List.of("""
            insert into fact_sheet (individual_id, medicaid_status, covered_from, covered_until, medicaid_as_of,
                medicaid_source, locsi_expires_on, locsi_as_of, locsi_source, version)
            select md5('i' || n)::uuid, 'ACTIVE', date '2020-01-01',
                case when n %% 50 = 0 then current_date + n %% 97 end, now(), 'benchmark',
                current_date + 1 + n * 7 %% 400, now(), 'benchmark', 0
            from generate_series(%d, %d) n""", """
            insert into work_item (id, individual_id, kind, importance, due_on, flagged_outstanding, done, as_of,
                source, version)
            select md5(n || 'w' || item)::uuid, md5('i' || n)::uuid, 'OTHER', 'NORMAL',
                current_date - 2 + (n * 13 + item * 101) %% 365, n %% 200 = 0, false, now(), 'benchmark', 0
            from generate_series(%d, %d) n, generate_series(1, 3) item""", """
            insert into standing (individual_id, next_change_on)
            select md5('i' || n)::uuid, date '1900-01-01' from generate_series(%d, %d) n""");

    @Inject
    StandingSweep sweep;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    void sweepsOnTime() throws SQLException {
        for (int from = 1; from <= SIZE; from += CHUNK) {
            for (String insert : SEED) {
                execute(insert.formatted(from, Math.min(SIZE, from + CHUNK - 1)));
            }
        }
        execute("analyze");
        Duration first = measure("first, tells all");
        for (int from = 1; from <= SIZE; from += CHUNK) {
            execute("""
                    update standing set next_change_on = date '1900-01-01' where individual_id in
                        (select md5('i' || n)::uuid from generate_series(%d, %d) n)""".formatted(from, Math.min(SIZE, from + CHUNK - 1)));
        }
        Duration again = measure("all again, nothing new");
        TestClock.set(clock.instant().plus(Duration.ofDays(1)));
        measure("the next day");
        assertThat(List.of(first, again)).allSatisfy(took -> assertThat(took).isLessThan(Duration.ofMinutes(5)));
    }

    private Duration measure(String what) throws SQLException {
        long told = count("select count(*) from outbox_event");
        long due = count("select count(*) from standing where next_change_on <= current_date + "
                + (what.equals("the next day") ? 1 : 0));
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        sweep.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "BENCHMARK sweep, %s: %,d due in %.1f s, %,d told, heap at most %d MB%n",
                what, due, took.toMillis() / 1e3, count("select count(*) from outbox_event") - told, heap >> 20);
        return took;
    }

    private long count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
