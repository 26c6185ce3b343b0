package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.caseload.local.http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class BadLuckTest {

    private final Agency agency;

    BadLuckTest(Agency agency) {
        this.agency = agency;
    }

    @AfterEach
    void everythingRunsAgain() {
        agency.stack().start();
    }

    @Test
    @DisplayName(
            "an approval whose service is killed before its event left reaches the master list after its restart, once, with one mail")
    void killedAfterItsCommit() {
        String requestId = agency.awaitingDecision();
        agency.stack().stop("kafka");
        agency.approve(requestId).orRefuse();
        agency.stack().kill("approval-service");

        agency.stack().start("kafka", "approval-service");

        String number = agency.numberOf(requestId);
        agency.requestBecomes(requestId, "LISTED");
        assertThat(agency.subjectsTo("INTAKE", number, 1)).hasSize(1);
        assertThat(Topic.read(agency.stack().bootstrapServers(), "approvals", requestId))
                .filteredOn(event -> event.type().equals("approval-granted.v1"))
                .extracting(Topic.Event::id)
                .hasSize(1);
        assertThat(Topic.read(agency.stack().bootstrapServers(), "transfers", requestId))
                .extracting(Topic.Event::type)
                .containsExactly("master-list-entry-added.v1");
    }

    @Test
    @DisplayName("without Kafka commands are accepted, and afterwards everything arrives, in order, once")
    void withoutKafka() {
        String requestId = agency.awaitingDecision();
        String waiting = agency.individual();
        agency.completeMcr(waiting);
        agency.stack().stop("kafka");

        agency.decide(requestId, Map.of("outcome", "REVIEW")).orRefuse();
        agency.supervisor("approval")
                .post(
                        "/approvals/" + requestId + "/conversations",
                        Map.of(
                                "heldOn", Agency.TODAY.toString(),
                                "participants", List.of("Person INTAKE"),
                                "summary", "Agreed."))
                .orRefuse();
        agency.approve(requestId).orRefuse();
        String submitted = agency.submitted(waiting);
        Answer soon = agency.intake("request").get("/balance-requests/" + submitted);
        assertThat(soon.text("state")).isEqualTo("SUBMITTED");

        agency.stack().start("kafka");

        agency.requestBecomes(requestId, "LISTED");
        agency.requestBecomes(submitted, "IN_APPROVAL");
        assertThat(Topic.read(agency.stack().bootstrapServers(), "approvals", requestId))
                .extracting(Topic.Event::type)
                .containsExactly(
                        "approval-opened.v1",
                        "approval-step-assigned.v1",
                        "approval-put-under-review.v1",
                        "approval-recorded.v1",
                        "approval-granted.v1");
        assertThat(agency.subjectsTo("INTAKE", agency.numberOf(requestId), 2))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Marked to review"),
                        second -> assertThat(second).startsWith("Approved"));
    }

    @Test
    @DisplayName("without a mail server decisions go on, and the mail goes out afterwards, in order, once")
    void withoutMailServer() {
        String requestId = agency.awaitingDecision();
        agency.stack().stop("smtp");
        agency.decide(requestId, Map.of("outcome", "REVIEW")).orRefuse();
        agency.requestBecomes(requestId, "UNDER_REVIEW");

        agency.stack().start("smtp");

        String number =
                agency.supervisor("approval").get("/approvals/" + requestId).text("individual.agencyNumber");
        assertThat(agency.subjectsTo("INTAKE", number, 1))
                .containsExactly(agency.mailsTo("INTAKE", number).getFirst().subject());
        assertThat(agency.mailsTo("INTAKE", number).getFirst().subject()).startsWith("Marked to review");
    }

    @Test
    @DisplayName("without its database a service answers 503, and recovers without a restart")
    void withoutDatabase() {
        long pid = agency.stack().process("request-service").orElseThrow().pid();
        agency.stack().kill("postgres");

        Answer answer = agency.intake("request").get("/individuals");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("type")).isEqualTo("/problems/unavailable");

        agency.stack().start("postgres");

        await().atMost(Agency.PATIENCE)
                .until(() -> agency.intake("request").get("/individuals").status() == 200);
        assertThat(agency.stack().process("request-service").orElseThrow().pid())
                .isEqualTo(pid);
        agency.requestBecomes(agency.awaitingDecision(), "IN_APPROVAL");
    }
}
