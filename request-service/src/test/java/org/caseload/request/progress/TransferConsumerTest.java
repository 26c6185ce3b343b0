package org.caseload.request.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TransferConsumerTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person supervisor;
    private Person mine;
    private Person next;
    private UUID individual;
    private UUID request;

    @BeforeEach
    void submitted() {
        supervisor = agency.supervisor(null);
        mine = agency.intake(supervisor.id());
        next = agency.ongoing(agency.supervisor(null).id());
        individual = agency.individual(mine);
        request = Agency.submitted(mine, individual);
    }

    @Test
    @DisplayName("the example of each event is understood: listed and targeted follow each other, removal is the end")
    void examplesAreUnderstood() {
        hear("master-list-entry-added.v1");
        stateIs("LISTED");
        hear("transfer-target-set.v1");
        stateIs("TARGETED");
        hear("transfer-target-cancelled.v1");
        stateIs("LISTED");
        hear("transfer-target-set.v1");
        stateIs("TARGETED");
        hear("master-list-entry-removed.v1");
        stateIs("REMOVED");
        hear("transfer-target-set.v1");
        stateIs("REMOVED");
        Agency.enter(mine, individual).then().statusCode(201);
        mine.call()
                .get("/balance-requests/" + request + "/history")
                .then()
                .body("items.findAll { it.what.startsWith('Target date') }.why", hasItem("2026-12-01"));
    }

    @Test
    @DisplayName("R-REQ-5: an entry closed after a discharge closes the request")
    void closureSettles() {
        hear("master-list-entry-closed.v1");
        stateIs("CLOSED");
    }

    @Test
    @DisplayName("R-REQ-6: a completed move gives the Individual its new Case Manager, once, and says so")
    void completionMoves() {
        UUID draft = Agency.draft(mine, agency.individual(mine));
        String id = UUID.randomUUID().toString();
        String json = Agency.example("transfer-completed.v1", request, individual, mine.id(), next.id());
        Topics.publish("transfers", request, "transfer-completed.v1", id, 9, json);
        Topics.publish("transfers", request, "transfer-completed.v1", id, 9, json);
        await().untilAsserted(() -> stateIs("COMPLETED"));

        next.call()
                .get("/individuals/" + individual)
                .then()
                .statusCode(200)
                .body("caseManagerId", equalTo(next.id().toString()))
                .body("liveRequestId", nullValue());
        mine.call().get("/individuals/" + individual).then().statusCode(404);
        next.call()
                .get("/individuals/" + individual + "/case-manager-changes")
                .then()
                .body("items.cause", contains("MOVED", "REGISTERED"))
                .body("items[0].requestId", equalTo(request.toString()))
                .body("items[0].previousCaseManagerId", equalTo(mine.id().toString()));
        var changed = outbox.of(individual).getLast();
        assertThat(outbox.types(individual)).containsExactly("individual-changed.v1", "individual-changed.v1");
        assertThat(changed.data()).contains("\"caseManagerId\":\"" + next.id() + "\"");
        assertThat(Contracts.violations(changed.type(), changed.data())).isEmpty();
        mine.call().get("/balance-requests/" + draft).then().statusCode(200);
    }

    @Test
    @DisplayName("after the move, who asked still hears what became of it, and the new Case Manager sees it too")
    void bothSeeTheMovedRequest() {
        hear("transfer-completed.v1");
        for (Person person : new Person[] {mine, supervisor, next}) {
            person.call()
                    .get("/balance-requests/" + request)
                    .then()
                    .statusCode(200)
                    .body("caseManagerId", equalTo(mine.id().toString()));
            person.call().get("/balance-requests").then().body("items.requestId", hasItem(request.toString()));
        }
    }

    @Test
    @DisplayName("R-REQ-6: a move from another Case Manager than the current one is parked, and changes nothing")
    void unexpectedMovesAreParked() {
        agency.hear("transfers", "transfer-completed.v1", request, individual, next.id(), mine.id());
        stateIs("SUBMITTED");
        mine.call().get("/individuals/" + individual).then().statusCode(200);
        Agency.as("ROOT", "administrator").get("/q/parked-messages").then().body("key", hasItem(request.toString()));
    }

    private void hear(String type) {
        agency.hear("transfers", type, request, individual, mine.id(), next.id());
    }

    private void stateIs(String state) {
        mine.call().get("/balance-requests/" + request).then().body("state", equalTo(state));
    }
}
