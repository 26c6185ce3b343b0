package org.caseload.transfer.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With errands in a table of their own: one that may not be done at all can't be written as done. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SweepTest {

    private Instant now;

    @Inject
    Sweep sweep;

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    @BeforeEach
    void thereAreErrands() {
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        TestClock.set(now);
        execute("drop table if exists errand");
        execute("delete from setback where work = 'errand'");
        execute("create table errand (id uuid primary key default gen_random_uuid(), done int not null default 0,"
                + " most int not null, check (done <= most))");
        execute("insert into errand (most) select 1 from generate_series(1, 9)");
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("those that fail hold up nobody else, whichever batch they are in, and are done once they can be")
    void thoseThatFailAreSetBack() {
        execute("insert into errand (most) values (0), (0)");
        sweep.run(new Errands());
        assertThat(count("errand where done = 1")).isEqualTo(9);
        assertThat(count("setback join errand on id = subject_id where work = 'errand' and attempts = 1"))
                .isEqualTo(2);
        execute("update errand set most = 1");
        TestClock.set(now.plus(Duration.ofMinutes(1)));
        sweep.run(new Errands());
        assertThat(count("errand where done = 1")).isEqualTo(11);
        assertThat(count("setback where work = 'errand'")).isZero();
    }

    @Test
    @DisplayName("what fails is tried again after 1, 2, 4 … 64 minutes, not a moment earlier, and never given up")
    void pausesGrow() {
        execute("insert into errand (most) values (0)");
        sweep.run(new Errands());
        int attempts = 1;
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 64, 64}) {
            Instant due = clock.instant().plus(Duration.ofMinutes(minutes));
            TestClock.set(due.minusMillis(1));
            sweep.run(new Errands());
            assertThat(attempts()).isEqualTo(attempts);
            TestClock.set(due);
            sweep.run(new Errands());
            assertThat(attempts()).isEqualTo(++attempts);
        }
    }

    @Test
    @DisplayName("a setback that nobody comes back to within a day is forgotten")
    void oldSetbacksAreForgotten() {
        execute("insert into errand (most) values (0)");
        sweep.run(new Errands());
        execute("delete from errand where most = 0");
        execute("insert into errand (most) values (1)");
        TestClock.set(now.plus(Duration.ofDays(1).plusMinutes(1)));
        sweep.run(new Errands());
        assertThat(count("setback where work = 'errand'")).isEqualTo(1);
        execute("insert into errand (most) values (1)");
        TestClock.set(now.plus(Duration.ofDays(1).plusMinutes(1).plusMillis(1)));
        sweep.run(new Errands());
        assertThat(count("setback where work = 'errand'")).isZero();
    }

    @Test
    @DisplayName("while the database is away nothing is set back")
    void outagesAreNoSetbacks() {
        Errands away = new Errands() {
            @Override
            public void perform(List<UUID> taken) {
                throw new IllegalStateException(new SQLException("gone", "57P01"));
            }
        };
        assertThatThrownBy(() -> sweep.run(away)).hasRootCauseMessage("gone");
        assertThat(count("errand where done = 0")).isEqualTo(9);
        assertThat(count("setback where work = 'errand'")).isZero();
    }

    private int attempts() {
        return count("setback, generate_series(1, attempts) where work = 'errand'");
    }

    private int count(String what) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private class Errands implements Work<UUID> {

        @Override
        public String name() {
            return "errand";
        }

        @Override
        public int batch() {
            return 4;
        }

        @Override
        public List<UUID> take(UUID last, Instant at, int limit) {
            String due = """
                    select array(select id from errand where done = 0 and not exists (select from setback
                        where work = 'errand' and subject_id = id and not_before > '%s')
                    order by id limit %d for update skip locked)""".formatted(at, limit);
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(due)) {
                row.next();
                return List.of((UUID[]) row.getArray(1).getArray());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public UUID idOf(UUID taken) {
            return taken;
        }

        @Override
        public void perform(List<UUID> taken) {
            taken.forEach(id -> execute("update errand set done = done + 1 where id = '" + id + "'"));
        }
    }
}
