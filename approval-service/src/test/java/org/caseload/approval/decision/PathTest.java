package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A reason of several steps; its declaration is one file among the test's resources. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class PathTest {

    private Agency agency;
    private Agency.Case request;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void requestOfThreeSteps() {
        agency = Agency.known();
        request = agency.unheard(agency.caseManager);
        request.submit("THREE_STEPS");
        request.awaitOpened();
        request.completeMcr(Instant.now());
    }

    @Test
    @DisplayName("R-RSN-1, R-APR-5: every step is passed in turn, each by another person, and then it is granted once")
    void everyStepIsPassed() {
        decide(agency.asSupervisor(), 1, "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-1", "R-APR-5"));
        decide(agency.asSupervisor(), 0, "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CONV-1"));
        request.converse(agency.asSupervisor()).then().statusCode(201);
        decide(agency.asSupervisor(), 0, "APPROVE")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("steps.state", contains("APPROVED", "OPEN", "WAITING"))
                .body("steps[1].kind", equalTo("ASSISTANT_DIRECTOR"))
                .body("steps[1].assigneeId", equalTo(agency.director.toString()));
        decide(agency.asSupervisor(), 1, "APPROVE").then().statusCode(409).body("violations.rule", contains("R-APR-5"));
        decide(agency.asDirector(), 1, "REVIEW").then().statusCode(200).body("state", equalTo("UNDER_REVIEW"));
        request.converse(agency.asDirector()).then().statusCode(201);
        decide(agency.asDirector(), 1, "APPROVE")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("steps.state", contains("APPROVED", "APPROVED", "OPEN"));
        decide(agency.asHumanResources(), 2, "APPROVE")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("steps[2].decidedById", equalTo(agency.humanResources.toString()));
        assertThat(outbox.types(request.requestId()))
                .containsExactly(
                        "approval-opened.v1",
                        "approval-step-assigned.v1",
                        "approval-recorded.v1",
                        "approval-step-passed.v1",
                        "approval-step-assigned.v1",
                        "approval-put-under-review.v1",
                        "approval-recorded.v1",
                        "approval-step-passed.v1",
                        "approval-granted.v1");
        assertThat(outbox.of(request.requestId()))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-APR-2: a denial ends the steps that follow")
    void denialEndsThePath() {
        request.converse(agency.asSupervisor()).then().statusCode(201);
        decide(agency.asSupervisor(), 0, "APPROVE").then().statusCode(200);
        agency.asDirector()
                .body("{\"outcome\":\"DENY\",\"ground\":\"REASON_NOT_GIVEN\",\"comment\":\"No ground was named.\"}")
                .post("/approval-steps/" + stepId(1) + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo("DENIED"))
                .body("steps.state", contains("APPROVED", "DENIED", "ENDED"));
        decide(agency.asHumanResources(), 2, "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-9"));
    }

    private Response decide(RequestSpecification decider, int position, String outcome) {
        return decider.body("{\"outcome\":\"" + outcome + "\"}")
                .post("/approval-steps/" + stepId(position) + "/decisions");
    }

    private UUID stepId(int position) {
        return UUID.fromString(request.seenBy(agency.asHumanResources()).path("steps[" + position + "].stepId"));
    }
}
