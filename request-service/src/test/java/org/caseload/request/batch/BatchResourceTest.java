package org.caseload.request.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BatchResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person director;
    private Person supervisor;
    private Person mine;

    @BeforeEach
    void team() {
        director = agency.director();
        supervisor = agency.supervisor(director.id());
        mine = agency.intake(supervisor.id());
    }

    @Test
    @DisplayName("R-STF-1: each Individual has its own result; one with a live request stops no other")
    void eachHasItsResult() {
        UUID busy = agency.individual(mine);
        UUID live = Agency.submitted(mine, busy);
        UUID free = agency.individual(mine);
        discharge(agency.individual(mine));
        String batch = put(supervisor, false)
                .then()
                .statusCode(202)
                .header("Location", notNullValue())
                .body("counts.total", equalTo(2))
                .extract()
                .path("batchId");
        Response done = done(supervisor, batch);
        done.then()
                .body("dryRun", equalTo(false))
                .body("finishedAt", notNullValue())
                .body("counts.enteredAndSubmitted", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body("items.individualId", containsInAnyOrder(busy.toString(), free.toString()))
                .body(item(busy) + "state", equalTo("REFUSED"))
                .body(item(busy) + "violations.rule", contains("R-REQ-2"))
                .body(item(free) + "state", equalTo("ENTERED_AND_SUBMITTED"));
        UUID request = UUID.fromString(done.path(item(free) + "requestId"));
        supervisor
                .call()
                .get("/balance-requests/" + request)
                .then()
                .body("reason", equalTo("CM_SEPARATION"))
                .body("submitterId", equalTo(supervisor.id().toString()));
        activities(free).then().body("items.requestId", contains(request.toString()));
        activities(busy).then().body("items.requestId", contains(live.toString()));
        assertThat(outbox.types(request)).containsExactly("balance-request-submitted.v1");
    }

    @Test
    @DisplayName("R-STF-1: a dry run says what would become of each, and writes nothing")
    void dryRunWritesNothing() {
        UUID busy = agency.individual(mine);
        Agency.submitted(mine, busy);
        UUID free = agency.individual(mine);
        put(supervisor, true)
                .then()
                .statusCode(200)
                .body("batchId", nullValue())
                .body("dryRun", equalTo(true))
                .body("counts.enteredAndSubmitted", equalTo(1))
                .body("counts.refused", equalTo(1))
                .body(item(busy) + "violations.rule", contains("R-REQ-2"))
                .body(item(free) + "requestId", nullValue());
        activities(free).then().body("items", empty());
        supervisor.call().get("/balance-requests?individualId=" + free).then().body("items", empty());
        assertThat(outbox.types(free)).containsExactly("individual-changed.v1");
    }

    @Test
    @DisplayName("R-STF-1, R-REQ-2: the whole caseload of 200 in one call; sent again it doubles nothing")
    void wholeCaseload() {
        List<UUID> all =
                Stream.generate(() -> agency.individual(mine)).limit(200).toList();
        put(supervisor, true).then().body("counts.enteredAndSubmitted", equalTo(200));
        String batch = put(supervisor, false).then().statusCode(202).extract().path("batchId");
        Response again = put(supervisor, false);
        again.then().statusCode(202);
        done(supervisor, batch).then().body("counts.enteredAndSubmitted", equalTo(200));
        done(supervisor, again.path("batchId"));
        String third = put(supervisor, false).path("batchId");
        done(supervisor, third)
                .then()
                .body("counts.refused", equalTo(200))
                .body("items.violations.rule", everyItem(contains("R-REQ-2")));
        for (UUID individual : all) {
            activities(individual).then().body("items", hasSize(1));
        }
    }

    @Test
    @DisplayName("R-STF-1: put forward twice at once it is one batch, or the second hears that it runs")
    void atOnce() {
        UUID individual = agency.individual(mine);
        List<CompletableFuture<Response>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> put(supervisor, false)))
                .limit(4)
                .toList();
        List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).contains(202).isSubsetOf(202, 409);
        answers.stream()
                .filter(answer -> answer.statusCode() == 202)
                .forEach(answer -> done(supervisor, answer.path("batchId")));
        activities(individual).then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("R-STF-1, R-REQ-1: Field Support puts forward the caseload of who has left; others' caseloads are not"
            + " there")
    void scopes() {
        Person support = agency.fieldSupport();
        put(support, true).then().statusCode(404);
        put(agency.supervisor(null), true).then().statusCode(404);
        put(mine, true).then().statusCode(403);
        put(director, true).then().statusCode(403);
        UUID individual = agency.individual(mine);
        agency.separate(mine, supervisor.id());
        String batch = put(support, false).then().statusCode(202).extract().path("batchId");
        done(support, batch).then().body(item(individual) + "state", equalTo("ENTERED_AND_SUBMITTED"));
        done(director, batch);
        agency.supervisor(null)
                .call()
                .get("/balance-request-batches/" + batch)
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R-STF-1, R-RSN-1, R-REQ-3: another reason, a missing detail or declaration is refused, nothing begun")
    void unacceptable() {
        agency.individual(mine);
        put(supervisor, body("BALANCE_MONTHS", "{\"months\":[1],\"work\":[\"ANNUALS\"]}", true))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-STF-1"));
        put(supervisor, body("CM_SEPARATION", "{\"separation\":\"RESIGNATION\"}", false))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-REQ-3", "R-RSN-1"))
                .body("violations.field", contains("declaration.notForDifficultyOrNeeds", "details.lastWorkingDay"));
        put(supervisor, body("HOLIDAY", "{}", true)).then().statusCode(422).body("violations.rule", hasItem("R-RSN-1"));
        supervisor.call().body("{}").post("/balance-request-batches").then().statusCode(422);
    }

    @Test
    @DisplayName("R-STF-1: a caseload of nobody is done at once")
    void emptyCaseload() {
        done(supervisor, put(supervisor, false).path("batchId")).then().body("items", empty());
    }

    private Response done(Person by, String batch) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> by.call().get("/balance-request-batches/" + batch),
                        answer -> "DONE".equals(answer.path("state")));
    }

    private Response put(Person by, boolean dryRun) {
        return put(
                by,
                body("CM_SEPARATION", "{\"lastWorkingDay\":\"2027-01-29\",\"separation\":\"RESIGNATION\"}", true)
                        .replace("\"dryRun\":false", "\"dryRun\":" + dryRun));
    }

    private static Response put(Person by, String body) {
        return by.call().body(body).post("/balance-request-batches");
    }

    private String body(String reason, String details, boolean declared) {
        return """
                {"caseManagerId":"%s","reason":"%s","details":%s,
                 "declaration":{"notForDifficultyOrNeeds":%s},"dryRun":false}""".formatted(mine.id(), reason, details, declared);
    }

    private Response activities(UUID individual) {
        return supervisor.call().get("/individuals/" + individual + "/activities");
    }

    private static void discharge(UUID individual) {
        Agency.integration()
                .header("If-Match", "*")
                .body("{\"status\":\"DISCHARGED\"}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200);
    }

    private static String item(UUID individual) {
        return "items.find { it.individualId == '" + individual + "' }.";
    }
}
