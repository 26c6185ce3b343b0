package org.caseload.local.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.sample.SampleAgency;
import org.caseload.local.walkthrough.FreshIndividuals.Fresh;

/** How every story begins: the Case Manager completes the MCR, enters a request and submits it to the Supervisor. */
final class Entry {

    private static final List<String> MCR_SECTIONS = List.of(
            "CONTACT_AND_GUARDIANSHIP",
            "DEMOGRAPHICS_DIAGNOSES_AND_MEDICAL_HISTORY",
            "SERVICES_ASSESSMENT",
            "CARE_PLAN",
            "CASE_NOTES",
            "OUTSTANDING_WORK",
            "MEDICAID",
            "LOCSI",
            "NEXT_ANNUAL_AND_QUARTERLY");

    private final Story story;
    private final Fresh fresh;
    private final Ask ask;
    private final Api requests;

    /**
     * Why the Individual should move.
     *
     * @param words as a person would say it
     * @param details as the reason's form asks for
     */
    record Ask(String words, String reason, Map<String, ?> details) {}

    Entry(Story story, Fresh fresh, Ask ask) {
        this.story = story;
        this.fresh = fresh;
        this.ask = ask;
        this.requests = fresh.caseManager().at("request-service");
    }

    static String today() {
        return LocalDate.now(Clock.system(SampleAgency.ZONE)).toString();
    }

    static Ask intakeIsComplete() {
        return new Ask("the intake is complete", "INTAKE_COMPLETION", Map.of("intakeCompletedOn", today()));
    }

    /** Returns the request's id. */
    String tell() {
        completeMcr();
        String requestId = enter();
        submit(requestId);
        return requestId;
    }

    /** The request's state, as request-service knows it. */
    Optional<String> state(String requestId, String awaited) {
        return Optional.of(requests.get("/balance-requests/" + requestId).text("state"))
                .filter(awaited::equals);
    }

    private void completeMcr() {
        story.step(fresh.caseManager() + " completes the MCR of "
                + fresh.individual().name() + " (" + fresh.individual().agencyNumber() + "), section by section");
        List<Map<String, Object>> sections = MCR_SECTIONS.stream()
                .map(section -> Map.<String, Object>of("section", section, "confirmed", true))
                .toList();
        Answer mcr = requests.put("/individuals/" + fresh.individualId() + "/mcr", Map.of("sections", sections));
        story.note("The MCR is " + mcr.orRefuse().text("state") + ", current until " + mcr.text("currentUntil"));
    }

    private String enter() {
        story.step("enters a request in the Individual's Events/Activities: " + ask.words);
        Answer activity = requests.post(
                "/individuals/" + fresh.individualId() + "/activities",
                Map.of(
                        "type", "CL_BALANCE_REQUEST",
                        "occurredOn", today(),
                        "balanceRequest", Map.of("reason", ask.reason, "details", ask.details)));
        String requestId = activity.orRefuse().text("requestId");
        story.note("Balance request " + requestId + " is a draft");
        return requestId;
    }

    private void submit(String requestId) {
        story.step("declares that it is not for difficulty or needs, and submits it");
        Answer submitted = story.act(() -> requests.post(
                        "/balance-requests/" + requestId + "/submission",
                        Map.of("declaration", Map.of("notForDifficultyOrNeeds", true)))
                .orRefuse());
        story.note("The request is " + submitted.text("state"));
        story.awaitMail(List.of(fresh.supervisor().email()));
    }

    /** The step that waits in the Supervisor's inbox. */
    String stepInInbox(String requestId) {
        return stepInInbox(requestId, fresh.supervisor());
    }

    /** The step that waits in that person's inbox, oldest first, page by page. */
    String stepInInbox(String requestId, Actor decider) {
        story.step(decider + " looks into the inbox");
        JsonNode item = story.await("The request is in it", () -> find(requestId, decider.at("approval-service")));
        story.note("It says: reason " + item.path("reason").asText() + ", MCR "
                + item.path("mcrState").asText());
        return item.path("stepId").asText();
    }

    private static Optional<JsonNode> find(String requestId, Api approvals) {
        String cursor = "";
        while (true) {
            Answer page = approvals
                    .get("/approval-steps?assignee=me&limit=200" + cursor)
                    .orRefuse();
            Optional<JsonNode> found = page.items().stream()
                    .filter(item -> item.path("requestId").asText().equals(requestId))
                    .findFirst();
            if (found.isPresent() || page.text("nextCursor").isEmpty()) {
                return found;
            }
            cursor = "&cursor=" + page.text("nextCursor");
        }
    }
}
