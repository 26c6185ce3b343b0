package org.caseload.approval.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

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
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DelegationResourceTest {

    private Agency agency;
    private UUID colleague;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void onTheFirst() {
        agency = Agency.known();
        colleague = UUID.randomUUID();
        Agency.publishStaff(colleague, "SUPERVISOR", "ACTIVE", agency.director);
        agency.awaitKnown(colleague, "supervisor");
        on("2026-06-01");
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-APR-6: from the first day to the last the delegate acts on the step, and both names show")
    void delegatesAct() {
        Agency.Case request = agency.submitted();
        name(agency.asSupervisor(), colleague, "2026-06-02", "2026-06-03")
                .then()
                .statusCode(201);
        request.seenBy(asColleague()).then().statusCode(404);
        on("2026-06-04");
        request.seenBy(asColleague()).then().statusCode(404);
        on("2026-06-02");
        inbox(request);
        on("2026-06-03");
        inbox(request);
        request.seenBy(asColleague())
                .then()
                .body("steps[0].assigneeId", equalTo(agency.supervisor.toString()))
                .body("steps[0].delegateId", equalTo(colleague.toString()))
                .body("steps[0].delegateName", equalTo("Bea SUPERVISOR"))
                .body("steps[0].allowedActions", hasItem("REVIEW"));
        request.decide(asColleague(), "REVIEW").then().statusCode(200);
        request.converse(asColleague()).then().statusCode(201);
        request.deny(asColleague(), "RESOLVED_OTHERWISE")
                .then()
                .statusCode(200)
                .body("steps[0].decidedById", equalTo(colleague.toString()))
                .body("steps[0].decidedForId", equalTo(agency.supervisor.toString()));
        on("2026-06-04");
        request.seenBy(agency.asSupervisor())
                .then()
                .body("steps[0].decidedByName", equalTo("Bea SUPERVISOR"))
                .body("steps[0].decidedForName", equalTo("Bea SUPERVISOR"))
                .body("steps[0].delegateId", nullValue());
    }

    @Test
    @DisplayName("R-APR-6: a delegation is told, and each decision of a delegate says for whom")
    void delegationsAreTold() {
        UUID delegation = UUID.fromString(name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-03")
                .path("delegationId"));
        assertThat(outbox.types(delegation)).containsExactly("delegation-made.v1");
        assertFits(delegation);
        Agency.Case granted = agency.documented();
        assertThat(last(granted)).contains("\"delegateId\":\"" + colleague + "\"", "\"escalated\":false");
        granted.decide(asColleague(), "REVIEW").then().statusCode(200);
        assertThat(last(granted)).contains("\"decidedFor\":\"" + agency.supervisor + "\"");
        granted.converse(asColleague()).then().statusCode(201);
        granted.decide(asColleague(), "APPROVE").then().statusCode(200);
        assertThat(last(granted)).contains("grantedBy", "\"decidedFor\":\"" + agency.supervisor + "\"");
        Agency.Case denied = agency.submitted();
        denied.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        assertThat(last(denied)).doesNotContain("decidedFor");
        denied.converse(asColleague()).then().statusCode(201);
        denied.deny(asColleague(), "RESOLVED_OTHERWISE").then().statusCode(200);
        assertThat(last(denied)).contains("\"decidedFor\":\"" + agency.supervisor + "\"");
        assertFits(granted.requestId());
        assertFits(denied.requestId());
    }

    @Test
    @DisplayName("R-APR-5, R-APR-6: no delegate is told of, or shown, who entered the request or has left")
    void delegatesWhoCannotActAreNotNamed() {
        name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-03")
                .then()
                .statusCode(201);
        Agency.Case own = agency.submitted(colleague);
        assertThat(last(own)).doesNotContain("delegateId");
        own.seenBy(agency.asSupervisor()).then().body("steps[0].delegateId", nullValue());
        Agency.Case open = agency.submitted();
        Agency.publishStaff(colleague, "SUPERVISOR", "SEPARATED", agency.director);
        await().untilAsserted(() -> open.seenBy(agency.asSupervisor()).then().body("steps[0].delegateId", nullValue()));
        open.decide(asColleague(), "REVIEW").then().statusCode(403);
        open.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
    }

    @Test
    @DisplayName("R-APR-6: who acts for a delegate who went away too does not act for the approver, who still may")
    void delegationsDoNotChain() {
        name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-05")
                .then()
                .statusCode(201);
        name(asColleague(), agency.director, "2026-06-01", "2026-06-05").then().statusCode(201);
        Agency.Case request = agency.submitted();
        request.decide(agency.asDirector(), "REVIEW")
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("R-APR-1"));
        request.seenBy(agency.asDirector()).then().body("steps[0].delegateId", nullValue());
        assertThat(last(request)).doesNotContain("delegateId");
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
    }

    @Test
    @DisplayName("R-APR-5, R-APR-6: a delegate never decides what they entered")
    void delegatesDecideNothingOfTheirOwn() {
        Agency.Case request = agency.submitted(colleague);
        name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-01")
                .then()
                .statusCode(201);
        request.decide(asColleague(), "REVIEW").then().statusCode(409).body("violations.rule", contains("R-APR-5"));
    }

    @Test
    @DisplayName("R-APR-6: no delegate is oneself, away too, not active, or no approver; and there is one on a day")
    void delegatesAreThere() {
        refused(name(agency.asSupervisor(), agency.supervisor, "2026-06-01", "2026-06-05"));
        refused(name(agency.asSupervisor(), agency.caseManager, "2026-06-01", "2026-06-05"));
        refused(name(agency.asSupervisor(), UUID.randomUUID(), "2026-06-01", "2026-06-05"));
        name(asColleague(), agency.director, "2026-06-05", "2026-06-08").then().statusCode(201);
        refused(name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-05"));
        refused(name(agency.asSupervisor(), colleague, "2026-06-08", "2026-06-09"));
        name(agency.asSupervisor(), colleague, "2026-06-01", "2026-06-04")
                .then()
                .statusCode(201);
        refused(name(agency.asSupervisor(), agency.director, "2026-06-04", "2026-06-04"));
        name(agency.asSupervisor(), colleague, "2026-06-09", "2026-06-09")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("R-APR-6: a span ends today or later, and not before it begins; its approver alone ends it")
    void spansAreSpans() {
        name(agency.asSupervisor(), colleague, "2026-05-30", "2026-05-31")
                .then()
                .statusCode(422);
        name(agency.asSupervisor(), colleague, "2026-06-03", "2026-06-02")
                .then()
                .statusCode(422);
        name(agency.asCaseManager(), colleague, "2026-06-03", "2026-06-03")
                .then()
                .statusCode(403);
        String id = name(agency.asSupervisor(), colleague, "2026-05-31", "2026-06-01")
                .then()
                .statusCode(201)
                .extract()
                .path("delegationId");
        agency.asSupervisor().get("/delegations").then().body("items.delegationId", contains(id));
        asColleague().delete("/delegations/" + id).then().statusCode(404);
        agency.asSupervisor().delete("/delegations/" + id).then().statusCode(204);
        agency.asSupervisor().get("/delegations").then().body("items", empty());
    }

    private String last(Agency.Case request) {
        return outbox.of(request.requestId()).getLast().data();
    }

    private void assertFits(UUID key) {
        assertThat(outbox.of(key))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    private void inbox(Agency.Case request) {
        asColleague()
                .get("/approval-steps")
                .then()
                .body("items.requestId", contains(request.requestId().toString()));
    }

    private RequestSpecification asColleague() {
        return Agency.as(colleague, "supervisor");
    }

    private static Response name(RequestSpecification approver, UUID delegate, String from, String until) {
        return approver.body(
                        "{\"delegateId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(delegate, from, until))
                .post("/delegations");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(409).body("violations.rule", hasItem("R-APR-6"));
    }

    private static void on(String day) {
        TestClock.set(Instant.parse(day + "T14:00:00Z"));
    }
}
