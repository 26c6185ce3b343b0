package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.mail.Mail;

/** A small agency at work in the running whole: two teams, and what its people do by HTTP. */
final class Agency {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    private static final List<String> SECTIONS = List.of(
            "CONTACT_AND_GUARDIANSHIP",
            "DEMOGRAPHICS_DIAGNOSES_AND_MEDICAL_HISTORY",
            "SERVICES_ASSESSMENT",
            "CARE_PLAN",
            "CASE_NOTES",
            "OUTSTANDING_WORK",
            "MEDICAID",
            "LOCSI",
            "NEXT_ANNUAL_AND_QUARTERLY");

    private static final Map<String, String> ROLES = Map.of(
            "HR", "human-resources",
            "AD", "assistant-director",
            "SUP", "supervisor",
            "SUP2", "supervisor",
            "INTAKE", "case-manager",
            "ONGOING", "case-manager",
            "EC", "engagement-coordinator");

    private final Stack stack;
    private final Map<String, String> staff = new HashMap<>();
    private final AtomicInteger individuals = new AtomicInteger();

    private Agency(Stack stack) {
        this.stack = stack;
    }

    static Agency hired(Stack stack) {
        Agency agency = new Agency(stack);
        agency.hire("HR", "HUMAN_RESOURCES", null, null, stack.api("staff", "ROOT", "administrator"));
        Api hr = stack.api("staff", "HR", "human-resources");
        agency.hire("AD", "ASSISTANT_DIRECTOR", null, null, hr);
        agency.hire("SUP", "SUPERVISOR", "AD", null, hr);
        agency.hire("SUP2", "SUPERVISOR", "AD", null, hr);
        agency.hire("INTAKE", "CASE_MANAGER", "SUP", "INTAKE", hr);
        agency.hire("ONGOING", "CASE_MANAGER", "SUP2", "ONGOING", hr);
        agency.hire("EC", "ENGAGEMENT_COORDINATOR", null, null, hr);
        await().atMost(PATIENCE)
                .until(() -> Stream.of("request", "approval", "transfer")
                        .allMatch(service -> agency.intake(service)
                                        .get(
                                                service.equals("request")
                                                        ? "/me"
                                                        : service.equals("approval") ? "/approvals" : "/master-list")
                                        .status()
                                == 200));
        return agency;
    }

    Stack stack() {
        return stack;
    }

    String id(String staffNumber) {
        return staff.get(staffNumber);
    }

    Api intake(String service) {
        return stack.api(service, "INTAKE", "case-manager");
    }

    Api supervisor(String service) {
        return stack.api(service, "SUP", "supervisor");
    }

    /** The service, called by the member in the member's role. */
    Api api(String service, String staffNumber) {
        return stack.api(service, staffNumber, ROLES.getOrDefault(staffNumber, "case-manager"));
    }

    Api coordinator() {
        return stack.api("transfer", "EC", "engagement-coordinator");
    }

    /** A Case Manager of the first team besides those who are there, as soon as request-service knows. */
    void hireCaseManager(String number) {
        hire(number, "CASE_MANAGER", "SUP", "ONGOING", api("staff", "HR"));
        await().atMost(PATIENCE)
                .until(() ->
                        stack.api("request", number, "case-manager").get("/me").status() == 200);
    }

    /** A new Individual of the intake Case Manager, whose file is current and whose case is ready. */
    String individual() {
        String id = registered("INTAKE");
        reportReady(id);
        return id;
    }

    /** An entry of that Case Manager's whose move needs a backfill, approved by the Supervisor. */
    String waitingForBackfill(String caseManager, String supervisor) {
        String individualId = registered(caseManager);
        reportReady(individualId);
        completeMcr(individualId, api("request", caseManager));
        Map<String, ?> details = Map.of("months", List.of(3, 4), "work", List.of("ANNUALS"));
        String requestId = submitted(individualId, "BALANCE_MONTHS", details, caseManager);
        Api approvals = api("approval", supervisor);
        await().atMost(PATIENCE)
                .until(() -> approvals
                        .get("/approvals/" + requestId)
                        .text("mcr.state")
                        .equals("CURRENT"));
        approvals
                .put("/approvals/" + requestId + "/needs-confirmation", Map.of("confirmed", true))
                .orRefuse();
        Way.talk(requestId, approvals);
        Way.decide(requestId, approvals, Map.of("outcome", "APPROVE")).orRefuse();
        listed(requestId);
        return requestId;
    }

    /** A new Individual of that Case Manager, of whom nothing more is known. */
    String registered(String caseManager) {
        String number = "E2E-%04d".formatted(individuals.incrementAndGet());
        Map<String, Object> details = Map.of(
                "givenName", "Ada",
                "familyName", "Example",
                "address", Map.of("city", "Kokomo", "county", "Howard", "zip", "46901"),
                "algo", 3,
                "status", "ACTIVE");
        Answer added = stack.api("request", "OLD-SYSTEM", "integration")
                .post(
                        "/individuals",
                        Map.of("agencyNumber", number, "caseManagerId", id(caseManager), "details", details))
                .orRefuse();
        return added.text("individualId");
    }

    /** Medicaid and LOCSI are in order. */
    void reportReady(String id) {
        String readiness = "/readiness/" + id;
        coordinator()
                .put(
                        readiness + "/medicaid",
                        Map.of(
                                "status",
                                "ACTIVE",
                                "coveredFrom",
                                TODAY.minusYears(1).toString()))
                .orRefuse();
        coordinator()
                .put(
                        readiness + "/locsi",
                        Map.of("expiresOn", TODAY.plusDays(200).toString()))
                .orRefuse();
    }

    void completeMcr(String individualId) {
        completeMcr(individualId, intake("request"));
    }

    void completeMcr(String individualId, Api by) {
        List<Map<String, Object>> sections = SECTIONS.stream()
                .map(section -> Map.<String, Object>of("section", section, "confirmed", true))
                .toList();
        assertThat(by.put("/individuals/" + individualId + "/mcr", Map.of("sections", sections))
                        .orRefuse()
                        .text("state"))
                .isEqualTo("COMPLETE");
    }

    /** Enters and submits a request of the intake Case Manager; returns its id. */
    String submitted(String individualId) {
        return submitted(individualId, "INTAKE_COMPLETION", Map.of("intakeCompletedOn", TODAY.toString()), "INTAKE");
    }

    /** Enters and submits a request for that reason; returns its id. */
    String submitted(String individualId, String reason, Map<String, ?> details, String submitter) {
        Api requests = api("request", submitter);
        Answer entered = requests.post(
                        "/individuals/" + individualId + "/activities",
                        Map.of(
                                "type", "CL_BALANCE_REQUEST",
                                "occurredOn", TODAY.toString(),
                                "balanceRequest", Map.of("reason", reason, "details", details)))
                .orRefuse();
        String requestId = entered.text("requestId");
        assertThat(entered.location()).endsWith("/balance-requests/" + requestId);
        requests.post(
                        "/balance-requests/" + requestId + "/submission",
                        Map.of("declaration", Map.of("notForDifficultyOrNeeds", true)))
                .orRefuse();
        return requestId;
    }

    /** A request that awaits the Supervisor's decision, of an Individual whose MCR is current everywhere. */
    String awaitingDecision() {
        String individualId = individual();
        completeMcr(individualId);
        String requestId = submitted(individualId);
        await().atMost(PATIENCE)
                .until(() -> supervisor("approval")
                        .get("/approvals/" + requestId)
                        .text("mcr.state")
                        .equals("CURRENT"));
        return requestId;
    }

    Answer decide(String requestId, Map<String, String> decision) {
        Answer approval = supervisor("approval").get("/approvals/" + requestId).orRefuse();
        String step = approval.body().at("/steps/0/stepId").asText();
        return supervisor("approval").post("/approval-steps/" + step + "/decisions", decision);
    }

    Answer approve(String requestId) {
        return decide(requestId, Map.of("outcome", "APPROVE"));
    }

    /** An entry whose Individual moves to the ongoing Case Manager today, if nothing comes in between. */
    Answer targetedToday(String requestId) {
        return coordinator()
                .send(
                        "PUT",
                        "/master-list/" + requestId + "/target",
                        Map.of("newCaseManagerId", id("ONGOING"), "targetDate", TODAY.toString()),
                        Map.of("If-Match", listed(requestId).entityTag()))
                .orRefuse();
    }

    /** Tries to complete the move, having seen the entry as it is. */
    Answer complete(String requestId) {
        return coordinator()
                .send(
                        "POST",
                        "/master-list/" + requestId + "/completion",
                        Map.of(),
                        Map.of("If-Match", listed(requestId).entityTag()));
    }

    void requestBecomes(String requestId, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(supervisor("request")
                                .get("/balance-requests/" + requestId)
                                .text("state"))
                        .isEqualTo(state));
    }

    /** The entry as the Engagement Coordinator sees it, once it is there. */
    Answer listed(String requestId) {
        return await().atMost(PATIENCE).until(() -> coordinator().get("/master-list/" + requestId), Answer::isFine);
    }

    List<Mail> mailsTo(String staffNumber, String individualNumber) {
        return stack.mails().stream()
                .filter(mail -> mail.to().equals(address(staffNumber)))
                .filter(mail -> mail.text().contains(individualNumber))
                .toList();
    }

    /** Waits until the person has so many mails about the Individual; returns their subjects, oldest first. */
    List<String> subjectsTo(String staffNumber, String individualNumber, int count) {
        await().atMost(PATIENCE)
                .until(() -> mailsTo(staffNumber, individualNumber).size() >= count);
        return mailsTo(staffNumber, individualNumber).stream()
                .map(Mail::subject)
                .toList();
    }

    String numberOf(String requestId) {
        return listed(requestId).text("individual.agencyNumber");
    }

    static String address(String staffNumber) {
        return staffNumber.toLowerCase(java.util.Locale.ROOT) + "@agency.example";
    }

    private void hire(String number, String role, String reportsTo, String kind, Api api) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "status",
                "ACTIVE",
                "givenName",
                "Person",
                "familyName",
                number,
                "email",
                address(number),
                "role",
                role));
        if (reportsTo != null) {
            details.put("reportsToId", id(reportsTo));
        }
        if (kind != null) {
            details.put("caseManagerKind", kind);
            details.put("caseManagerSince", TODAY.minusYears(3).toString());
            details.put("caseloadTarget", 400);
            details.put("classCode", "5227");
            details.put("address", Map.of("city", "Kokomo", "county", "Howard", "zip", "46901"));
        }
        Answer hired = await().atMost(PATIENCE)
                .until(() -> api.post("/staff", Map.of("staffNumber", number, "details", details)), Answer::isFine);
        staff.put(number, hired.text("staffId"));
    }

    JsonNode individualOf(String individualId) {
        return stack.api("request", "OLD-SYSTEM", "integration")
                .get("/individuals/" + individualId)
                .orRefuse()
                .body();
    }
}
