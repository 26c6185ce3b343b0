package org.caseload.approval.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.overdue.OverdueService;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** However people come, go and are missing: no step is stuck. June 2026 begins on a Monday. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class BadLuckTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    OverdueService overdue;

    @BeforeEach
    void onTheFirst() {
        agency = Agency.known();
        on("2026-06-01");
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-APR-7: above a Supervisor with no Assistant Director a late step is Human Resources'")
    void nobodyAboveTheSupervisor() {
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "ACTIVE", null);
        Agency.Case request = agency.submitted();
        request.seenBy(agency.asHumanResources())
                .then()
                .body("steps[0].assigneeId", equalTo(agency.supervisor.toString()));
        await().until(() -> request.seenBy(agency.asDirector()).statusCode() == 404);
        on("2026-06-16");
        overdue.run();
        assertWithHumanResources(request);
    }

    @Test
    @DisplayName(
            "R-APR-8, R-APR-7: where the whole line has left Human Resources see the step, and decide it once late")
    void theWholeLineHasLeft() {
        Agency.publishStaff(agency.director, "ASSISTANT_DIRECTOR", "SEPARATED", null);
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "SEPARATED", agency.director);
        await().until(() -> agency.asSupervisor().get("/approvals").statusCode() == 403);
        Agency.Case request = agency.submitted();
        request.seenBy(agency.asHumanResources())
                .then()
                .body("steps[0].kind", equalTo("SUPERVISOR"))
                .body("steps[0].assigneeId", nullValue());
        assertInbox(request);
        on("2026-06-15");
        overdue.run();
        request.decide(agency.asHumanResources(), "REVIEW").then().statusCode(409);
        on("2026-06-16");
        overdue.run();
        assertWithHumanResources(request);
    }

    @Test
    @DisplayName("R-APR-7, R-APR-8: an escalated step whose Assistant Director leaves goes on to Human Resources")
    void theDirectorLeavesWithAnEscalatedStep() {
        Agency.Case request = agency.submitted();
        on("2026-06-16");
        overdue.run();
        Agency.publishStaff(agency.director, "ASSISTANT_DIRECTOR", "SEPARATED", null);
        await().untilAsserted(() -> request.seenBy(agency.asHumanResources())
                .then()
                .body("steps[0].kind", equalTo("ASSISTANT_DIRECTOR"))
                .body("steps[0].assigneeId", nullValue()));
        assertInbox(request);
        on("2026-07-02");
        overdue.run();
        assertWithHumanResources(request);
    }

    @Test
    @DisplayName("R-APR-6, R-APR-7: where the delegate may not decide either the step moves up in time")
    void theDelegateEnteredIt() {
        UUID colleague = UUID.randomUUID();
        Agency.publishStaff(colleague, "SUPERVISOR", "ACTIVE", agency.director);
        agency.awaitKnown(colleague, "supervisor");
        agency.asSupervisor()
                .body("{\"delegateId\":\"%s\",\"from\":\"2026-06-01\",\"until\":\"2026-06-30\"}".formatted(colleague))
                .post("/delegations")
                .then()
                .statusCode(201);
        Agency.Case request = agency.submitted(colleague);
        request.decide(Agency.as(colleague, "supervisor"), "REVIEW")
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("R-APR-5"));
        on("2026-06-16");
        overdue.run();
        request.seenBy(agency.asDirector())
                .then()
                .body("steps[0].assigneeId", equalTo(agency.director.toString()))
                .body("steps[0].escalated", equalTo(true));
        assertThat(outbox.of(request.requestId()).getLast().data()).contains("\"escalated\":true");
    }

    private void assertWithHumanResources(Agency.Case request) {
        assertInbox(request);
        request.decide(agency.asHumanResources(), "REVIEW")
                .then()
                .statusCode(200)
                .body("steps[0].kind", equalTo("HUMAN_RESOURCES"))
                .body("steps[0].escalated", equalTo(true))
                .body("steps[0].assigneeId", nullValue());
    }

    private void assertInbox(Agency.Case request) {
        agency.asHumanResources()
                .get("/approval-steps?limit=200")
                .then()
                .body("items.requestId", hasItem(request.requestId().toString()));
    }

    private static void on(String day) {
        TestClock.set(Instant.parse(day + "T14:00:00Z"));
    }
}
