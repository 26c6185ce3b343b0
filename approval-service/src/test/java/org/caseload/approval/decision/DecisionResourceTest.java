package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class DecisionResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-APR-1, R-APR-4: the Supervisor approves at once, and the approval is granted, once")
    void supervisorApproves() {
        Agency.Case request = agency.documented();
        Response seen = request.seenBy(agency.asSupervisor());
        seen.then()
                .body("state", equalTo("OPEN"))
                .body("mcr.state", equalTo("CURRENT"))
                .body("steps[0].state", equalTo("OPEN"))
                .body("steps[0].assigneeId", equalTo(agency.supervisor.toString()))
                .body("steps[0].assigneeName", equalTo("Bea SUPERVISOR"))
                .body("steps[0].missing", empty())
                .body("steps[0].allowedActions", contains("APPROVE", "REVIEW"))
                .body("allowedActions", contains("RECORD_CONVERSATION", "MARK_PROHIBITED_GROUND"));

        request.decide(agency.asSupervisor(), "APPROVE")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("steps[0].state", equalTo("APPROVED"))
                .body("steps[0].decidedById", equalTo(agency.supervisor.toString()))
                .body("steps[0].decidedAt", notNullValue())
                .body("steps[0].allowedActions", empty())
                .body("allowedActions", empty());
        assertThat(outbox.types(request.requestId()))
                .containsExactly("approval-opened.v1", "approval-step-assigned.v1", "approval-granted.v1");
        assertThat(outbox.of(request.requestId()))
                .allSatisfy(row -> assertThat(row.topic()).isEqualTo("approvals"))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-MCR-2: the approval says on which MCR it rests, and by which setting")
    void approvalRestsOnAnMcr() {
        Agency.Case request = agency.submitted();
        UUID mcrId = request.completeMcr(Instant.parse("2026-03-01T09:00:00Z"));
        TestClock.set(Instant.parse("2026-03-31T09:00:00Z"));
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        assertThat(outbox.of(request.requestId()).getLast().data())
                .contains(
                        "\"mcrId\":\"" + mcrId + "\"",
                        "\"mcrCompletedAt\":\"2026-03-01T09:00:00Z\"",
                        "\"mcrValidDays\":30");
    }

    @Test
    @DisplayName("R-MCR-2: no approval without an MCR, nor with one that is older than 30 days at that moment")
    void approvalNeedsACurrentMcr() {
        Agency.Case request = agency.submitted();
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-MCR-2");
        request.completeMcr(Instant.parse("2026-03-01T09:00:00Z"));
        TestClock.set(
                Instant.parse("2026-03-01T09:00:00Z").plus(Duration.ofDays(30)).plusSeconds(1));
        request.decide(agency.asSupervisor(), "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-MCR-2"))
                .body(
                        "violations.source",
                        contains("Entry will not be approved if MCR has not been completed to confirm the file is"
                                + " current."));
        request.seenBy(agency.asSupervisor())
                .then()
                .body("mcr.state", equalTo("AGED"))
                .body("steps[0].missing.rule", contains("R-MCR-2"))
                .body("steps[0].allowedActions", contains("REVIEW"));
    }

    @Test
    @DisplayName("R-APR-2: from review nothing is decided before the discussion is recorded since")
    void reviewIsDiscussed() {
        Agency.Case request = agency.documented();
        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.decide(agency.asSupervisor(), "REVIEW")
                .then()
                .statusCode(200)
                .body("state", equalTo("UNDER_REVIEW"))
                .body("steps[0].missing.rule", contains("R-APR-2"));
        refused(request.decide(agency.asSupervisor(), "REVIEW"), "R-APR-2");
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-APR-2");
        refused(request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE"), "R-APR-2");
        request.converse(agency.asSupervisor())
                .then()
                .statusCode(201)
                .body("conversations.summary", everyItem(equalTo("Agreed on the timing.")))
                .body("steps[0].missing", empty())
                .body("steps[0].allowedActions", containsInAnyOrder("APPROVE", "DENY"));
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
    }

    @Test
    @DisplayName("R-APR-2, R-APR-3: a denial has a ground and a comment; the ground is told, the comment stays here")
    void denialHasItsGround() {
        Agency.Case request = agency.submitted();
        refused(request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE"), "R-APR-2");
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE")
                .then()
                .statusCode(200)
                .body("state", equalTo("DENIED"))
                .body("steps[0].ground", equalTo("RESOLVED_OTHERWISE"))
                .body("steps[0].comment", equalTo("We talked it over."));
        request.seenBy(agency.asCaseManager()).then().body("steps[0].comment", equalTo("We talked it over."));

        assertThat(outbox.types(request.requestId()))
                .endsWith("approval-put-under-review.v1", "approval-recorded.v1", "approval-denied.v1");
        assertThat(outbox.of(request.requestId()))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty())
                .allSatisfy(row -> assertThat(row.data()).doesNotContain("talked"));
    }

    @Test
    @DisplayName("R-APR-9: a decision is final: a second one is refused and nothing more is told")
    void decisionIsFinal() {
        Agency.Case request = agency.documented();
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-APR-9");
        refused(request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE"), "R-APR-9");
        refused(request.decide(agency.asSupervisor(), "REVIEW"), "R-APR-9");
        refused(request.converse(agency.asSupervisor()), "R-APR-9");
        refused(request.mark(agency.asSupervisor(), "EXTENSIVE_NEEDS"), "R-APR-9");
        assertThat(outbox.types(request.requestId())).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    DENY    | -                              | -               | ground  comment
                    DENY    | "ground":"RESOLVED_OTHERWISE"  | -               | comment
                    DENY    | "ground":"RESOLVED_OTHERWISE"  | "comment":"  "  | comment
                    APPROVE | "ground":"RESOLVED_OTHERWISE"  | -               | ground
                    REVIEW  | -                              | "comment":"a\\u0000b" | comment
                    """)
    @DisplayName("R-APR-2: half a denial is 422 with its fields")
    void halfDenialsAreNamed(String outcome, String ground, String comment, String fields) {
        Agency.Case request = agency.submitted();
        String[] more = java.util.stream.Stream.of(ground, comment)
                .filter(field -> field != null)
                .toArray(String[]::new);
        Response refused = request.decide(agency.asSupervisor(), outcome, more);
        refused.then().statusCode(422);
        assertThat(refused.<java.util.List<String>>path("violations.field").stream()
                        .map(field -> field.replaceAll(".*\\.", "")))
                .contains(fields.split(" +"));
    }

    @Test
    @DisplayName("an unknown outcome or ground is 400 with its field, and an unknown step 404")
    void unreadableDecisions() {
        Agency.Case request = agency.submitted();
        request.decide(agency.asSupervisor(), "MAYBE")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("outcome"));
        request.deny(agency.asSupervisor(), "BORED").then().statusCode(400).body("violations.field", hasItem("ground"));
        request.decide(agency.asSupervisor(), "REVIEW", "\"more\":1").then().statusCode(400);
        agency.asSupervisor()
                .body("{\"outcome\":\"REVIEW\"}")
                .post("/approval-steps/" + UUID.randomUUID() + "/decisions")
                .then()
                .statusCode(404);
        agency.asSupervisor()
                .body("{\"outcome\":\"REVIEW\"}")
                .post("/approval-steps/x/decisions")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "who decides may say what they saw: a stale If-Match is 412, the same Idempotency-Key answers the same")
    void callersMaySayWhatTheySaw() {
        Agency.Case request = agency.documented();
        String seen = request.seenBy(agency.asSupervisor()).header("ETag");
        String reviewed = request.decide(agency.asSupervisor().header("If-Match", seen), "REVIEW")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        request.decide(agency.asSupervisor().header("If-Match", seen), "APPROVE")
                .then()
                .statusCode(412);
        String conversed = request.converse(agency.asSupervisor().header("If-Match", reviewed))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        assertThat(request.seenBy(agency.asSupervisor()).header("ETag")).isEqualTo(conversed);
        for (int time = 0; time < 2; time++) {
            request.decide(
                            agency.asSupervisor()
                                    .header("Idempotency-Key", "approve-" + request.requestId())
                                    .header("If-Match", conversed),
                            "APPROVE")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("GRANTED"));
        }
        assertThat(outbox.types(request.requestId())).containsOnlyOnce("approval-granted.v1");
    }

    private static void refused(Response answer, String rule) {
        answer.then().statusCode(409).body("violations.rule", contains(rule));
    }
}
