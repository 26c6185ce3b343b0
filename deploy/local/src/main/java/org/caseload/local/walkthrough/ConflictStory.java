package org.caseload.local.walkthrough;

import java.util.List;
import java.util.Map;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.walkthrough.Entry.Ask;
import org.caseload.local.walkthrough.FreshIndividuals.Fresh;

/** A reason whose path asks for more: the Supervisor's summary, the Assistant Director's yes, and only then the Supervisor's. */
final class ConflictStory {

    private static final Ask CONFLICT = new Ask(
            "a conflict with the team",
            "TEAM_CONFLICT",
            Map.of("conflictWith", "Guardian", "conflict", "Two visits ended in threats."));

    private final Story story;
    private final Fresh fresh;
    private final Actor director;

    ConflictStory(Story story, Fresh fresh, Actor director) {
        this.story = story;
        this.fresh = fresh;
        this.director = director;
    }

    void tell() {
        Entry entry = new Entry(story, fresh, CONFLICT);
        String requestId = entry.tell();
        String directorsStep = entry.stepInInbox(requestId, director);
        tooEarly(requestId, directorsStep);
        summarize(requestId);
        approve(director, directorsStep);
        approve(fresh.supervisor(), entry.stepInInbox(requestId));
        story.await("The request is LISTED in request-service", () -> entry.state(requestId, "LISTED"));
        story.note("It waits for the pick list now: the Individual or guardian chooses before a target is set");
    }

    private void tooEarly(String requestId, String stepId) {
        story.step("tries to approve before the Supervisor has written the summary");
        Answer refusal = decide(director, stepId);
        story.note("Refused (" + refusal.status() + "): "
                + String.join(
                        "; ",
                        refusal.body().path("violations").findValuesAsText("rule").stream()
                                .distinct()
                                .toList()));
        Answer approval = director.at("approval-service").get("/approvals/" + requestId);
        story.note("The approval says what is missing: "
                + String.join("; ", approval.body().at("/steps/0/missing").findValuesAsText("detail")));
    }

    private void summarize(String requestId) {
        story.step(fresh.supervisor() + " writes the summary, and the steps taken");
        Api approvals = fresh.supervisor().at("approval-service");
        approvals
                .put(
                        "/approvals/" + requestId + "/conflict-summary",
                        Map.of(
                                "summary", "The guardian and the Case Manager can't work together safely.",
                                "stepsTaken", "Two meetings with the team, and a visit by two."))
                .orRefuse();
        story.note("Recorded; only those who decide can read it");
    }

    private void approve(Actor decider, String stepId) {
        story.step(decider + " approves");
        Answer approval = story.act(() -> decide(decider, stepId).orRefuse());
        story.note("The approval is " + approval.text("state"));
        if (approval.text("state").equals("GRANTED")) {
            story.awaitMail(List.of(fresh.caseManager().email()));
        } else {
            story.awaitMail(List.of(fresh.supervisor().email()));
        }
    }

    private static Answer decide(Actor decider, String stepId) {
        return decider.at("approval-service")
                .post("/approval-steps/" + stepId + "/decisions", Map.of("outcome", "APPROVE"));
    }
}
