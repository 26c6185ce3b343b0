package org.caseload.approval.amendment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Collections;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AmendmentResourceTest {

    private Agency agency;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-REQ-3: once a prohibited ground is marked the request can only be denied, on that ground")
    void prohibitedRequestIsDenied() {
        Agency.Case request = agency.documented();
        request.mark(agency.asSupervisor(), "EXTENSIVE_NEEDS")
                .then()
                .statusCode(200)
                .body("prohibitedGround", equalTo("EXTENSIVE_NEEDS"))
                .body("steps[0].missing.rule", contains("R-APR-2"))
                .body("steps[0].allowedActions", contains("REVIEW"));
        request.mark(agency.asSupervisor(), "EXTENSIVE_NEEDS").then().statusCode(200);
        refused(request.mark(agency.asSupervisor(), "DIFFICULT_TO_WORK_WITH"), "R-REQ-3");
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-REQ-3");
        refused(request.deny(agency.asSupervisor(), "EXTENSIVE_NEEDS"), "R-APR-2");
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-REQ-3");
        refused(request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE"), "R-REQ-3");
        request.deny(agency.asSupervisor(), "EXTENSIVE_NEEDS").then().statusCode(200);
    }

    @Test
    @DisplayName("R-REQ-3: only the assignee marks a ground, and only one that is prohibited")
    void groundsAreTheAssignees() {
        Agency.Case request = agency.submitted();
        refused(request.mark(agency.asDirector(), "EXTENSIVE_NEEDS"), "R-APR-1");
        request.mark(agency.asCaseManager(), "EXTENSIVE_NEEDS").then().statusCode(403);
        request.mark(agency.asSupervisor(), "RESOLVED_OTHERWISE")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("ground"));
        agency.asSupervisor()
                .body("{}")
                .put(request.path() + "/prohibited-ground")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(endsWith("ground")));
    }

    @Test
    @DisplayName("R-APR-2: a conversation is held by today, the agency's day, with 1 to 20 who took part")
    void conversationsAreHeldByToday() {
        Agency.Case request = agency.submitted();
        TestClock.set(Instant.parse("2026-06-02T03:59:59Z"));
        unacceptable(request.converse(agency.asSupervisor(), "2026-06-02", "[\"Bea\"]"), "heldOn");
        unacceptable(request.converse(agency.asSupervisor(), "1999-12-31", "[\"Bea\"]"), "heldOn");
        unacceptable(request.converse(agency.asSupervisor(), "-999999999-01-01", "[\"Bea\"]"), "heldOn");
        unacceptable(request.converse(agency.asSupervisor(), "2026-06-01", "[]"), "participants");
        unacceptable(request.converse(agency.asSupervisor(), "2026-06-01", people(21)), "participants");
        unacceptable(request.converse(agency.asSupervisor(), "2026-06-01", "[\"a\\u0007\"]"), "participants");
        request.converse(agency.asSupervisor(), "soon", "[\"Bea\"]").then().statusCode(400);
        request.converse(agency.asSupervisor(), "2026-06-01", people(20))
                .then()
                .statusCode(201)
                .header("Location", endsWith(request.path()))
                .body("conversations[0].heldOn", equalTo("2026-06-01"))
                .body("conversations[0].participants", hasSize(20))
                .body("conversations[0].recordedById", equalTo(agency.supervisor.toString()));
    }

    @Test
    @DisplayName(
            "R-APR-2: the Assistant Director and Human Resources record conversations too, a Case Manager does not")
    void superiorsRecordConversations() {
        Agency.Case request = agency.submitted();
        request.converse(agency.asDirector()).then().statusCode(201);
        request.converse(agency.asHumanResources()).then().statusCode(201);
        request.converse(agency.asCaseManager()).then().statusCode(403);
        request.seenBy(agency.asCaseManager())
                .then()
                .body("conversations", hasSize(2))
                .body("conversations[0].summary", equalTo("Agreed on the timing."));
    }

    private static String people(int number) {
        return "[" + String.join(",", Collections.nCopies(number, "\"Bea\"")) + "]";
    }

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("violations.rule", contains(rule));
    }

    private static void unacceptable(Response answer, String field) {
        answer.then().statusCode(422).body("violations.field", hasItem(org.hamcrest.Matchers.containsString(field)));
    }
}
