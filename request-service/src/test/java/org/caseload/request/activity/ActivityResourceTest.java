package org.caseload.request.activity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ActivityResourceTest {

    @Inject
    Agency agency;

    private Person supervisor;
    private Person mine;
    private UUID individual;

    @BeforeEach
    void team() {
        supervisor = agency.supervisor(agency.director().id());
        mine = agency.intake(supervisor.id());
        individual = agency.individual(mine);
    }

    @AfterEach
    void itIsNowAgain() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-REQ-1: an entry of type CL_BALANCE_REQUEST makes a draft, which Location names")
    void entryMakesADraft() {
        Response entered = Agency.enter(mine, individual);
        String request = entered.path("requestId");
        entered.then().statusCode(201).header("Location", containsString("/balance-requests/" + request));
        mine.call()
                .get("/balance-requests/" + request)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("individualId", equalTo(individual.toString()))
                .body("reason", equalTo("INTAKE_COMPLETION"))
                .body("reasonVersion", equalTo(1))
                .body("details.intakeCompletedOn", equalTo("2026-01-30"))
                .body("submitterId", nullValue())
                .body("allowedActions", contains("EDIT", "SUBMIT", "DELETE"));
    }

    @Test
    @DisplayName("the running record shows its entries, newest first")
    void recordIsKept() {
        Agency.enter(supervisor, individual).then().statusCode(201);
        Response note = post("NOTE", "\"note\":\"called\"");
        note.then().statusCode(201).body("requestId", nullValue());
        mine.call().get(note.header("Location")).then().statusCode(200).body("note", equalTo("called"));
        mine.call()
                .get("/individuals/" + individual + "/activities")
                .then()
                .body("items.type", contains("NOTE", "CL_BALANCE_REQUEST"))
                .body(
                        "items.recordedById",
                        contains(mine.id().toString(), supervisor.id().toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOTE               |                                                     | 422 | note           |
                    NOTE               | "note":"x","balanceRequest":{"reason":"X"}          | 422 | balanceRequest |
                    CL_BALANCE_REQUEST | "note":"x"                                          | 422 | balanceRequest | R-REQ-1
                    CL_BALANCE_REQUEST | "balanceRequest":{}                                 | 422 | balanceRequest.reason | R-RSN-1
                    CL_BALANCE_REQUEST | "balanceRequest":{"reason":"BOREDOM"}               | 422 | balanceRequest.reason | R-RSN-1
                    CL_BALANCE_REQUEST | "balanceRequest":{"reason":"INTAKE_COMPLETION"}     | 422 | details.intakeCompletedOn | R-RSN-1
                    CL_BALANCE_REQUEST | "balanceRequest":{"reason":"INTAKE_COMPLETION","details":{"intakeCompletedOn":"soon"}} | 422 | details.intakeCompletedOn | R-RSN-1
                    CL_BALANCE_REQUEST | "balanceRequest":{"reason":"INTAKE_COMPLETION","details":{"intakeCompletedOn":"2026-01-01","x":1}} | 422 | details.x | R-RSN-1
                    CL_BALANCE_REQUEST | "balanceRequest":{"reason":"INTAKE_COMPLETION","details":"x"} | 400 | balanceRequest.details |
                    SONG               | "note":"x"                                          | 400 | type           |
                    CONTACT            | "note":"a\\u0007"                                   | 422 | note           |
                    """)
    @DisplayName("R-RSN-1: what the reason does not accept is refused with its field and rule; so is any bad value")
    void badEntriesAreNamed(String type, String more, int status, String field, String rule) {
        Response answer = post(type, more);
        answer.then().statusCode(status).body("violations.field", hasItem(field));
        if (rule != null) {
            answer.then().body("violations.rule", hasItem(rule));
        }
    }

    @Test
    @DisplayName("R-RSN-1: the intake was completed by today, the agency's day")
    void intakeIsCompletedByToday() {
        TestClock.set(Instant.parse("2026-01-30T04:59:59Z")); // still the 29th in Indiana
        Agency.enter(mine, individual).then().statusCode(422).body("violations.field", hasItems("occurredOn"));
        TestClock.set(Instant.parse("2026-02-01T12:00:00Z"));
        intakeCompletedOn("2026-02-02")
                .then()
                .statusCode(422)
                .body("violations.field", contains("details.intakeCompletedOn"))
                .body("violations.rule", contains("R-RSN-1"));
        intakeCompletedOn("2026-02-01").then().statusCode(201);
    }

    @Test
    @DisplayName("R-RSN-1: intake completion is a reason for the Individuals of an intake Case Manager alone")
    void onlyIntakeCaseManagers() {
        Person ongoing = agency.ongoing(supervisor.id());
        Agency.enter(ongoing, agency.individual(ongoing))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entry-refused"))
                .body("violations.rule", contains("R-RSN-1"));
    }

    @Test
    @DisplayName("R-REQ-1: the Case Manager, that one's Supervisor, or Field Support for one who has left may enter")
    void whoMayEnter() {
        Agency.enter(supervisor, individual).then().statusCode(201);
        Agency.enter(agency.intake(supervisor.id()), individual).then().statusCode(404);
        Agency.enter(agency.supervisor(null), individual).then().statusCode(404);
        Person support = agency.fieldSupport();
        Agency.enter(support, individual).then().statusCode(404);
        agency.separate(mine, supervisor.id());
        Agency.enter(support, individual).then().statusCode(201);
        Person both = agency.director();
        Person below = agency.intake(agency.supervisor(both.id()).id());
        Agency.as(both.id().toString(), "assistant-director", "case-manager")
                .body("{\"type\":\"CL_BALANCE_REQUEST\",\"occurredOn\":\"2026-01-31\",\"balanceRequest\":"
                        + "{\"reason\":\"INTAKE_COMPLETION\",\"details\":{\"intakeCompletedOn\":\"2026-01-30\"}}}")
                .post("/individuals/" + agency.individual(below) + "/activities")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-REQ-1"));
        Agency.enter(both, agency.individual(below)).then().statusCode(403);
    }

    @Test
    @DisplayName("R-REQ-2: nothing is entered while a request is live")
    void noEntryBesideALiveRequest() {
        Agency.submitted(mine, individual);
        Agency.enter(mine, individual).then().statusCode(409).body("violations.rule", contains("R-REQ-2"));
        post("NOTE", "\"note\":\"called\"").then().statusCode(201);
        mine.call()
                .get("/individuals/" + individual + "/activities?limit=200")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    @DisplayName("the same entry sent again with its Idempotency-Key is one draft")
    void twiceIsOnce() {
        String key = UUID.randomUUID().toString();
        String body = "{\"type\":\"CL_BALANCE_REQUEST\",\"occurredOn\":\"2026-01-31\",\"balanceRequest\":"
                + "{\"reason\":\"INTAKE_COMPLETION\",\"details\":{\"intakeCompletedOn\":\"2026-01-30\"}}}";
        for (int i = 0; i < 2; i++) {
            mine.call()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/individuals/" + individual + "/activities")
                    .then()
                    .statusCode(201);
        }
        mine.call().get("/balance-requests?individualId=" + individual).then().body("items", hasSize(1));
    }

    private Response intakeCompletedOn(String day) {
        return mine.call()
                .body(("{\"type\":\"CL_BALANCE_REQUEST\",\"occurredOn\":\"2026-02-01\",\"balanceRequest\":"
                                + "{\"reason\":\"INTAKE_COMPLETION\",\"details\":{\"intakeCompletedOn\":\"%s\"}}}")
                        .formatted(day))
                .post("/individuals/" + individual + "/activities");
    }

    private Response post(String type, String more) {
        return mine.call()
                .body("{\"type\":\"%s\",\"occurredOn\":\"2026-01-31\"%s}"
                        .formatted(type, more == null ? "" : "," + more))
                .post("/individuals/" + individual + "/activities");
    }
}
