package org.caseload.approval.worklist;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class WorklistTest {

    private Agency agency;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("R-APR-1: the inbox shows what waits for its reader, oldest first, in pages and as CSV")
    void inboxShowsWhatWaits() {
        Agency.Case older = agency.documented();
        Agency.Case newer = agency.submitted();
        older.publishIndividual("Ada");
        await().untilAsserted(() -> agency.asSupervisor()
                .get("/approval-steps?assignee=me")
                .then()
                .body(
                        "items.requestId",
                        contains(older.requestId().toString(), newer.requestId().toString()))
                .body("items[0].individual.givenName", equalTo("Ada"))
                .body("items[0].mcrState", equalTo("CURRENT"))
                .body("items[1].mcrState", equalTo("MISSING"))
                .body("items[0].state", equalTo("OPEN")));
        Response first = agency.asSupervisor().get("/approval-steps?assignee=me&limit=1");
        agency.asSupervisor()
                .get("/approval-steps?assignee=me&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.requestId", contains(newer.requestId().toString()))
                .body("nextCursor", nullValue());
        agency.asSupervisor().accept("text/csv").get("/approval-steps").then().body(containsString("IND-1"));
        agency.asDirector().get("/approval-steps?assignee=me").then().body("items", empty());
        agency.asCaseManager().get("/approval-steps?assignee=me").then().statusCode(403);
        agency.asSupervisor().get("/approval-steps?assignee=you").then().statusCode(400);

        older.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        agency.asSupervisor().get("/approval-steps").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("R-APR-2: a request put under review is on the open request list until it is decided")
    void reviewsAreOnTheOpenRequestList() {
        Agency.Case request = agency.documented();
        request.publishIndividual("Ada");
        agency.asSupervisor().get("/open-request-list").then().body("items", empty());
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        await().untilAsserted(() -> agency.asDirector()
                .get("/open-request-list")
                .then()
                .body("items.requestId", contains(request.requestId().toString()))
                .body("items[0].individual.givenName", equalTo("Ada"))
                .body("items[0].state", equalTo("UNDER_REVIEW")));
        agency.asHumanResources()
                .get("/open-request-list?limit=200")
                .then()
                .body("items.requestId", hasItem(request.requestId().toString()))
                .body("items.find { it.requestId == '%s' }.individual".formatted(request.requestId()), nullValue());
        Agency.known().asSupervisor().get("/open-request-list").then().body("items", empty());

        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        agency.asSupervisor().get("/open-request-list").then().body("items", empty());
    }
}
