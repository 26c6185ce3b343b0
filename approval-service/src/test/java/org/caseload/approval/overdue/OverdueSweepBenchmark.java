package org.caseload.approval.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The sweep of SIZE late steps (100,000 unless {@code -Dcaseload.benchmark.size} says otherwise), half of which move up
 * and half of which their people are reminded of (R-APR-7); and the next, which finds nothing new. In an agency of 4,000
 * Case Managers, 200 Supervisors and 20 Assistant Directors. No test by its name, so that only {@code deploy/benchmarks}
 * runs it.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OverdueSweepBenchmark {

    private static final int SIZE = Integer.getInteger("caseload.benchmark.size", 100_000);
    private static final Instant TUESDAY = Instant.parse("2026-06-16T14:00:00Z");

    private static final List<String> SEED = List.of("""
            insert into staff_member (id, subject, status, role, reports_to_id, sequence)
            select md5('ad' || n)::uuid, 'ad' || n, 'ACTIVE', 'ASSISTANT_DIRECTOR', null, 1
            from generate_series(0, 19) n
            union all
            select md5('sup' || n)::uuid, 'sup' || n, 'ACTIVE', 'SUPERVISOR', md5('ad' || n % 20)::uuid, 1
            from generate_series(0, 199) n
            union all
            select md5('cm' || n)::uuid, 'cm' || n, 'ACTIVE', 'CASE_MANAGER', md5('sup' || n % 200)::uuid, 1
            from generate_series(0, 3999) n""", """
            insert into approval (request_id, kind, individual_id, case_manager_id, submitter_id, reason, reason_version,
                state, opened_at, changes, version)
            select md5('r' || n)::uuid, 'BALANCE_REQUEST', md5('i' || n)::uuid, md5('cm' || n % 4000)::uuid,
                md5('cm' || n % 4000)::uuid, 'INTAKE_COMPLETION', 1, 'OPEN', timestamptz '2026-05-04 15:00Z', 1, 1
            from generate_series(1, :size) n""", """
            insert into approval_step (id, request_id, position, kind, path_kind, needs_conversation, state, since,
                assignee_id)
            select md5('s' || n)::uuid, md5('r' || n)::uuid, 1, 'SUPERVISOR', 'SUPERVISOR', false, 'OPEN',
                timestamptz '2026-05-04 15:00Z' + case when n % 400 < 200 then interval '0' else interval '29 days' end
                    + n * interval '1 millisecond',
                md5('sup' || n % 4000 % 200)::uuid
            from generate_series(1, :size) n""", "analyze");

    @Inject
    OverdueService overdue;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    void sweepsOnTime() throws SQLException {
        for (String statement : SEED) {
            execute(statement.replace(":size", Integer.toString(SIZE)));
        }
        TestClock.set(TUESDAY);
        Duration first = measure("first");
        measure("again, nothing new");
        assertThat(count("select count(*) from approval_step where escalated")).isEqualTo(SIZE / 2);
        assertThat(first).isLessThan(Duration.ofMinutes(1));
    }

    private Duration measure(String what) throws SQLException {
        String told = "select count(*) from outbox_event where type = '%s'";
        long moved = count(told.formatted("approval-step-assigned.v1"));
        long reminded = count(told.formatted("approval-steps-overdue.v1"));
        long start = System.nanoTime();
        overdue.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "BENCHMARK overdue, %s: %,d late in %.1f s, %,d moved up, %,d people reminded%n",
                what,
                SIZE,
                took.toMillis() / 1e3,
                count(told.formatted("approval-step-assigned.v1")) - moved,
                count(told.formatted("approval-steps-overdue.v1")) - reminded);
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
