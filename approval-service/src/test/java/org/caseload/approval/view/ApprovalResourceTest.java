package org.caseload.approval.view;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApprovalResourceTest {

    private Agency agency;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("Case Manager, Supervisor and Assistant Director see the approval with the Individual, others 404")
    void scopesAreKept() {
        Agency.Case request = agency.submitted();
        request.publishIndividual("Ada");
        await().untilAsserted(() -> request.seenBy(agency.asCaseManager())
                .then()
                .statusCode(200)
                .body("individual.agencyNumber", equalTo("IND-1"))
                .body("individual.givenName", equalTo("Ada"))
                .body("steps[0].allowedActions", empty())
                .body("steps[0].missing.rule", contains("R-MCR-2"))
                .body("allowedActions", empty()));
        request.seenBy(agency.asDirector())
                .then()
                .body("individual.givenName", equalTo("Ada"))
                .body("allowedActions", contains("RECORD_CONVERSATION"));
        Agency elsewhere = Agency.known();
        request.seenBy(elsewhere.asCaseManager()).then().statusCode(404);
        request.seenBy(elsewhere.asSupervisor()).then().statusCode(404);
        request.seenBy(elsewhere.asDirector()).then().statusCode(404);
        request.seenBy(Agency.as(agency.supervisor, "engagement-coordinator"))
                .then()
                .statusCode(403);
        request.seenBy(Agency.as(agency.supervisor, "administrator")).then().statusCode(403);
        request.seenBy(Agency.as(UUID.randomUUID(), "supervisor")).then().statusCode(403);
    }

    @Test
    @DisplayName("Human Resources see every approval, and of the Individual and what was said nothing")
    void humanResourcesSeeNoFile() {
        Agency.Case request = agency.documented();
        request.publishIndividual("Ada");
        request.decide(agency.asSupervisor(), "REVIEW", "\"comment\":\"Ask Ada\"")
                .then()
                .statusCode(200);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        await().untilAsserted(() ->
                request.seenBy(agency.asSupervisor()).then().body("individual.givenName", equalTo("Ada")));
        request.seenBy(agency.asHumanResources())
                .then()
                .statusCode(200)
                .body("individual", nullValue())
                .body("mcr", nullValue())
                .body("conversations", hasSize(1))
                .body("conversations[0].summary", nullValue())
                .body("conversations[0].participants", nullValue())
                .body("steps[0].comment", nullValue())
                .body("steps[0].assigneeName", equalTo("Bea SUPERVISOR"));
        agency.asHumanResources().get("/approvals?limit=200").then().body(not(containsString("Ada")));
    }

    @Test
    @DisplayName("the list is newest first, filtered by state, in pages, and as CSV")
    void listComesInPages() {
        Agency.Case older = agency.submitted();
        Agency.Case newer = agency.submitted();
        older.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);

        Response first = agency.asSupervisor().get("/approvals?limit=1");
        first.then().body("items.requestId", contains(newer.requestId().toString()));
        agency.asSupervisor()
                .get("/approvals?limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.requestId", contains(older.requestId().toString()))
                .body("nextCursor", nullValue());
        agency.asCaseManager()
                .get("/approvals?state=UNDER_REVIEW")
                .then()
                .body("items.requestId", contains(older.requestId().toString()));
        agency.asDirector().get("/approvals").then().body("items", hasSize(2));
        agency.asHumanResources()
                .get("/approvals?state=OPEN")
                .then()
                .body("items.state", everyItem(equalTo("OPEN")))
                .body("items.requestId", hasItem(newer.requestId().toString()));
        agency.asSupervisor()
                .accept("text/csv")
                .get("/approvals")
                .then()
                .statusCode(200)
                .body(containsString(older.requestId().toString()));
        agency.asSupervisor().get("/approvals?state=MAYBE").then().statusCode(400);
        agency.asSupervisor().get("/approvals?cursor=x").then().statusCode(400);
        agency.asSupervisor().get("/approvals?limit=0").then().statusCode(422);
    }
}
