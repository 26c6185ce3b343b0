package org.caseload.transfer.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What becomes of an entry when something that it comes to rest on changes at the same time, each in a transaction that
 * doesn't see the other. The change is held just before its end, by a lock on another entry that it concerns, too.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OverlapTest {

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private Agency agency;
    private Connection holder;

    @Inject
    ListedEntryRepository listed;

    @Inject
    Rechecks rechecks;

    @Inject
    Today today;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agencyOpens() throws SQLException {
        agency = Agency.open();
        holder = database.getConnection();
        holder.setAutoCommit(false);
    }

    @AfterEach
    void letGo() throws SQLException {
        threads.shutdownNow();
        holder.close();
        TestClock.reset();
    }

    @Test
    @DisplayName("R-RDY-6: a fact that changes while an entry is added and changed is found by the recheck")
    void factsUnderWay() throws Exception {
        UUID individual = agency.individual(3);
        agency.inOrder(individual, today.date());
        hold(agency.listed(individual));
        Future<?> report = threads.submit(() -> Agency.system()
                .body("{\"expiresOn\":\"" + today.date().plusDays(50) + "\"}")
                .put("/readiness/" + individual + "/locsi"));
        awaitHeld();
        UUID entry = agency.listed(individual, "BALANCE_MONTHS", "");
        backfill(entry, "{\"planned\":{}}");
        holder.rollback();
        report.get();
        stands(entry, "READY");
        recheck();
        stands(entry, "NOT_READY");
        recheck();
        stands(entry, "NOT_READY");
    }

    @Test
    @DisplayName("R-MON-2: one who leaves while named to come in instead is found by the recheck")
    void pairsUnderWay() throws Exception {
        UUID individual = agency.individual(3);
        agency.inOrder(individual, today.date());
        UUID entry = agency.listed(individual, "BALANCE_MONTHS", "");
        UUID coming = individualOf(agency.newCaseManager);
        UUID other = agency.listed(coming);
        hold(other);
        agency.individual(coming, 2, agency.newCaseManager, "DISCHARGED");
        awaitHeld();
        backfill(entry, "{\"pairedIndividualId\":\"" + coming + "\"}");
        holder.rollback();
        await().until(() -> !agency.coordinator()
                .get("/master-list/" + other)
                .body()
                .asString()
                .contains("SET_TARGET"));
        stands(entry, "READY");
        recheck();
        stands(entry, "WAITING_FOR_BACKFILL");
    }

    @Test
    @DisplayName("R-LOC-2: who is above a Supervisor whose team changes at the same time is found by the recheck")
    void linesUnderWay() throws Exception {
        UUID director = agency.staff("AD2", "ASSISTANT_DIRECTOR", null, "");
        UUID above = agency.staff("SUP2", "SUPERVISOR", agency.director, "");
        agency.knows("SUP2", "supervisor");
        UUID colleague = agency.staff("CM2", "CASE_MANAGER", above, Agency.kind("INTAKE"));
        agency.knows("CM2", "case-manager");
        UUID other = agency.listed(individualOf(colleague));
        UUID entry = agency.listed(agency.individual(3));
        recheck();
        assertThat(column("looked_at", entry)).isNull();
        hold(other);
        Future<?> change = threads.submit(() -> moves(above, director));
        awaitHeld();
        moves(agency.caseManager, above);
        holder.rollback();
        change.get();
        assertThat(column("director_id", entry)).isEqualTo(agency.director);
        recheck();
        assertThat(column("director_id", entry)).isEqualTo(director);
    }

    @Test
    @DisplayName("R-LOC-2: an entry that can't be looked at holds up no other, and is once it can be")
    void oneThatFailsHoldsUpNobody() {
        UUID poisoned = agency.listed(agency.individual(3));
        UUID other = agency.listed(agency.individual(3));
        execute("alter table listed_entry add constraint poisoned check (request_id <> '" + poisoned + "') not valid");
        try {
            recheck();
        } finally {
            execute("alter table listed_entry drop constraint poisoned");
        }
        assertThat(column("looked_at", other)).isNull();
        assertThat(column("looked_at", poisoned)).isNotNull();
        recheck();
        assertThat(column("looked_at", poisoned)).isNull();
    }

    @Test
    @DisplayName(
            "R-RDY-6: an entry that is set back is looked at as soon as any other once a fact or its Supervisor is another")
    void changesOvercomeSetbacks() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        setBackForMinutes(entry);
        agency.inOrder(individual, today.date());
        recheck();
        assertThat(column("looked_at", entry)).isNull();
        agency.setTarget(entry, agency.newCaseManager, today.date().plusDays(9))
                .then()
                .statusCode(200);
        setBackForMinutes(entry);
        moves(agency.caseManager, agency.supervisor);
        recheck();
        assertThat(column("looked_at", entry)).isNull();
    }

    /** For longer than until the next recheck. */
    private void setBackForMinutes(UUID entry) {
        execute("alter table listed_entry add constraint poisoned check (request_id <> '" + entry + "') not valid");
        try {
            IntStream.range(0, 4).forEach(time -> recheck());
        } finally {
            execute("alter table listed_entry drop constraint poisoned");
        }
    }

    private UUID individualOf(UUID caseManager) {
        UUID id = UUID.randomUUID();
        agency.individual(id, 2, caseManager, "ACTIVE");
        await().until(() -> one("select 1 from individual where id = '" + id + "'") != null);
        return id;
    }

    private void moves(UUID staffId, UUID above) {
        QuarkusTransaction.requiringNew().run(() -> {
            execute("update staff_member set reports_to_id = '%s' where id = '%s'".formatted(above, staffId));
            listed.realign(staffId, clock.instant());
        });
    }

    private void hold(UUID entry) throws SQLException {
        try (var statement = holder.createStatement()) {
            statement.execute("select from listed_entry where request_id = '" + entry + "' for update");
        }
    }

    /** Until somebody waits for what is held. */
    private void awaitHeld() throws SQLException {
        try (var statement = holder.createStatement();
                var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            int pid = row.getInt(1);
            await().until(() -> one("select count(*) from pg_stat_activity where %d = any(pg_blocking_pids(pid))"
                            .formatted(pid))
                    .equals(1L));
        }
    }

    private void recheck() {
        TestClock.set(clock.instant().plus(Duration.ofMinutes(6)));
        rechecks.run();
    }

    private void backfill(UUID entry, String body) {
        agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .body(body)
                .put("/master-list/" + entry + "/backfill")
                .then()
                .statusCode(200);
    }

    private void stands(UUID entry, String state) {
        assertThat(column("waiting_state", entry)).isEqualTo(state);
    }

    private Object column(String name, UUID entry) {
        return one("select %s from listed_entry where request_id = '%s'".formatted(name, entry));
    }

    private Object one(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getObject(1) : null;
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
}
