package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.caseload.local.http.Answer;
import org.caseload.local.mail.Mail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class MainJobTest {

    private final Agency agency;

    MainJobTest(Agency agency) {
        this.agency = agency;
    }

    @Test
    @DisplayName(
            "R-APR-4, R-TRN-1, R-TRN-3, R-REQ-6: asked, approved, listed, targeted, completed: the new Case Manager is the Individual's everywhere")
    void fromEntryToCompletedMove() {
        String requestId = agency.awaitingDecision();
        agency.approve(requestId).orRefuse();
        Answer entry = agency.listed(requestId);
        String individualId = entry.text("individualId");
        assertThat(entry.body().at("/readiness/today/eligible").asBoolean()).isTrue();

        Answer targeted = agency.coordinator()
                .send(
                        "PUT",
                        "/master-list/" + requestId + "/target",
                        Map.of("newCaseManagerId", agency.id("ONGOING"), "targetDate", Agency.TODAY.toString()),
                        Map.of("If-Match", entry.entityTag()))
                .orRefuse();
        agency.requestBecomes(requestId, "TARGETED");
        theTransitionIsMailed(requestId);

        agency.coordinator()
                .send(
                        "POST",
                        "/master-list/" + requestId + "/completion",
                        Map.of(),
                        Map.of("If-Match", targeted.entityTag()))
                .orRefuse();
        agency.requestBecomes(requestId, "COMPLETED");
        assertThat(agency.individualOf(individualId).get("caseManagerId").asText())
                .isEqualTo(agency.id("ONGOING"));
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.stack()
                                .api("transfer", "ONGOING", "case-manager")
                                .get("/readiness/" + individualId)
                                .status()
                        == 200);
        assertThat(agency.intake("transfer").get("/readiness/" + individualId).status())
                .isEqualTo(404);
    }

    private void theTransitionIsMailed(String requestId) {
        String number = agency.numberOf(requestId);
        assertThat(agency.subjectsTo("SUP", number, 2))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Your decision is awaited: " + number),
                        second -> assertThat(second).startsWith("Transition planned: " + number));
        assertThat(agency.subjectsTo("INTAKE", number, 2))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Approved: " + number),
                        second -> assertThat(second).startsWith("Transition planned: " + number));
        agency.subjectsTo("SUP2", number, 1);
        agency.subjectsTo("ONGOING", number, 1);
        assertThat(agency.mailsTo("ONGOING", number))
                .extracting(Mail::replyTo)
                .allMatch(replyTo -> replyTo.contains(Agency.address("SUP2")));
        assertThat(agency.mailsTo("EC", number)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-MCR-2, R-APR-2, R-APR-3: refused without an MCR, put under review, discussed, denied; the Case Manager hears it")
    void reviewedAndDenied() {
        String individualId = agency.individual();
        String number = agency.individualOf(individualId).get("agencyNumber").asText();
        String requestId = agency.submitted(individualId);
        agency.requestBecomes(requestId, "IN_APPROVAL");
        assertThat(rules(agency.approve(requestId))).contains("R-MCR-2");
        Map<String, String> denial =
                Map.of("outcome", "DENY", "ground", "RESOLVED_OTHERWISE", "comment", "The family agreed to stay.");
        assertThat(rules(agency.decide(requestId, denial))).contains("R-APR-2");

        agency.decide(requestId, Map.of("outcome", "REVIEW")).orRefuse();
        assertThat(agency.supervisor("approval")
                        .get("/open-request-list?limit=200")
                        .items())
                .extracting(item -> item.get("requestId").asText())
                .contains(requestId);
        assertThat(rules(agency.decide(requestId, denial))).contains("R-APR-2");
        agency.supervisor("approval")
                .post(
                        "/approvals/" + requestId + "/conversations",
                        Map.of(
                                "heldOn", Agency.TODAY.toString(),
                                "participants", List.of("Person INTAKE", "Person SUP"),
                                "summary", "We talked it through."))
                .orRefuse();
        agency.decide(requestId, denial).orRefuse();

        agency.requestBecomes(requestId, "DENIED");
        assertThat(agency.intake("request")
                        .get("/balance-requests/" + requestId)
                        .text("denialGround"))
                .isEqualTo("RESOLVED_OTHERWISE");
        assertThat(agency.subjectsTo("INTAKE", number, 2))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Marked to review"),
                        second -> assertThat(second).startsWith("Denied"));
        assertThat(agency.coordinator().get("/master-list/" + requestId).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "R-REQ-2, R-REQ-4, R-APR-9: a withdrawn request can't be approved any more, and frees the place for another")
    void withdrawn() {
        String requestId = agency.awaitingDecision();
        String individualId =
                agency.intake("request").get("/balance-requests/" + requestId).text("individualId");

        Answer withdrawal = agency.intake("request").post("/balance-requests/" + requestId + "/withdrawal", Map.of());

        assertThat(withdrawal.orRefuse().status()).isEqualTo(202);
        agency.requestBecomes(requestId, "WITHDRAWN");
        assertThat(rules(agency.approve(requestId))).contains("R-APR-9");
        agency.requestBecomes(agency.submitted(individualId), "IN_APPROVAL");
    }

    private static List<String> rules(Answer refusal) {
        assertThat(refusal.status()).isEqualTo(409);
        return StreamSupport.stream(refusal.body().get("violations").spliterator(), false)
                .map(violation -> violation.get("rule").asText())
                .toList();
    }
}
