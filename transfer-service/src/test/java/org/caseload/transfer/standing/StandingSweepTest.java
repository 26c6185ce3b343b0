package org.caseload.transfer.standing;

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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.caseload.transfer.readiness.ReadinessService;
import org.caseload.transfer.sweep.Sweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StandingSweepTest {

    private static final ZoneId AGENCY = ZoneId.of("America/Indiana/Indianapolis");

    private final LocalDate day = LocalDate.now(AGENCY);
    private final UUID individual = UUID.randomUUID();
    private Agency agency;

    @Inject
    StandingSweep sweep;

    @Inject
    StandingRepository repository;

    @Inject
    Standings standings;

    @Inject
    ReadinessService readiness;

    @Inject
    Sweep sweeper;

    @Inject
    Clock clock;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void fileIsInOrder() {
        agency = Agency.open();
        agency.inOrder(individual, day);
        assertThat(verdict().eligible()).isTrue();
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-RDY-6: when the day comes the verdict is another and is told once, not on the day before")
    void daysPass() {
        comes(day.plusDays(239), LocalTime.MAX);
        sweep.run();
        assertThat(outbox.types(individual)).hasSize(2);
        assertThat(verdict().earliestDay()).isEqualTo(day.plusDays(239));
        comes(day.plusDays(240), LocalTime.MIN);
        sweep.run();
        sweep.run();
        assertThat(verdict().rules()).containsExactly("R-RDY-3");
        assertThat(outbox.of(individual)).hasSize(3);
        assertThat(outbox.of(individual).getLast().data())
                .contains("\"eligible\":false", "\"on\":\"" + day.plusDays(240) + "\"");
    }

    @Test
    @DisplayName("R-RDY-6: days without a sweep are made good by the next one")
    void missedDaysAreMadeGood() {
        comes(day.plusDays(400), LocalTime.NOON);
        sweep.run();
        assertThat(verdict().rules()).containsExactly("R-RDY-3");
        assertThat(verdict().earliestDay()).isNull();
        assertThat(outbox.types(individual)).hasSize(3);
    }

    @Test
    @DisplayName("R-RDY-6: a sweep that is killed half-way leaves the rest to the next; nobody is told twice or never")
    void sweepsGoOnWhereTheyWereKilled() {
        List<UUID> all = inOrder(4);
        comes(day.plusDays(240), LocalTime.NOON);
        claimAndJudge(2, false);
        assertThatThrownBy(() -> claimAndJudge(3, true)).hasMessage("killed");
        sweep.run();
        assertThat(all).allSatisfy(one -> assertThat(outbox.types(one)).hasSize(3));
    }

    @Test
    @DisplayName("R-RDY-6: one who can't be judged holds up nobody else, and is judged once it can be")
    void oneThatFailsHoldsUpNobody() throws SQLException {
        List<UUID> all = inOrder(3);
        comes(day.plusDays(240), LocalTime.NOON);
        execute("alter table standing add constraint poisoned check (individual_id <> '" + individual + "') not valid");
        try {
            sweep.run();
        } finally {
            execute("alter table standing drop constraint poisoned");
        }
        assertThat(all).allSatisfy(one -> assertThat(outbox.types(one)).hasSize(3));
        assertThat(outbox.types(individual)).hasSize(2);
        TestClock.set(clock.instant().plus(Duration.ofMinutes(1)));
        sweep.run();
        assertThat(outbox.types(individual)).hasSize(3);
    }

    @Test
    @DisplayName("R-RDY-6: replicas that sweep at once share the work and wait for nobody")
    void replicasShareTheWork() throws Exception {
        List<UUID> all = inOrder(6);
        comes(day.plusDays(240), LocalTime.NOON);
        StandingSweep other = new StandingSweep(repository, standings, readiness, sweeper, today);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Object>> runs = Stream.of(sweep, other)
                    .map(one -> Executors.callable(one::run))
                    .toList();
            threads.invokeAll(runs).forEach(run -> assertThat(run.state()).hasToString("SUCCESS"));
        }
        assertThat(all).allSatisfy(one -> assertThat(outbox.types(one)).hasSize(3));
    }

    @Test
    @DisplayName("R-RDY-6: a changed setting has everybody judged again, without telling what stayed the same")
    void changedSettingsJudgeAgain() throws SQLException {
        execute("update standing set judged_with = 'others', ends_on = null");
        new StandingSweep(repository, standings, readiness, sweeper, today).run();
        assertThat(verdict().endsOn()).isEqualTo(day.plusDays(240));
        assertThat(outbox.types(individual)).hasSize(2);
    }

    @Test
    @DisplayName("R-RDY-6: changed settings walk through all once; whom they could not judge is tried again alone")
    void settingsWalkOnce() throws SQLException {
        UUID other = inOrder(1).getFirst();
        StandingSweep replica = settingsFail();
        execute("update standing set judged_with = 'others' where individual_id = '" + other + "'");
        TestClock.set(clock.instant().plus(Duration.ofMinutes(1)));
        replica.run();
        String outdated = "standing where judged_with = 'others' and individual_id = ";
        assertThat(count(outdated + "'" + individual + "'")).isZero();
        assertThat(count(outdated + "'" + other + "'")).isOne();
        assertThat(setbacks()).isZero();
    }

    @Test
    @DisplayName("R-RDY-6: no setback outlives a new fact about the Individual, nor the Individual's discharge")
    void factsOvercomeSetbacks() throws SQLException {
        settingsFail();
        assertThat(setbacks()).isOne();
        agency.inOrder(individual, day.plusDays(1));
        assertThat(setbacks()).isZero();
        settingsFail();
        agency.individual(individual, 3, agency.caseManager, "DISCHARGED");
        await().untilAsserted(() -> assertThat(setbacks()).isZero());
        assertThat(verdict()).isNull();
    }

    @Test
    @DisplayName("R-RDY-6: whoever was known before there were verdicts is judged by the first sweep")
    void whoWasKnownBeforeIsJudged() throws SQLException {
        execute("""
                update standing set eligible = null, rules = '{}', judged_on = null, judged_with = null,
                next_change_on = date '1900-01-01' where individual_id = '%s'""".formatted(individual));
        assertThat(verdict()).isNull();
        sweep.run();
        assertThat(verdict().eligible()).isTrue();
        assertThat(outbox.types(individual)).hasSize(3);
    }

    @Test
    @DisplayName("R-RDY-6: what is due, and the facts of a batch, are found by index")
    void queriesUseTheirIndexes() throws SQLException {
        assertThat(plan(StandingRepository.DUE
                        .replace(":today", "date '2027-01-01'")
                        .replace(":day", "date '0001-01-01'")
                        .replace(":after", "'" + individual + "'::uuid")
                        .replace(":now", "now()")
                        .replace(":batch", "1000")))
                .contains("Index Scan using standing_due", "Index Cond: ((next_change_on <= ")
                .doesNotContain("Sort");
        assertThat(plan(StandingRepository.OUTDATED
                        .replace(":settings", "'others'")
                        .replace(":after", "'" + individual + "'::uuid")
                        .replace(":now", "now()")
                        .replace(":batch", "1000")))
                .contains("Index Scan using standing_pkey")
                .doesNotContain("Sort");
        String batch = " where individual_id in ('%s', '%s')".formatted(individual, UUID.randomUUID());
        assertThat(plan("select * from fact_sheet" + batch)).contains("fact_sheet_pkey");
        assertThat(plan("select * from work_item" + batch + " and done = false"))
                .contains("work_item_open");
    }

    /** Settings change, and the Individual can't be judged by them, for a while. */
    private StandingSweep settingsFail() throws SQLException {
        sweep.run();
        comes(day, LocalTime.NOON);
        StandingSweep replica = new StandingSweep(repository, standings, readiness, sweeper, today);
        execute("update standing set judged_with = 'others'");
        execute("alter table standing add constraint poisoned check (individual_id <> '" + individual + "') not valid");
        try {
            replica.run();
        } finally {
            execute("alter table standing drop constraint poisoned");
        }
        return replica;
    }

    private long setbacks() throws SQLException {
        return count("setback where subject_id = '" + individual + "'");
    }

    private void claimAndJudge(int many, boolean killed) {
        QuarkusTransaction.requiringNew().run(() -> {
            standings.judge(repository.claimDue(today.date(), StandingSweep.Last.NONE, clock.instant(), many));
            if (killed) {
                throw new IllegalStateException("killed");
            }
        });
    }

    private List<UUID> inOrder(int many) {
        List<UUID> others = Stream.generate(UUID::randomUUID).limit(many).toList();
        others.forEach(one -> agency.inOrder(one, day));
        return others;
    }

    private static void comes(LocalDate date, LocalTime time) {
        TestClock.set(date.atTime(time).atZone(AGENCY).toInstant());
    }

    private Verdict verdict() {
        return QuarkusTransaction.requiringNew()
                .call(() -> standings.of(List.of(individual), today.date()).get(individual));
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
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

    /** As for a table so large that nobody reads it whole. */
    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute("set enable_bitmapscan = off");
            var row = statement.executeQuery("explain " + query);
            while (row.next()) {
                plan.append(row.getString(1)).append('\n');
            }
            statement.execute("reset all");
        }
        return plan.toString();
    }
}
