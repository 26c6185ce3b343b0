package org.caseload.local.walkthrough;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.local.Trouble;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.sample.SampleAgency;
import org.caseload.local.walkthrough.FreshIndividuals.Fresh;

/** The main job: from a completed intake to the new Case Manager. */
final class MoveStory {

    private final Story story;
    private final Fresh fresh;
    private final SampleAgency agency;
    private final Actor coordinator;
    private final Api masterList;

    MoveStory(Story story, Fresh fresh, SampleAgency agency) {
        this.story = story;
        this.fresh = fresh;
        this.agency = agency;
        this.coordinator = actor("EC-1");
        this.masterList = coordinator.at("transfer-service");
    }

    void tell() {
        Entry entry = new Entry(story, fresh, Entry.intakeIsComplete());
        String requestId = entry.tell();
        approve(requestId, entry.stepInInbox(requestId));
        lookAtMasterList(requestId);
        Actor newCaseManager = choose(requestId);
        target(requestId, newCaseManager);
        complete(requestId);
        seeNewCaseManager(requestId, newCaseManager);
    }

    private void approve(String requestId, String stepId) {
        story.step(fresh.supervisor() + " approves");
        Answer approval = story.act(() -> fresh.supervisor()
                .at("approval-service")
                .post("/approval-steps/" + stepId + "/decisions", Map.of("outcome", "APPROVE"))
                .orRefuse());
        story.note("The approval is " + approval.text("state"));
        story.await("The request is on the master list", () -> listed(requestId));
        story.awaitMail(List.of(fresh.caseManager().email()));
    }

    private void lookAtMasterList(String requestId) {
        story.step(coordinator + " opens the entry on the master list");
        Answer entry = story.await(
                "It names the Individual and how ready they are",
                () -> listed(requestId)
                        .filter(found -> !found.text("readiness.today.on").isEmpty()
                                && !found.text("individual.agencyNumber").isEmpty()));
        boolean eligible = entry.body().at("/readiness/today/eligible").asBoolean();
        story.note(entry.text("individual.agencyNumber") + " in " + entry.text("individual.city") + ", "
                + entry.text("individual.county") + " County, Algo " + entry.text("individual.algo") + ": "
                + (eligible ? "eligible today, nothing stands in the way" : "not eligible today"));
    }

    private Actor choose(String requestId) {
        story.step("asks who could take over");
        List<JsonNode> candidates = masterList
                .get("/master-list/" + requestId + "/candidates")
                .orRefuse()
                .items();
        List<JsonNode> eligible = candidates.stream()
                .filter(candidate -> candidate.path("eligible").asBoolean())
                .toList();
        if (eligible.isEmpty()) {
            throw new Trouble(
                    "No Case Manager of the sample agency has room any more. To start afresh: ./down, remove the"
                            + " folder .data, ./up.");
        }
        Actor chosen = actor(eligible.getFirst().path("staffNumber").asText());
        story.note(eligible.size() + " Case Managers could; best fits " + chosen + ", score "
                + eligible.getFirst().path("score").asText() + " of 100, with room for "
                + eligible.getFirst().path("room").asText());
        return chosen;
    }

    private void target(String requestId, Actor newCaseManager) {
        story.step("sets the target: today, " + newCaseManager);
        Answer seen = masterList.get("/master-list/" + requestId).orRefuse();
        String staffId =
                newCaseManager.at("request-service").get("/me").orRefuse().text("staffId");
        Answer entry = story.act(() -> masterList
                .send(
                        "PUT",
                        "/master-list/" + requestId + "/target",
                        Map.of("newCaseManagerId", staffId, "targetDate", Entry.today()),
                        Map.of("If-Match", seen.entityTag()))
                .orRefuse());
        story.note("The entry is " + entry.text("state"));
        story.awaitMail(List.of(
                fresh.caseManager().email(),
                newCaseManager.email(),
                fresh.supervisor().email(),
                actor(newCaseManager.member().reportsTo()).email()));
    }

    private void complete(String requestId) {
        story.step("completes the move");
        Answer seen = masterList.get("/master-list/" + requestId).orRefuse();
        Answer entry = story.act(() -> masterList
                .send(
                        "POST",
                        "/master-list/" + requestId + "/completion",
                        Map.of(),
                        Map.of("If-Match", seen.entityTag()))
                .orRefuse());
        story.note("The entry is " + entry.text("state"));
    }

    private void seeNewCaseManager(String requestId, Actor newCaseManager) {
        Api requests = newCaseManager.at("request-service");
        story.await(
                "The Individual is " + newCaseManager + "'s in request-service",
                () -> Optional.of(requests.get("/individuals/" + fresh.individualId()))
                        .filter(Answer::isFine));
        story.note("The master list says " + listed(requestId).orElseThrow().text("state") + "; the request was "
                + fresh.caseManager() + "'s");
        int gone = fresh.caseManager()
                .at("request-service")
                .get("/individuals/" + fresh.individualId())
                .status();
        story.note("To " + fresh.caseManager() + " the file is closed now (" + gone + ")");
    }

    private Optional<Answer> listed(String requestId) {
        return Optional.of(masterList.get("/master-list/" + requestId)).filter(Answer::isFine);
    }

    private Actor actor(String staffNumber) {
        return new Actor(fresh.caseManager().stack(), agency.member(staffNumber));
    }
}
