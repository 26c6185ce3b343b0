package org.caseload.request.balancerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BalanceRequestResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person director;
    private Person supervisor;
    private Person mine;
    private UUID individual;
    private UUID request;

    @BeforeEach
    void draft() {
        director = agency.director();
        supervisor = agency.supervisor(director.id());
        mine = agency.intake(supervisor.id());
        individual = agency.individual(mine);
        request = Agency.draft(mine, individual);
    }

    @Test
    @DisplayName("R-REQ-4: a draft is edited by who saw its version, its Supervisor too")
    void draftsAreEdited() {
        edit("\"0\"", "{\"details\":{\"intakeCompletedOn\":\"2026-01-15\"}}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("details.intakeCompletedOn", equalTo("2026-01-15"));
        edit("\"0\"", "{\"details\":{\"intakeCompletedOn\":\"2026-01-16\"}}")
                .then()
                .statusCode(412);
        mine.call().body("{}").patch("/balance-requests/" + request).then().statusCode(428);
        supervisor
                .call()
                .header("If-Match", "\"1\"")
                .body("{\"details\":{\"intakeCompletedOn\":\"2026-01-17\"}}")
                .patch("/balance-requests/" + request)
                .then()
                .statusCode(200);
        assertThat(outbox.of(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"details":{"intakeCompletedOn":null}}         | 422 | details.intakeCompletedOn
                    {"details":{"intakeCompletedOn":"2999-01-01"}} | 422 | details.intakeCompletedOn
                    {"details":null}                               | 422 | details
                    {"state":"APPROVED"}                           | 400 | state
                    {"details":[]}                                 | 400 | details
                    """)
    @DisplayName("R-RSN-1: an edit that the reason does not accept is refused, with its field")
    void badEditsAreNamed(String patch, int status, String field) {
        edit("*", patch).then().statusCode(status).body("violations.field", contains(field));
    }

    @Test
    @DisplayName("R-REQ-4: what was submitted is not edited, submitted again or deleted")
    void submittedIsNoDraft() {
        Agency.submit(mine, request).then().statusCode(200);
        edit("*", "{\"details\":{\"intakeCompletedOn\":\"2026-01-15\"}}")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-REQ-4"));
        Agency.submit(mine, request).then().statusCode(409).body("violations.rule", contains("R-REQ-4"));
        mine.call()
                .delete("/balance-requests/" + request)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-REQ-4"));
        assertThat(outbox.types(request)).containsExactly("balance-request-submitted.v1");
    }

    @Test
    @DisplayName("a draft is deleted by whoever may edit it, and its entry in the record with it")
    void draftsAreDeleted() {
        agency.intake(null).call().delete("/balance-requests/" + request).then().statusCode(404);
        director.call().delete("/balance-requests/" + request).then().statusCode(403);
        supervisor.call().delete("/balance-requests/" + request).then().statusCode(204);
        mine.call().get("/balance-requests/" + request).then().statusCode(404);
        mine.call().get("/individuals/" + individual + "/activities").then().body("items", hasSize(0));
    }

    @Test
    @DisplayName("the list shows what is in scope, newest first, by state and Individual, in pages")
    void listIsScoped() {
        UUID second = Agency.draft(mine, individual);
        UUID other = Agency.submitted(mine, agency.individual(mine));
        Person stranger = agency.intake(null);
        Agency.draft(stranger, agency.individual(stranger));

        for (Person person : new Person[] {mine, supervisor, director}) {
            person.call()
                    .get("/balance-requests")
                    .then()
                    .body("items.requestId", contains(other.toString(), second.toString(), request.toString()));
        }
        Response first = mine.call().get("/balance-requests?state=DRAFT&limit=1");
        first.then().body("items.requestId", contains(second.toString()));
        mine.call()
                .get("/balance-requests?state=DRAFT&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.requestId", contains(request.toString()))
                .body("nextCursor", nullValue());
        mine.call()
                .get("/balance-requests?individualId=" + individual + "&state=SUBMITTED")
                .then()
                .body("items", hasSize(0));
        mine.call().get("/balance-requests?state=ASLEEP").then().statusCode(400);
    }

    @Test
    @DisplayName("outside the scope a request is not there; other roles may not ask at all")
    void scopesAreKept() {
        agency.supervisor(null)
                .call()
                .get("/balance-requests/" + request)
                .then()
                .statusCode(404);
        agency.fieldSupport()
                .call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .statusCode(404);
        Agency.integration().get("/balance-requests/" + request).then().statusCode(403);
        agency.hire("human-resources", "HUMAN_RESOURCES", "", null)
                .call()
                .get("/balance-requests")
                .then()
                .statusCode(403);
        director.call()
                .get("/balance-requests/" + request)
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0));
    }

    private Response edit(String version, String patch) {
        return mine.call().header("If-Match", version).body(patch).patch("/balance-requests/" + request);
    }
}
