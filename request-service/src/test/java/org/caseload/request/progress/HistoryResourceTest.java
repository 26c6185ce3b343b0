package org.caseload.request.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HistoryResourceTest {

    private static final String SAM = "019a1c00-0000-7000-8000-0000000000d1";
    private static final String DANA = "019a1c00-0000-7000-8000-0000000000d2";

    @Inject
    Agency agency;

    private Person supervisor;
    private Person mine;
    private Person next;
    private UUID individual;
    private UUID request;
    private int minute;

    @BeforeEach
    void submitted() {
        supervisor = agency.supervisor(null);
        mine = agency.intake(supervisor.id());
        next = agency.ongoing(supervisor.id());
        individual = agency.individual(mine);
        request = Agency.submitted(mine, individual);
        agency.name(SAM, "SUPERVISOR", "Sam", "Ortiz");
        agency.name(DANA, "SUPERVISOR", "Dana", "Reyes");
        agency.name(next.id().toString(), "CASE_MANAGER", "Kim", "Lee");
    }

    @Test
    @DisplayName("the history tells a move from entry to end, each event a sentence, in the order in which it happened")
    void aMoveIsToldInFull() {
        approval("approval-opened.v1", "");
        approval("approval-step-assigned.v1", "");
        approval("approval-step-assigned.v1", ",\"escalated\":true");
        approval("approval-recorded.v1", "");
        approval("approval-put-under-review.v1", "");
        approval("approval-step-passed.v1", "");
        approval("approval-granted.v1", "");
        transfer("master-list-entry-added.v1");
        transfer("pick-list-offered.v1");
        transfer("pick-list-answered.v1");
        transfer("backfill-recorded.v1");
        transfer("backfill-withdrawn.v1");
        transfer("transfer-target-set.v1");
        transfer("transfer-target-set.v1");
        transfer("transfer-target-cancelled.v1");
        transfer("transfer-target-set.v1");
        transfer("transfer-completed.v1");
        assertThat(texts(supervisor))
                .containsSubsequence(
                        "Bea Sample entered it as a draft.",
                        "Bea Sample submitted it for approval.",
                        "Its approval began.",
                        "It waits for Sam Ortiz to decide.",
                        "It had waited too long and now waits for Sam Ortiz to decide.",
                        "Sam Ortiz recorded a conversation.",
                        "Sam Ortiz put it under review.",
                        "Dana Reyes approved for Sam Ortiz, who was away; another step follows.",
                        "Sam Ortiz approved.",
                        "It was added to the master list.",
                        "It was recorded who comes onto the caseload instead.",
                        "The move to Kim Lee was planned for 2026-12-01.",
                        "The plan was changed: the move is to Kim Lee on 2026-12-01.",
                        "The plan to move was cancelled.",
                        "The move to Kim Lee was planned for 2026-12-01.",
                        "The Individual moved to Kim Lee.")
                .contains("Case Managers to choose from were offered to the guardian.")
                .contains("Kim Lee was chosen from those offered.")
                .contains("Nobody comes onto the caseload instead any more.");
    }

    @Test
    @DisplayName("R-APR-6: what a delegate does shows both names")
    void bothNamesAreShown() {
        approval("approval-step-assigned.v1", ",\"delegateId\":\"" + DANA + "\"");
        approval("approval-denied.v1", ",\"decidedFor\":\"" + DANA + "\"");
        assertThat(texts(mine))
                .contains("It waits for Dana Reyes to decide for Sam Ortiz, who was away.")
                .contains("Sam Ortiz denied it for Dana Reyes, who was away: it was resolved otherwise.");
        history(mine)
                .body(item("Denied") + "byName", equalTo("Sam Ortiz"))
                .body(item("Denied") + "byId", equalTo(SAM))
                .body(item("Denied") + "forName", equalTo("Dana Reyes"))
                .body(item("Denied") + "forId", equalTo(DANA))
                .body(item("Denied") + "why", equalTo("RESOLVED_OTHERWISE"))
                .body(item("Waits for a decision") + "toName", equalTo("Dana Reyes"));
    }

    @Test
    @DisplayName("R-CONF-2: a constraint on the new Case Manager is told to those who decide, and to no Case Manager")
    void constraintsAreForThoseWhoNeedThem() {
        agency.deliver(
                "approvals",
                request,
                "approval-recorded.v1",
                example("approval-recorded.v1").replace("CONVERSATION", "CASE_MANAGER_CONSTRAINT"));
        assertThat(texts(supervisor)).contains("Sam Ortiz recorded a constraint on the new Case Manager.");
        assertThat(texts(mine)).noneMatch(text -> text.contains("constraint"));
        history(mine).body("items.why", not(hasItem("CASE_MANAGER_CONSTRAINT")));
    }

    @Test
    @DisplayName("R-TRN-2: no Case Manager is told who the Engagement Coordinator is, in the sentence neither")
    void theCoordinatorIsNotNamed() {
        agency.name(SAM, "ENGAGEMENT_COORDINATOR", "Eva", "Stone");
        transfer("master-list-entry-removed.v1");
        assertThat(texts(mine)).contains("A colleague removed it from the master list.");
        history(mine)
                .body(item("Removed from the master list") + "byId", nullValue())
                .body(item("Removed from the master list") + "byName", nullValue());
        assertThat(texts(supervisor)).contains("Eva Stone removed it from the master list.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISCHARGED     | It was closed: the Individual was discharged.
            DECEASED       | It was closed: the Individual died.
            CASE_WITHDRAWN | It was closed: the case that it rests on was withdrawn.
            """)
    @DisplayName("R-REQ-5, R-REQ-2: an approval that closes says why, ends the request and frees the Individual's slot")
    void closuresSayWhy(String cause, String text) {
        agency.deliver(
                "approvals",
                request,
                "approval-closed.v1",
                example("approval-closed.v1").replace("DISCHARGED", cause));
        assertThat(texts(mine)).contains(text);
        mine.call().get("/balance-requests/" + request).then().body("state", equalTo("CLOSED"));
        Agency.enter(mine, individual).then().statusCode(201);
    }

    @Test
    @DisplayName("that somebody wrote a comment is told, what it says is not")
    void commentsAreTold() {
        supervisor
                .call()
                .body("{\"text\":\"The guardian agrees.\"}")
                .post("/balance-requests/" + request + "/comments")
                .then()
                .statusCode(201);
        mine.call().post("/balance-requests/" + request + "/withdrawal").then().statusCode(202);
        approval("approval-withdrawn.v1", "");
        assertThat(texts(mine))
                .contains("Bea Sample wrote a comment.")
                .contains("Bea Sample asked for it back.")
                .contains("It was withdrawn, as Bea Sample had asked.");
    }

    @Test
    @DisplayName("records and steps of a case with Human Resources, which is no request, are passed over")
    void casesAreNoRequests() {
        UUID caseId = UUID.randomUUID();
        agency.hear("approvals", "approval-recorded.v1", caseId, individual, mine.id(), mine.id());
        agency.hear("approvals", "approval-step-passed.v1", caseId, individual, mine.id(), mine.id());
        Agency.as("ROOT", "administrator")
                .get("/q/parked-messages")
                .then()
                .body("key", not(hasItem(caseId.toString())));
    }

    /** @param more fields */
    private void approval(String type, String more) {
        String json = example(type).stripTrailing();
        agency.deliver(
                "approvals", request, type, json.substring(0, json.length() - 1).stripTrailing() + more + "}");
    }

    private void transfer(String type) {
        agency.deliver("transfers", request, type, example(type));
    }

    /** Each a minute later than the one before. */
    private String example(String type) {
        return Agency.example(type, request, individual, mine.id(), next.id())
                .replaceAll("T15:04:05Z", "T16:%02d:00Z".formatted(minute++))
                .replaceAll("2026-(11-02|12-01)T", "2126-11-02T");
    }

    private ValidatableResponse history(Person reader) {
        return reader.call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .statusCode(200);
    }

    private List<String> texts(Person reader) {
        return history(reader).extract().path("items.text");
    }

    private static String item(String what) {
        return "items.find { it.what == '" + what + "' }.";
    }
}
