package org.caseload.request.progress;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApprovalConsumerTest {

    @Inject
    Agency agency;

    private Person mine;
    private UUID individual;
    private UUID request;

    @BeforeEach
    void submitted() {
        mine = agency.intake(agency.supervisor(null).id());
        individual = agency.individual(mine);
        request = Agency.submitted(mine, individual);
    }

    @ParameterizedTest
    @CsvSource({
        "approval-opened.v1, IN_APPROVAL, true",
        "approval-step-assigned.v1, SUBMITTED, true",
        "approval-put-under-review.v1, UNDER_REVIEW, true",
        "approval-granted.v1, APPROVED, true",
        "approval-denied.v1, DENIED, false",
        "approval-withdrawn.v1, WITHDRAWN, false",
        "approval-closed.v1, CLOSED, false"
    })
    @DisplayName("R-REQ-2: the example of each event is understood; only a terminal one frees the Individual's slot")
    void examplesAreUnderstood(String type, String state, boolean live) {
        hear(type);
        stateIs(state);
        mine.call()
                .get("/individuals/" + individual)
                .then()
                .body("liveRequestId", live ? equalTo(request.toString()) : nullValue());
        Agency.enter(mine, individual).then().statusCode(live ? 409 : 201);
    }

    @Test
    @DisplayName("the events arrive by Kafka, and the same one twice is one line of history")
    void twiceIsOnce() {
        String id = UUID.randomUUID().toString();
        String json = Agency.example("approval-denied.v1", request, individual, mine.id(), mine.id());
        Topics.publish("approvals", request, "approval-opened.v1", example("approval-opened.v1"));
        Topics.publish("approvals", request, "approval-denied.v1", id, 5, json);
        Topics.publish("approvals", request, "approval-denied.v1", id, 5, json);
        await().untilAsserted(() -> stateIs("DENIED"));
        mine.call().get("/balance-requests/" + request).then().body("denialGround", equalTo("RESOLVED_OTHERWISE"));
        mine.call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .body("items.findAll { it.what == 'Denied' }.why", contains("RESOLVED_OTHERWISE"));
    }

    @Test
    @DisplayName("what comes late never takes the request back, and is in the history all the same")
    void lateEventsTakeNothingBack() {
        agency.hear("transfers", "master-list-entry-added.v1", request, individual, mine.id(), mine.id());
        hear("approval-granted.v1");
        hear("approval-opened.v1");
        stateIs("LISTED");
        agency.hear("transfers", "master-list-entry-removed.v1", request, individual, mine.id(), mine.id());
        hear("approval-put-under-review.v1");
        stateIs("REMOVED");
        mine.call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .body("items.what", hasItem("Put under review"))
                .body("items.what", hasItem("Removed from the master list"));
    }

    @Test
    @DisplayName("the history can be read by a person: what, when, by whom where the name is known")
    void historyIsReadable() {
        mine.call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .statusCode(200)
                .body("items.what", contains("Entered as a draft", "Submitted for approval"))
                .body("items.byName", contains("Bea Sample", "Bea Sample"));
    }

    @Test
    @DisplayName("an event of a request that was never submitted here is parked, not dropped")
    void unknownRequestsAreParked() {
        UUID unknown = UUID.randomUUID();
        agency.hear("approvals", "approval-opened.v1", unknown, individual, mine.id(), mine.id());
        Agency.as("ROOT", "administrator")
                .get("/q/parked-messages")
                .then()
                .statusCode(200)
                .body("key", hasItem(unknown.toString()));
    }

    private String example(String type) {
        return Agency.example(type, request, individual, mine.id(), mine.id());
    }

    private void hear(String type) {
        agency.hear("approvals", type, request, individual, mine.id(), mine.id());
    }

    private void stateIs(String state) {
        mine.call().get("/balance-requests/" + request).then().body("state", equalTo(state));
    }
}
