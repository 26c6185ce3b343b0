package org.caseload.transfer.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RiskSweepTest {

    private static final ZoneId AGENCY = ZoneId.of("America/Indiana/Indianapolis");

    private Agency agency;
    private List<UUID> entries;

    @Inject
    RiskChecks checks;

    @Inject
    Looks looks;

    @Inject
    RiskRepository risks;

    @Inject
    RiskService service;

    @Inject
    OutboxRows outbox;

    @Inject
    AgroalDataSource database;

    @Inject
    Today today;

    @Inject
    Clock clock;

    @BeforeEach
    void movesAreTargeted() {
        agency = Agency.open();
        entries = Stream.generate(this::targeted).limit(3).toList();
        looks.settle();
    }

    @AfterEach
    void heal() throws SQLException {
        TestClock.reset();
        execute("alter table transfer_risk drop constraint if exists poisoned");
    }

    @Test
    @DisplayName("R-RDY-6: a move that can't be judged silences no other alarm, and is told of once it can be")
    void oneThatFailsHoldsUpNobody() throws SQLException {
        UUID poisoned = entries.getFirst();
        execute("alter table transfer_risk add constraint poisoned check (request_id <> '" + poisoned + "') not valid");
        locsiRunsOut();
        checks.day();
        await().untilAsserted(() -> {
            checks.run();
            assertThat(entries.subList(1, 3))
                    .allSatisfy(entry -> assertThat(alarms(entry)).isOne());
        });
        assertThat(alarms(poisoned)).isZero();
        execute("alter table transfer_risk drop constraint poisoned");
        TestClock.set(clock.instant().plus(Duration.ofHours(2)));
        checks.run();
        assertThat(entries).allSatisfy(entry -> assertThat(alarms(entry)).isOne());
    }

    @Test
    @DisplayName("R-RDY-6: a move that is set back is judged at once when a fact, or the new Case Manager, is another")
    void changesOvercomeSetbacks() throws SQLException {
        execute("alter table transfer_risk add constraint poisoned check (false) not valid");
        locsiRunsOut();
        checks.day();
        await().untilAsserted(() -> {
            checks.run();
            assertThat(entries).allSatisfy(entry -> assertThat(setbacks(entry)).isOne());
        });
        execute("alter table transfer_risk drop constraint poisoned");
        checks.run();
        assertThat(entries).allSatisfy(entry -> assertThat(alarms(entry)).isZero());
        UUID individual = agency.coordinator()
                .get("/master-list/" + entries.getFirst())
                .jsonPath()
                .getUUID("individualId");
        agency.inOrder(individual, today.date().minusDays(290));
        awaitAlarms(1, 0, 0);
        agency.staff(agency.newCaseManager, "NEW", "CASE_MANAGER", "ACTIVE", agency.supervisor, Agency.kind("ONGOING"));
        awaitAlarms(1, 1, 1);
    }

    @Test
    @DisplayName("R-RDY-6: a day's look that is killed half-way leaves no move out and tells of none twice")
    void killedHalfWay() {
        locsiRunsOut();
        killed(() -> risks.checkAll(today.date()));
        checks.day();
        killed(() -> service.judge(risks.takeChecks(clock.instant(), 2), today.date()));
        checks.run();
        checks.day();
        checks.run();
        await().untilAsserted(() -> assertThat(entries)
                .allSatisfy(entry -> assertThat(alarms(entry)).isOne()));
    }

    /** On the day on which it comes to expire within 60 days. */
    private void locsiRunsOut() {
        TestClock.set(
                today.date().plusDays(240).atTime(LocalTime.NOON).atZone(AGENCY).toInstant());
    }

    private UUID targeted() {
        LocalDate day = today.date();
        UUID individual = agency.individual(3);
        agency.inOrder(individual, day);
        UUID entry = agency.listed(individual);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(20)).then().statusCode(200);
        return entry;
    }

    private void awaitAlarms(long... told) {
        await().untilAsserted(() -> {
            checks.run();
            assertThat(entries.stream().mapToLong(this::alarms))
                    .containsExactly(LongStream.of(told).boxed().toArray(Long[]::new));
        });
    }

    private long setbacks(UUID entry) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from setback where subject_id = '" + entry + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void killed(Runnable work) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    work.run();
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
    }

    private long alarms(UUID entry) {
        return outbox.types(entry).stream()
                .filter("transfer-at-risk.v1"::equals)
                .count();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
