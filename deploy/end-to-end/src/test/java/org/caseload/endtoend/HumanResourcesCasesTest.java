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
class HumanResourcesCasesTest {

    private static final Map<String, ?> EVANSVILLE =
            Map.of("city", "Evansville", "county", "Vanderburgh", "zip", "47708");

    private final Agency agency;

    HumanResourcesCasesTest(Agency agency) {
        this.agency = agency;
    }

    @Test
    @DisplayName(
            "R-RELOC-1, R-RELOC-2, R-RELOC-3: a relocation is confirmed first, the Engagement Coordinator hears it, then its requests are approved")
    void confirmedRelocation() {
        String caseId = told("/residence-changes", Map.of("newAddress", EVANSVILLE, "movesOn", in(30)));
        String individualId = agency.individual();
        agency.completeMcr(individualId);
        String requestId = restingOn(individualId, "CM_RELOCATION", "residenceChangeId", caseId);
        agency.requestBecomes(requestId, "IN_APPROVAL");
        agency.supervisor("approval")
                .put(
                        "/approvals/" + requestId + "/distance-verification",
                        Map.of("service", "Google Maps", "miles", 210, "minutes", 220))
                .orRefuse();
        assertThat(rules(agency.approve(requestId))).contains("R-RELOC-2");

        decide(caseId, "APPROVE");

        await().atMost(Agency.PATIENCE).until(() -> agency.approve(requestId).isFine());
        agency.requestBecomes(requestId, "LISTED");
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.stack().mails().stream()
                        .filter(mail -> mail.to().equals(Agency.address("EC")))
                        .map(Mail::subject)
                        .anyMatch(subject -> subject.startsWith("Approved: change of residence")));
    }

    @Test
    @DisplayName(
            "R-DEC-1: a request for a lower caseload is not submitted before Human Resources approved the lower target")
    void approvedDecrease() {
        String caseId = told("/caseload-adjustments", Map.of("target", 300, "salaryDiscussedOn", in(0)));
        String individualId = agency.individual();
        Answer draft = await().atMost(Agency.PATIENCE)
                .until(
                        () -> entered(individualId, "CASELOAD_DECREASE", "caseloadAdjustmentId", caseId),
                        Answer::isFine);
        String requestId = draft.text("requestId");
        assertThat(rules(submit(requestId))).contains("R-DEC-1");

        decide(caseId, "APPROVE");

        await().atMost(Agency.PATIENCE).until(() -> submit(requestId).isFine());
        agency.requestBecomes(requestId, "IN_APPROVAL");
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.stack()
                                .api("staff", "HR", "human-resources")
                                .get("/staff/" + agency.id("INTAKE"))
                                .body()
                                .at("/details/caseloadTarget")
                                .asInt()
                        == 300);
    }

    @Test
    @DisplayName(
            "R-RELOC-2: what Human Resources deny, or the Case Manager takes back, ends the requests that rest on it")
    void deniedAndWithdrawnCases() {
        String denied = told("/residence-changes", Map.of("newAddress", EVANSVILLE, "movesOn", in(40)));
        String restingOnDenied = restingOn(readyIndividual(), "CM_RELOCATION", "residenceChangeId", denied);
        agency.requestBecomes(restingOnDenied, "IN_APPROVAL");
        decide(denied, "DENY");
        agency.requestBecomes(restingOnDenied, "DENIED");

        String withdrawn = told("/residence-changes", Map.of("newAddress", EVANSVILLE, "movesOn", in(50)));
        String restingOnWithdrawn = restingOn(readyIndividual(), "CM_RELOCATION", "residenceChangeId", withdrawn);
        agency.requestBecomes(restingOnWithdrawn, "IN_APPROVAL");
        agency.api("staff", "INTAKE")
                .post("/residence-changes/" + withdrawn + "/withdrawal", Map.of())
                .orRefuse();
        agency.requestBecomes(restingOnWithdrawn, "CLOSED");
    }

    private String readyIndividual() {
        String individualId = agency.individual();
        agency.completeMcr(individualId);
        return individualId;
    }

    private String told(String path, Map<String, ?> notice) {
        Answer told = agency.api("staff", "INTAKE").post(path, notice).orRefuse();
        assertThat(told.text("state")).isEqualTo("SUBMITTED");
        return told.text("caseId");
    }

    private String restingOn(String individualId, String reason, String field, String caseId) {
        Answer draft = await().atMost(Agency.PATIENCE)
                .until(() -> entered(individualId, reason, field, caseId), Answer::isFine);
        submit(draft.text("requestId")).orRefuse();
        return draft.text("requestId");
    }

    private Answer entered(String individualId, String reason, String field, String caseId) {
        return agency.intake("request")
                .post(
                        "/individuals/" + individualId + "/activities",
                        Map.of(
                                "type", "CL_BALANCE_REQUEST",
                                "occurredOn", in(0),
                                "balanceRequest", Map.of("reason", reason, "details", Map.of(field, caseId))));
    }

    private Answer submit(String requestId) {
        return agency.intake("request")
                .post(
                        "/balance-requests/" + requestId + "/submission",
                        Map.of("declaration", Map.of("notForDifficultyOrNeeds", true)));
    }

    private void decide(String caseId, String outcome) {
        Answer approval = await().atMost(Agency.PATIENCE)
                .until(() -> agency.api("approval", "HR").get("/approvals/" + caseId), Answer::isFine);
        String step = approval.body().at("/steps/0/stepId").asText();
        agency.api("approval", "HR")
                .post(
                        "/approval-steps/" + step + "/decisions",
                        outcome.equals("DENY")
                                ? Map.of("outcome", "DENY", "ground", "RESOLVED_OTHERWISE", "comment", "Not there.")
                                : Map.of("outcome", outcome))
                .orRefuse();
    }

    private static String in(int days) {
        return Agency.TODAY.plusDays(days).toString();
    }

    private static List<String> rules(Answer refusal) {
        assertThat(refusal.status()).isEqualTo(409);
        return StreamSupport.stream(refusal.body().get("violations").spliterator(), false)
                .map(violation -> violation.get("rule").asText())
                .toList();
    }
}
