package org.caseload.transfer.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RiskChecksTest {

    private static final ZoneId AGENCY = ZoneId.of("America/Indiana/Indianapolis");

    private final LocalDate day = LocalDate.now(AGENCY);
    private final LocalDate target = day.plusDays(20);
    private Agency agency;
    private UUID individual;
    private UUID entry;

    @Inject
    RiskChecks checks;

    @Inject
    Looks looks;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void moveIsTargeted() {
        agency = Agency.open();
        individual = agency.individual(3);
        agency.inOrder(individual, day);
        entry = agency.listed(individual);
        agency.setTarget(entry, agency.newCaseManager, target).then().statusCode(200);
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-RDY-6: a case that turns not ready on its target date is told of once, until it is well again")
    void turningNotReadyIsTold() {
        locsiUntil(target.plusDays(61));
        settled(List.of());
        locsiUntil(target.plusDays(60));
        settled(List.of("R-RDY-3"));
        work(target.plusDays(3));
        settled(List.of("R-RDY-2", "R-RDY-3"));
        assertThat(alarms()).hasSize(1);
        String item = work(target.plusDays(31));
        locsiUntil(target.plusDays(90));
        settled(List.of("R-RDY-2"));
        assertThat(alarms()).hasSize(1);
        allDone();
        settled(List.of());
        patch(item, "{\"done\":false,\"dueOn\":\"" + target.plusDays(30) + "\"}");
        settled(List.of("R-RDY-2"));
        assertThat(alarms())
                .hasSize(2)
                .allSatisfy(data -> assertThat(Contracts.violations("transfer-at-risk.v1", data))
                        .isEmpty());
        assertThat(alarms().getLast()).contains("\"rules\":[\"R-RDY-2\"]", "\"itemId\":\"" + item + "\"");
        assertThat(alarms().getFirst())
                .contains("\"workNeeded\":[{\"rule\":\"R-RDY-3\",\"kind\":\"LOCSI_EXPIRES\"}]")
                .doesNotContain(target.plusDays(60).toString());
    }

    @Test
    @DisplayName("R-TRN-1: what was told with the target is no alarm; a changed target begins anew")
    void whatWasToldIsNoAlarm() {
        work(target.plusDays(3));
        settled(List.of("R-RDY-2"));
        agency.setTarget(entry, agency.newCaseManager, target.plusDays(1))
                .then()
                .statusCode(200);
        coordinatorSees(List.of());
        work(null);
        settled(List.of("R-RDY-1", "R-RDY-2"));
        assertThat(alarms()).hasSize(2);
        assertThat(alarms().getLast()).contains("\"revision\":2");
    }

    @Test
    @DisplayName("R-CAND-2: a new Case Manager who leaves or fills up is told of")
    void newCaseManagersAreWatched() {
        newCaseManager("SEPARATED", Agency.kind("ONGOING"));
        settled(List.of("R-CAND-2"));
        newCaseManager("ACTIVE", Agency.kind("ONGOING"));
        settled(List.of());
        newCaseManager("ACTIVE", Agency.kind("ONGOING") + ",\"caseloadTarget\":1");
        settled(List.of());
        agency.individual(UUID.randomUUID(), 1, agency.newCaseManager, "ACTIVE");
        settled(List.of("R-CAND-2"));
        assertThat(alarms()).hasSize(2);
    }

    @Test
    @DisplayName("R-STF-3: where the Case Manager has left, the alarm names who covers")
    void coverIsNamed() {
        String covered = ",\"coveredById\":\"" + agency.newCaseManager + "\"";
        agency.staff(agency.caseManager, "CM", "CASE_MANAGER", "SEPARATED", agency.supervisor, covered);
        await().untilAsserted(() -> agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("coveredById", equalTo(agency.newCaseManager.toString())));
        locsiUntil(target.plusDays(60));
        settled(List.of("R-RDY-3"));
        assertThat(alarms()).singleElement().satisfies(data -> {
            assertThat(data).contains(covered);
            assertThat(Contracts.violations("transfer-at-risk.v1", data)).isEmpty();
        });
    }

    @Test
    @DisplayName("R-CAND-1: an Algo that the new Case Manager is too new for is told of")
    void algoIsWatched() {
        newCaseManager(
                "ACTIVE", ",\"caseManagerKind\":\"ONGOING\",\"caseManagerSince\":\"" + day.minusMonths(3) + "\"");
        agency.individual(individual, 6, agency.caseManager, "ACTIVE");
        settled(List.of("R-CAND-1"));
        assertThat(alarms()).singleElement().satisfies(data -> assertThat(data).contains("\"workNeeded\":[]"));
    }

    @Test
    @DisplayName(
            "R-LOC-3: that whoever was to come in instead has left is told of; that nobody was recorded yet is not")
    void backfillsAreWatched() {
        UUID coming = UUID.randomUUID();
        agency.individual(coming, 2, agency.newCaseManager, "ACTIVE");
        entry = agency.listed(individual, "LOCALIZE_CASELOAD", ",\"waitsForLocalOpening\":false");
        agency.setTarget(entry, agency.newCaseManager, target).then().statusCode(200);
        checks.day();
        settled(List.of());
        await().untilAsserted(() -> agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .body("{\"pairedIndividualId\":\"" + coming + "\"}")
                .put("/master-list/" + entry + "/backfill")
                .then()
                .statusCode(200));
        looks.settle();
        comes(day.plusDays(1));
        checks.day();
        looks.settle();
        agency.individual(coming, 2, agency.newCaseManager, "DISCHARGED");
        settled(List.of("R-LOC-3"));
        assertThat(alarms()).singleElement().satisfies(data -> assertThat(data).contains("\"rules\":[\"R-LOC-3\"]"));
    }

    @Test
    @DisplayName("R-RDY-6: when the target date has passed the move is looked at for today, each day")
    void daysPass() {
        checks.day();
        settled(List.of());
        comes(day.plusDays(239));
        checks.day();
        settled(List.of());
        comes(day.plusDays(240));
        checks.day();
        settled(List.of("R-RDY-3"));
        checks.day();
        checks.run();
        assertThat(alarms()).hasSize(1);
    }

    @Test
    @DisplayName(
            "R-CONF-2: that the constraint is not met any more is shown to the Engagement Coordinator only, and told as"
                    + " R-CAND-2")
    void constraintStaysPrivate() {
        newCaseManager("ACTIVE", Agency.kind("ONGOING") + ",\"gender\":\"FEMALE\"");
        entry = agency.listed(individual, "INTAKE_COMPLETION", ",\"caseManagerConstraint\":\"GENDER_FEMALE\"");
        await().untilAsserted(() ->
                agency.setTarget(entry, agency.newCaseManager, target).then().statusCode(200));
        newCaseManager("ACTIVE", Agency.kind("ONGOING"));
        settled(List.of("R-CONF-2"));
        othersSee(List.of());
        newCaseManager("SEPARATED", Agency.kind("ONGOING"));
        settled(List.of("R-CAND-2", "R-CONF-2"));
        othersSee(List.of("R-CAND-2"));
        assertThat(alarms())
                .singleElement()
                .satisfies(data ->
                        assertThat(data).contains("\"rules\":[\"R-CAND-2\"]").doesNotContain("R-CONF-2"));
    }

    /** Until everything that was left to be looked at has been, here or by the timer. */
    private void settled(List<String> rules) {
        await().untilAsserted(() -> {
            checks.run();
            coordinatorSees(rules);
        });
    }

    private void coordinatorSees(List<String> rules) {
        sees(agency.coordinator(), rules);
    }

    private void othersSee(List<String> rules) {
        sees(agency.as("CM", "case-manager"), rules);
        sees(agency.as("SUP", "supervisor"), rules);
        sees(agency.as("AD", "assistant-director"), rules);
    }

    private void sees(RequestSpecification who, List<String> rules) {
        who.get("/master-list/" + entry)
                .then()
                .statusCode(200)
                .body("atRisk", rules.isEmpty() ? nullValue() : contains(rules.toArray()));
    }

    private List<String> alarms() {
        return outbox.of(entry).stream()
                .filter(row -> row.type().equals("transfer-at-risk.v1"))
                .map(OutboxRows.Row::data)
                .toList();
    }

    private void newCaseManager(String status, String more) {
        agency.staff(agency.newCaseManager, "NEW", "CASE_MANAGER", status, agency.supervisor, more);
    }

    private void locsiUntil(LocalDate expiry) {
        Agency.system()
                .body("{\"expiresOn\":\"" + expiry + "\"}")
                .put("/readiness/" + individual + "/locsi")
                .then()
                .statusCode(200);
    }

    private String work(LocalDate dueOn) {
        return Agency.system()
                .body("{\"kind\":\"OTHER\"" + (dueOn == null ? "" : ",\"dueOn\":\"" + dueOn + "\"") + "}")
                .post("/readiness/" + individual + "/work-items")
                .path("workItemId");
    }

    private void allDone() {
        List<String> items = Agency.system()
                .get("/readiness/" + individual + "/work-items?done=false")
                .path("items.workItemId");
        items.forEach(item -> patch(item, "{\"done\":true}"));
    }

    private void patch(String item, String body) {
        Agency.system()
                .header("If-Match", "*")
                .body(body)
                .patch("/readiness/" + individual + "/work-items/" + item)
                .then()
                .statusCode(200);
    }

    private void comes(LocalDate date) {
        looks.settle();
        TestClock.set(date.atTime(LocalTime.NOON).atZone(AGENCY).toInstant());
    }
}
