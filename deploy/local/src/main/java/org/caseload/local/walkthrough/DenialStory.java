package org.caseload.local.walkthrough;

import java.util.List;
import java.util.Map;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.walkthrough.FreshIndividuals.Fresh;

/** The other way out: review, a discussion, and a no with its ground. */
final class DenialStory {

    private final Story story;
    private final Fresh fresh;
    private final Api approvals;

    DenialStory(Story story, Fresh fresh) {
        this.story = story;
        this.fresh = fresh;
        this.approvals = fresh.supervisor().at("approval-service");
    }

    void tell() {
        Entry entry = new Entry(story, fresh, Entry.intakeIsComplete());
        String requestId = entry.tell();
        String stepId = entry.stepInInbox(requestId);
        review(stepId);
        discuss(requestId);
        deny(stepId);
        story.await("The request is DENIED in request-service too", () -> entry.state(requestId, "DENIED"));
    }

    private void review(String stepId) {
        story.step(fresh.supervisor() + " wants to talk first: review");
        Answer approval = story.act(() -> decide(stepId, Map.of("outcome", "REVIEW")));
        story.note("The approval is " + approval.text("state") + ", on the open request list");
        story.awaitMail(List.of(fresh.caseManager().email()));
    }

    private void discuss(String requestId) {
        story.step("records the discussion");
        approvals
                .post(
                        "/approvals/" + requestId + "/conversations",
                        Map.of(
                                "heldOn", Entry.today(),
                                "participants",
                                        List.of(
                                                fresh.caseManager().member().name(),
                                                fresh.supervisor().member().name()),
                                "summary", "The annual can be held first; the move waits until then."))
                .orRefuse();
        story.note("Recorded, with who took part");
    }

    private void deny(String stepId) {
        story.step("denies, with a ground");
        Answer approval = story.act(() -> decide(
                stepId,
                Map.of(
                        "outcome", "DENY",
                        "ground", "RESOLVED_OTHERWISE",
                        "comment", "Agreed in the discussion: ask again after the annual.")));
        story.note("The approval is " + approval.text("state"));
        story.awaitMail(List.of(fresh.caseManager().email()));
    }

    private Answer decide(String stepId, Map<String, Object> decision) {
        return approvals
                .post("/approval-steps/" + stepId + "/decisions", decision)
                .orRefuse();
    }
}
