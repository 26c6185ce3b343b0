package org.caseload.request.balancerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SubmissionResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person supervisor;
    private Person mine;
    private UUID individual;
    private UUID request;

    @BeforeEach
    void draft() {
        supervisor = agency.supervisor(null);
        mine = agency.intake(supervisor.id());
        individual = agency.individual(mine);
        request = Agency.draft(mine, individual);
    }

    @Test
    @DisplayName("a submission is told of in the contract's form, with when the MCR was completed; who submits is the"
            + " submitter")
    void submissionIsToldOf() {
        String completedAt = mine.call()
                .body(Agency.mcr())
                .put("/individuals/" + individual + "/mcr")
                .path("completedAt");
        Agency.submit(supervisor, request)
                .then()
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("submitterId", equalTo(supervisor.id().toString()))
                .body("submittedAt", notNullValue());
        mine.call()
                .get("/individuals/" + individual)
                .then()
                .body("liveRequestId", equalTo(request.toString()))
                .body("allowedActions", contains("CHANGE", "RECORD_ACTIVITY", "CONFIRM_MCR"));
        assertThat(outbox.of(request)).singleElement().satisfies(row -> {
            assertThat(row.topic()).isEqualTo("balance-requests");
            assertThat(row.data()).contains("\"mcrCompletedAt\":\"" + completedAt + "\"");
            assertThat(row.data()).contains("\"caseManagerId\":\"" + mine.id() + "\"");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
    }

    @Test
    @DisplayName("R-MCR-2: a missing MCR never holds up submission")
    void missingMcrHoldsUpNothing() {
        Agency.submit(mine, request).then().statusCode(200);
        assertThat(outbox.of(request).getFirst().data()).doesNotContain("mcrCompletedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"declaration\":{}}",
                "{\"declaration\":{\"notForDifficultyOrNeeds\":false}}",
                "{\"declaration\":{\"notForDifficultyOrNeeds\":null}}"
            })
    @DisplayName("R-REQ-3: without the declaration a request is not submitted")
    void declarationIsNeeded(String body) {
        mine.call()
                .body(body)
                .post("/balance-requests/" + request + "/submission")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-REQ-3"))
                .body("violations.field", contains("declaration.notForDifficultyOrNeeds"))
                .body("violations.source", contains(notNullValue()));
        assertThat(outbox.of(request)).isEmpty();
    }

    @Test
    @DisplayName("R-REQ-2: of several drafts submitted at once one becomes live, the others hear why not")
    void oneOfManyBecomesLive() {
        List<UUID> drafts = Stream.concat(
                        Stream.of(request),
                        Stream.generate(() -> Agency.draft(mine, individual)).limit(3))
                .toList();
        List<CompletableFuture<Response>> calls = drafts.stream()
                .map(draft -> CompletableFuture.supplyAsync(() -> Agency.submit(mine, draft)))
                .toList();
        List<Response> answers = calls.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer ->
                        assertThat(answer.<List<String>>path("violations.rule")).containsExactly("R-REQ-2"));
        assertThat(drafts.stream().flatMap(draft -> outbox.types(draft).stream()))
                .containsExactly("balance-request-submitted.v1");
    }

    @Test
    @DisplayName("R-REQ-2: a submission that comes in twice at once is one")
    void doubleClickIsOneSubmission() {
        List<CompletableFuture<Response>> calls = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Agency.submit(mine, request)))
                .limit(4)
                .toList();
        assertThat(calls.stream().map(call -> call.join().statusCode())).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(outbox.types(request)).containsExactly("balance-request-submitted.v1");
    }

    @Test
    @DisplayName("R-REQ-4: a submitted request is asked back by its submitter, once, and its approval settles it")
    void withdrawalIsAsked() {
        withdraw(mine).then().statusCode(409).body("violations.rule", contains("R-REQ-4"));
        Agency.submit(mine, request);
        withdraw(supervisor).then().statusCode(409).body("violations.rule", contains("R-REQ-4"));
        withdraw(mine)
                .then()
                .statusCode(202)
                .body("state", equalTo("SUBMITTED"))
                .body("withdrawalAskedAt", notNullValue());
        withdraw(mine).then().statusCode(202);
        assertThat(outbox.types(request))
                .containsExactly("balance-request-submitted.v1", "balance-request-withdrawal-asked.v1");
        assertThat(outbox.of(request))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());

        agency.hear("approvals", "approval-withdrawn.v1", request, individual, mine.id(), mine.id());
        mine.call().get("/balance-requests/" + request).then().body("state", equalTo("WITHDRAWN"));
        withdraw(mine).then().statusCode(409).body("violations.rule", contains("R-APR-9"));
    }

    @RepeatedTest(3)
    @DisplayName("R-APR-9: a withdrawal and a decision in the same moment: the decision stands, whoever was first")
    void withdrawalMeetsDecision() {
        Agency.submit(mine, request);
        var asked = CompletableFuture.supplyAsync(() -> withdraw(mine));
        agency.hear("approvals", "approval-granted.v1", request, individual, mine.id(), mine.id());
        boolean before = asked.join().statusCode() == 202;
        assertThat(asked.join().statusCode()).isIn(202, 409);
        mine.call().get("/balance-requests/" + request).then().body("state", equalTo("APPROVED"));
        assertThat(outbox.types(request).contains("balance-request-withdrawal-asked.v1"))
                .isEqualTo(before);
        withdraw(mine).then().statusCode(409).body("violations.rule", contains("R-REQ-4", "R-APR-9"));
    }

    @Test
    @DisplayName("R-REQ-4, R-APR-9: what was approved is not withdrawn but removed from the master list")
    void approvedIsNotWithdrawn() {
        Agency.submit(mine, request);
        agency.hear("approvals", "approval-granted.v1", request, individual, mine.id(), mine.id());
        withdraw(mine).then().statusCode(409).body("violations.rule", contains("R-REQ-4", "R-APR-9"));
    }

    @Test
    @DisplayName("R-REQ-5: a closure is asked for in the contract's form")
    void closureIsToldOf() {
        Agency.submit(mine, request);
        Agency.integration()
                .header("If-Match", "*")
                .body("{\"status\":\"DECEASED\"}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200);
        var asked = outbox.of(request).getLast();
        assertThat(asked.type()).isEqualTo("balance-request-closure-asked.v1");
        assertThat(Contracts.violations(asked.type(), asked.data())).isEmpty();
    }

    private Response withdraw(Person by) {
        return by.call().post("/balance-requests/" + request + "/withdrawal");
    }
}
