package org.caseload.transfer.masterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.testing.Topics;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CompletionResourceTest {

    private Agency agency;

    @Inject
    Today today;

    @Inject
    Clock clock;

    @Inject
    OutboxRows outbox;

    private UUID individual;
    private UUID entry;
    private LocalDate day;

    @BeforeEach
    void entryIsListed() {
        agency = Agency.open();
        individual = agency.individual(3);
        entry = agency.listed(individual);
        day = today.date();
    }

    @AfterEach
    void clockRunsAgain() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-TRN-3: a move completes on its target date, today included, if the Individual is eligible")
    void moveCompletes() {
        agency.inOrder(individual, day);
        agency.setTarget(entry, agency.newCaseManager, day).then().body("allowedActions", hasItems("COMPLETE"));
        agency.complete(entry)
                .then()
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("completedOn", equalTo(day.toString()))
                .body("readiness", nullValue())
                .body("allowedActions.size()", equalTo(0));
        assertThat(outbox.types(entry))
                .containsExactly("master-list-entry-added.v1", "transfer-target-set.v1", "transfer-completed.v1");
        everyEventFits();
        await().untilAsserted(() -> assertThat(Topics.read("transfers"))
                .filteredOn(record -> record.key().equals(entry.toString()))
                .hasSize(3));
    }

    @Test
    @DisplayName("R-TRN-3: before the target date a move is refused, on it and after it not")
    void moveWaitsForItsDate() {
        agency.inOrder(individual, day);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(1)).then().statusCode(200);
        agency.complete(entry)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/completion-refused"))
                .body("violations.rule", contains("R-TRN-3"));
        TestClock.set(clock.instant().plus(Duration.ofDays(2)));
        agency.complete(entry).then().statusCode(200);
    }

    @Test
    @DisplayName("R-TRN-3: a move of one who is not ready is refused with every blocker, its item, date and source")
    void everyBlockerIsTold() {
        String item = Agency.system()
                .body("{\"kind\":\"ANNUAL_REVIEW\",\"dueOn\":\"" + day.minusDays(4) + "\"}")
                .post("/readiness/" + individual + "/work-items")
                .path("workItemId");
        agency.setTarget(entry, agency.newCaseManager, day)
                .then()
                .body("allowedActions", contains("SET_TARGET", "CANCEL_TARGET", "REMOVE", "OFFER_PICK_LIST"));
        agency.complete(entry)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-RDY-3", "R-RDY-4", "R-RDY-1"))
                .body("violations[2].detail", equalTo("annual review: was due on " + day.minusDays(4)))
                .body("violations[1].source", equalTo("Medicaid must be current in order for a move to occur."));
        agency.inOrder(individual, day);
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-RDY-1"));
        agency.as("CM", "case-manager")
                .header("If-Match", "*")
                .body("{\"done\":true}")
                .patch("/readiness/" + individual + "/work-items/" + item)
                .then()
                .statusCode(200);
        agency.complete(entry).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "R-TRN-3: on its target date a move is refused by work due on day 30 or a LOCSI until day 60, not later")
    void limitsCountFromTheDayOfTheMove() {
        LocalDate target = day.plusDays(1);
        agency.inOrder(individual, day);
        agency.locsiUntil(individual, target.plusDays(60));
        String item = agency.workDueOn(individual, target.plusDays(30));
        agency.setTarget(entry, agency.newCaseManager, target).then().statusCode(200);
        TestClock.set(clock.instant().plus(Duration.ofDays(1)));
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-RDY-2", "R-RDY-3"));
        agency.changeDueDate(individual, item, target.plusDays(31));
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-RDY-3"));
        agency.locsiUntil(individual, target.plusDays(61));
        agency.complete(entry).then().statusCode(200).body("completedOn", equalTo(target.toString()));
    }

    @Test
    @DisplayName("R-CAND-2: the new Case Manager is judged again on the day of the move")
    void candidateIsJudgedAgain() {
        agency.inOrder(individual, day);
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(200);
        agency.staff(
                agency.newCaseManager, "NEW", "CASE_MANAGER", "SEPARATED", agency.supervisor, Agency.kind("ONGOING"));
        await().until(() -> agency.as("NEW", "case-manager").get("/master-list").statusCode() == 403);
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("allowedActions", contains("SET_TARGET", "CANCEL_TARGET", "REMOVE", "OFFER_PICK_LIST"));
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-CAND-2"));
    }

    @Test
    @DisplayName("R-CAND-2: a completed move takes up room until our copy shows it, and then once only")
    void completedMoveTakesUpRoom() {
        UUID other = agency.listed(agency.individual(3));
        agency.inOrder(individual, day);
        assertThat(load(other)).containsExactly(0, 0, 25);
        agency.setTarget(entry, agency.newCaseManager, day);
        assertThat(load(other)).containsExactly(0, 1, 24);
        assertThat(load(entry)).containsExactly(0, 0, 25);
        agency.complete(entry).then().statusCode(200);
        assertThat(load(other)).containsExactly(0, 1, 24);
        agency.individual(individual, 3, agency.caseManager, "ACTIVE");
        agency.individual(individual, 3, agency.newCaseManager, "ACTIVE");
        await().untilAsserted(() -> assertThat(load(other)).containsExactly(1, 0, 24));
        agency.individual(individual, 3, agency.newCaseManager, "DISCHARGED");
        await().untilAsserted(() -> assertThat(load(other)).containsExactly(0, 0, 25));
    }

    @Test
    @DisplayName("R-TRN-3: a move completes once: again is 409, with the same Idempotency-Key the same answer")
    void moveCompletesOnce() throws Exception {
        agency.inOrder(individual, day);
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-TRN-3"));
        agency.setTarget(entry, agency.newCaseManager, day);
        String etag = agency.etag(entry);
        String key = UUID.randomUUID().toString();
        agency.coordinator().body("{}").post(path()).then().statusCode(428);
        Callable<Integer> call = () -> agency.coordinator()
                .header("If-Match", etag)
                .body("{}")
                .post(path())
                .statusCode();
        Response first = keyed(key, etag);
        first.then().statusCode(200);
        assertThat(keyed(key, etag).asString()).isEqualTo(first.asString());
        assertThat(call.call()).isEqualTo(409);
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-APR-4"));
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(409);
        assertThat(outbox.types(entry))
                .filteredOn("transfer-completed.v1"::equals)
                .hasSize(1);
    }

    @Test
    @DisplayName("R-TRN-3: of two completions at once one wins, and there is one event")
    void firstCompletionWins() throws Exception {
        agency.inOrder(individual, day);
        agency.setTarget(entry, agency.newCaseManager, day);
        String etag = agency.etag(entry);
        Callable<Integer> call = () -> keyed(UUID.randomUUID().toString(), etag).statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Integer> answers = threads.invokeAll(List.of(call, call)).stream()
                    .map(one -> one.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(outbox.types(entry))
                .filteredOn("transfer-completed.v1"::equals)
                .hasSize(1);
    }

    private Response keyed(String key, String etag) {
        return agency.coordinator()
                .header("Idempotency-Key", key)
                .header("If-Match", etag)
                .body("{}")
                .post(path());
    }

    private String path() {
        return "/master-list/" + entry + "/completion";
    }

    /** Assigned, targeted and room of the new Case Manager. */
    private List<Integer> load(UUID forEntry) {
        var json = agency.coordinator()
                .get("/master-list/" + forEntry + "/candidates")
                .jsonPath();
        String candidate = "items.find { it.staffId == '" + agency.newCaseManager + "' }.";
        return List.of(
                json.getInt(candidate + "assigned"),
                json.getInt(candidate + "targeted"),
                json.getInt(candidate + "room"));
    }

    private void everyEventFits() {
        assertThat(outbox.of(entry))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }
}
