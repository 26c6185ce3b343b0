package org.caseload.transfer.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class WaitingTest {

    /** In the middle of the ocean, so that nobody of another test lives near. */
    private static final String FAR_AWAY = ",\"latitude\":%s,\"longitude\":-40.0";

    private Agency agency;
    private LocalDate day;

    @Inject
    Rechecks rechecks;

    @Inject
    Today today;

    @Inject
    Clock clock;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void agencyOpens() {
        agency = Agency.open();
        day = today.date();
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName(
            "R-TRN-3: an entry becomes ready with the Individual's file, is targeted, and ready again without target")
    void fileMakesReady() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        stands(entry, "NOT_READY");
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("waits.rule", contains("R-TRN-3"))
                .body("waits[0].why", notNullValue())
                .body("waits[0].endedBy", notNullValue())
                .body("daysOnList", equalTo(0))
                .body("earliestDay", nullValue());
        agency.inOrder(individual, day);
        stands(entry, "READY");
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("waits", empty())
                .body("waitingFor.rule", equalTo("R-TRN-1"))
                .body("waitingFor.endedBy", startsWith("Set the target"))
                .body("earliestDay", equalTo(day.toString()));
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(1))
                .then()
                .body("waitingState", equalTo("TARGETED"))
                .body("waitingFor.rule", equalTo("R-TRN-3"))
                .body("waitingFor.endedBy", startsWith("The target date comes"));
        agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .delete("/master-list/" + entry + "/target")
                .then()
                .body("waitingState", equalTo("READY"));
        agency.remove(entry)
                .then()
                .statusCode(200)
                .body("waitingState", nullValue())
                .body("waitingFor", nullValue());
    }

    @Test
    @DisplayName("R-RDY-5: what counts as done today makes today the earliest day, on each day that passes")
    void earliestDayIsNeverPast() {
        UUID individual = agency.individual(3);
        agency.inOrder(individual, day);
        Agency.system()
                .body("{\"kind\":\"OTHER\"}")
                .post("/readiness/" + individual + "/work-items")
                .then()
                .statusCode(201);
        UUID undated = agency.listed(individual);
        UUID eligible = agency.listedInOrder(day);
        earliestDays(undated, eligible, day);
        TestClock.set(clock.instant().plus(Duration.ofDays(3)));
        earliestDays(undated, eligible, day.plusDays(3));
    }

    private void earliestDays(UUID first, UUID second, LocalDate expected) {
        agency.coordinator()
                .get("/master-list?sort=EARLIEST_DAY&county=" + agency.county())
                .then()
                .body("items.requestId", contains(first.toString(), second.toString()))
                .body("items.earliestDay", contains(expected.toString(), expected.toString()));
    }

    @Test
    @DisplayName("R-LOC-3, R-CAND-4: a recorded backfill and a choice end what is waited for, in the same moment")
    void recordsEndWaiting() {
        UUID individual = agency.individual(3);
        agency.inOrder(individual, day);
        UUID localize = agency.listed(individual, "LOCALIZE_CASELOAD", ",\"waitsForLocalOpening\":false");
        stands(localize, "WAITING_FOR_BACKFILL");
        agency.coordinator()
                .header("If-Match", agency.etag(localize))
                .body("{\"planned\":{}}")
                .put("/master-list/" + localize + "/backfill")
                .then()
                .statusCode(200);
        stands(localize, "READY");
        UUID chooser = agency.individual(3);
        UUID choice = agency.listed(chooser, "NEW_CM_REQUESTED", "");
        stands(choice, "WAITING_FOR_CHOICE");
        String list = "{\"offeredTo\":\"GUARDIAN\",\"offeredOn\":\"%s\",\"caseManagerIds\":[\"%s\"]}";
        agency.coordinator()
                .header("If-Match", agency.etag(choice))
                .body(list.formatted(day, agency.newCaseManager))
                .post("/master-list/" + choice + "/pick-list")
                .then()
                .statusCode(201);
        stands(choice, "WAITING_FOR_CHOICE");
        agency.coordinator()
                .header("If-Match", agency.etag(choice))
                .body("{\"answer\":\"CHOSEN\",\"caseManagerId\":\"%s\",\"answeredOn\":\"%s\"}"
                        .formatted(agency.newCaseManager, day))
                .put("/master-list/" + choice + "/pick-list/choice")
                .then()
                .statusCode(200);
        stands(choice, "NOT_READY");
    }

    @Test
    @DisplayName(
            "R-LOC-2: who waits for a local opening stops waiting when one turns up, by the recheck, and only when due")
    void openingTurnsUp() {
        double latitude = -60 + Math.random() * 110;
        UUID individual = agency.individual(3, FAR_AWAY.formatted(latitude));
        UUID entry = agency.listed(individual, "CM_RELOCATION", "");
        stands(entry, "WAITING_FOR_LOCAL_OPENING");
        UUID near = agency.staff(
                "NEAR", "CASE_MANAGER", agency.supervisor, Agency.kind("ONGOING") + FAR_AWAY.formatted(latitude + 0.5));
        agency.knows("NEAR", "case-manager");
        rechecks.run();
        stands(entry, "WAITING_FOR_LOCAL_OPENING");
        TestClock.set(clock.instant().plus(Duration.ofMinutes(6)));
        rechecks.run();
        stands(entry, "NOT_READY");
        agency.staff(
                near,
                "NEAR",
                "CASE_MANAGER",
                "SEPARATED",
                agency.supervisor,
                Agency.kind("ONGOING") + FAR_AWAY.formatted(latitude));
        await().until(() ->
                agency.as("NEAR", "case-manager").get("/master-list").statusCode() == 403);
        TestClock.set(clock.instant().plus(Duration.ofMinutes(6)));
        rechecks.run();
        stands(entry, "WAITING_FOR_LOCAL_OPENING");
    }

    @Test
    @DisplayName("what changed unseen while an entry was new is found by one recheck, when due; then it rests")
    void newEntriesAreRecheckedOnce() throws SQLException {
        UUID entry = agency.listed(agency.individual(3));
        goesStale(entry);
        rechecks.run();
        stands(entry, "READY");
        TestClock.set(clock.instant().plus(Duration.ofMinutes(6)));
        rechecks.run();
        stands(entry, "NOT_READY");
        goesStale(entry);
        TestClock.set(clock.instant().plus(Duration.ofMinutes(6)));
        rechecks.run();
        stands(entry, "READY");
    }

    @Test
    @DisplayName("the list follows the Individual, and who is above the Case Manager")
    void listFollows() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        UUID other = agency.staff("SUP2", "SUPERVISOR", agency.director, "");
        agency.staff(agency.caseManager, "CM", "CASE_MANAGER", "ACTIVE", other, Agency.kind("INTAKE"));
        await().untilAsserted(() -> found("supervisorId=" + other, entry));
        agency.individual(individual, 5, agency.newCaseManager, "ACTIVE");
        await().untilAsserted(() -> found("algo=5&caseManagerId=" + agency.newCaseManager, entry));
        found("supervisorId=" + agency.supervisor, entry);
        agency.individual(individual, 5, agency.newCaseManager, "DISCHARGED");
        Agency.closureAsked(entry, individual);
        await().untilAsserted(() -> agency.coordinator()
                .get("/master-list?caseManagerId=" + agency.newCaseManager)
                .then()
                .body("items", empty()));
    }

    private void goesStale(UUID entry) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update listed_entry set waiting_state = 'READY', waits = '{}' where request_id = ?")) {
            update.setObject(1, entry);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private void found(String filter, UUID entry) {
        agency.coordinator()
                .get("/master-list?" + filter)
                .then()
                .statusCode(200)
                .body("items.requestId", contains(entry.toString()));
    }

    private void stands(UUID entry, String state) {
        agency.coordinator().get("/master-list/" + entry).then().body("waitingState", equalTo(state));
        agency.coordinator()
                .get("/master-list?waitingState=" + state + "&county=" + agency.county() + "&limit=200")
                .then()
                .body("items.requestId.findAll { it == '" + entry + "' }", contains(entry.toString()));
    }
}
