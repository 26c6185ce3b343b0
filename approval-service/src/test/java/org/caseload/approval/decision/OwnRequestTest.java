package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class OwnRequestTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("R-APR-5: a Supervisor's own request goes to the Assistant Director, who may deny at once")
    void supervisorsOwnRequestGoesUp() {
        Agency.Case request = agency.documented(agency.supervisor);
        request.seenBy(agency.asSupervisor())
                .then()
                .body("steps[0].kind", equalTo("ASSISTANT_DIRECTOR"))
                .body("steps[0].assigneeId", equalTo(agency.director.toString()))
                .body("steps[0].allowedActions", empty())
                .body("allowedActions", empty());
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-APR-5");
        refused(request.converse(agency.asSupervisor()), "R-APR-5");
        refused(request.mark(agency.asSupervisor(), "EXTENSIVE_NEEDS"), "R-APR-5");
        request.deny(agency.asDirector(), "NEEDS_OTHER_SUPPORT").then().statusCode(200);
        assertThat(outbox.of(request.requestId()).get(1).data())
                .contains("\"stepKind\":\"ASSISTANT_DIRECTOR\"", agency.director.toString());
        assertThat(outbox.types(request.requestId())).endsWith("approval-denied.v1");
    }

    @Test
    @DisplayName("R-APR-5: above the Assistant Director anyone of Human Resources decides; nobody is assigned by name")
    void aboveTheDirectorHumanResourcesDecide() {
        UUID caseManager = UUID.randomUUID();
        Agency.publishStaff(caseManager, "CASE_MANAGER", "ACTIVE", agency.director);
        agency.awaitKnown(caseManager, "case-manager");
        Agency.Case request = agency.unheard(agency.director);
        request.publish("balance-request-submitted.v1", """
                {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%s",
                 "reason":"INTAKE_COMPLETION","reasonVersion":1,"submittedAt":"2026-11-02T15:04:05Z"}""".formatted(
                        request.requestId(), request.individualId(), caseManager, agency.director));
        request.awaitOpened();

        assertThat(outbox.types(request.requestId())).containsExactly("approval-opened.v1");
        agency.asHumanResources()
                .get("/approval-steps?assignee=me&limit=200")
                .then()
                .body("items.requestId", hasItem(request.requestId().toString()));
        refused(request.decide(agency.asDirector(), "REVIEW"), "R-APR-5");
        request.publishIndividual("Ada");
        request.decide(agency.asHumanResources(), "REVIEW")
                .then()
                .statusCode(200)
                .body("steps[0].kind", equalTo("HUMAN_RESOURCES"))
                .body("steps[0].assigneeId", nullValue())
                .body("individual", nullValue())
                .body("mcr.state", equalTo("MISSING"));
        request.converse(agency.asHumanResources())
                .then()
                .statusCode(201)
                .body("conversations[0].summary", equalTo("Agreed on the timing."));
        request.deny(agency.asHumanResources(), "REASON_NOT_GIVEN").then().statusCode(200);
    }

    @Test
    @DisplayName("R-APR-1: only the assignee decides; others in scope hear so, others are told nothing")
    void onlyTheAssigneeDecides() {
        Agency.Case request = agency.documented();
        Agency elsewhere = Agency.known();
        refused(request.decide(agency.asDirector(), "APPROVE"), "R-APR-1");
        refused(request.decide(agency.asHumanResources(), "APPROVE"), "R-APR-1");
        request.decide(elsewhere.asSupervisor(), "APPROVE").then().statusCode(404);
        request.converse(elsewhere.asSupervisor()).then().statusCode(404);
        request.mark(elsewhere.asDirector(), "EXTENSIVE_NEEDS").then().statusCode(404);
        request.decide(agency.asCaseManager(), "APPROVE").then().statusCode(403);
        request.decide(Agency.as(agency.supervisor, "engagement-coordinator"), "APPROVE")
                .then()
                .statusCode(403);
        assertThat(outbox.types(request.requestId())).hasSize(2);
    }

    @Test
    @DisplayName("R-APR-1: every broken rule is named at once")
    void everyBrokenRuleIsNamed() {
        Agency.Case request = agency.submitted();
        request.decide(agency.asDirector(), "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-1", "R-MCR-2"));
    }

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("violations.rule", hasItem(rule));
    }
}
