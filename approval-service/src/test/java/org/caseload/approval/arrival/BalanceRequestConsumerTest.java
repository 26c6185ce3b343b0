package org.caseload.approval.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BalanceRequestConsumerTest {

    private static final String EXAMPLE_ID = "019a1c00-0000-7000-8000-0000000000a1";
    private static final String SUBMITTED = "balance-request-submitted.v1";

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("a submission opens the approval once, however often it is delivered or sent anew")
    void submissionsOpenOnce() {
        Agency.Case request = agency.submitted();
        request.submit();
        request.askWithdrawal();
        request.awaitState("WITHDRAWN");
        request.submit();
        Agency.Case later = agency.submitted();
        later.askClosure();
        later.awaitState("CLOSED");
        assertThat(outbox.types(request.requestId()))
                .containsExactly("approval-opened.v1", "approval-step-assigned.v1", "approval-withdrawn.v1");
    }

    @Test
    @DisplayName(
            "R-REQ-4, R-REQ-5: undecided, a withdrawal withdraws and a discharge closes; afterwards it is too late")
    void endsAreSettled() {
        Agency.Case withdrawn = agency.documented();
        withdrawn.askWithdrawal();
        withdrawn.awaitState("WITHDRAWN");
        withdrawn
                .decide(agency.asSupervisor(), "APPROVE")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-9"));
        withdrawn.seenBy(agency.asSupervisor()).then().body("steps[0].state", equalTo("ENDED"));

        Agency.Case closed = agency.submitted();
        closed.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        closed.askClosure();
        closed.awaitState("CLOSED");

        for (Agency.Case request : List.of(withdrawn, closed)) {
            assertThat(outbox.of(request.requestId()))
                    .allSatisfy(row -> assertThat(Contracts.violations(row.type(), row.data()))
                            .isEmpty());
        }
    }

    @Test
    @DisplayName("R-APR-9: a withdrawal or closure after the decision changes nothing")
    void endsAfterTheDecisionChangeNothing() {
        Agency.Case request = agency.documented();
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        request.askWithdrawal();
        request.askClosure();
        request.publish("no-such-thing.v1", "{}");
        String last = request.publishAndForget();
        await().until(() ->
                Topics.read("dead-letters").stream().anyMatch(letter -> last.equals(Topics.header(letter, "ce_id"))));
        assertThat(request.state()).isEqualTo("GRANTED");
        assertThat(outbox.types(request.requestId())).hasSize(3).endsWith("approval-granted.v1");
    }

    @Test
    @DisplayName("the contracts' examples are understood, and each of them twice is once")
    void examplesAreUnderstood() {
        UUID requestId = UUID.fromString(EXAMPLE_ID);
        for (int time = 0; time < 2; time++) {
            Topics.publish("balance-requests", requestId, SUBMITTED, "submission", 1, Contracts.example(SUBMITTED));
        }
        for (int time = 0; time < 2; time++) {
            Topics.publish(
                    "balance-requests",
                    requestId,
                    "balance-request-withdrawal-asked.v1",
                    "withdrawal",
                    2,
                    Contracts.example("balance-request-withdrawal-asked.v1"));
        }
        await().until(() -> outbox.types(requestId).contains("approval-withdrawn.v1"));
        assertThat(outbox.types(requestId)).containsOnlyOnce("approval-opened.v1", "approval-withdrawn.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance-request-closure-asked.v1"})
    @DisplayName("the contract's example of a closure is understood")
    void closureExampleIsUnderstood(String type) {
        Agency.Case request = agency.submitted();
        request.publish(
                type,
                Contracts.example(type).replace(EXAMPLE_ID, request.requestId().toString()));
        request.awaitState("CLOSED");
    }

    @Test
    @DisplayName("R-RSN-1: a reason or version not declared here is parked with its cause, and holds up no other")
    void undeclaredReasonsAreParked() {
        Agency.Case request = agency.unheard(agency.caseManager);
        request.publish(
                SUBMITTED,
                Contracts.example(SUBMITTED)
                        .replace(EXAMPLE_ID, request.requestId().toString())
                        .replace("\"reasonVersion\": 1", "\"reasonVersion\": 77"));
        await().untilAsserted(() -> assertThat(Agency.as(agency.humanResources, "administrator")
                        .get("/q/parked-messages")
                        .asString())
                .contains("version 77 of the reason INTAKE_COMPLETION is not declared here"));
        agency.submitted();
    }
}
