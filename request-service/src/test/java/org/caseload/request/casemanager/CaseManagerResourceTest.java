package org.caseload.request.casemanager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseManagerResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person director;
    private Person supervisor;
    private Person mine;
    private Person other;
    private UUID individual;

    @BeforeEach
    void team() {
        director = agency.director();
        supervisor = agency.supervisor(director.id());
        mine = agency.intake(supervisor.id());
        other = agency.ongoing(supervisor.id());
        individual = agency.individual(mine);
    }

    @Test
    @DisplayName("R-REQ-6: a correction comes with its reason, is told of, and stays in the history with who made it")
    void correctionsAreKept() {
        correct(supervisor, other.id(), "typed wrongly")
                .then()
                .statusCode(200)
                .body("caseManagerId", equalTo(other.id().toString()));
        supervisor
                .call()
                .get("/individuals/" + individual + "/case-manager-changes")
                .then()
                .body("items.cause", contains("CORRECTED", "REGISTERED"))
                .body("items[0].previousCaseManagerId", equalTo(mine.id().toString()))
                .body("items[0].reason", equalTo("typed wrongly"))
                .body("items[0].byName", equalTo("Bea Sample"))
                .body("items[1].previousCaseManagerId", nullValue())
                .body("items[1].caseManagerId", equalTo(mine.id().toString()));
        mine.call().get("/individuals/" + individual).then().statusCode(404);
        other.call().get("/individuals/" + individual).then().statusCode(200);
        assertThat(outbox.of(individual).getLast().data()).contains(other.id().toString());
    }

    @Test
    @DisplayName("R-REQ-6: a correction is refused while a request is live, and not while there is a draft")
    void liveRequestsRefuseCorrections() {
        UUID request = Agency.draft(mine, individual);
        correct(director, other.id(), "typed wrongly").then().statusCode(200);
        other.call()
                .get("/balance-requests/" + request)
                .then()
                .statusCode(200)
                .body("caseManagerId", equalTo(other.id().toString()));
        correct(director, mine.id(), "it was right").then().statusCode(200);

        Agency.submit(mine, request).then().statusCode(200);
        correct(director, other.id(), "typed wrongly")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-REQ-6"));
        supervisor
                .call()
                .get("/individuals/" + individual)
                .then()
                .body("allowedActions", not(hasItem("CORRECT_CASE_MANAGER")));
        agency.hear("approvals", "approval-withdrawn.v1", request, individual, mine.id(), other.id());
        correct(director, other.id(), "typed wrongly").then().statusCode(200);
    }

    @Test
    @DisplayName("R-REQ-6: a correction names another Case Manager, and a reason")
    void correctionsNameAnother() {
        for (UUID wrong : new UUID[] {mine.id(), supervisor.id(), UUID.randomUUID()}) {
            correct(supervisor, wrong, "so")
                    .then()
                    .statusCode(422)
                    .body("violations.rule", contains("R-REQ-6"))
                    .body("violations.field", contains("caseManagerId"));
        }
        supervisor
                .call()
                .body("{\"caseManagerId\":\"" + other.id() + "\"}")
                .post("/individuals/" + individual + "/case-manager-corrections")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-REQ-6"))
                .body("violations.field", contains("reason"));
    }

    @Test
    @DisplayName("R-STF-1: no correction gives an Individual to a Case Manager with notice, or who has left")
    void leaversAreClosed() {
        agency.notice(other, supervisor.id());
        isClosed();
        agency.separate(other, supervisor.id());
        isClosed();
        agency.stays(other, supervisor.id());
        correct(supervisor, other.id(), "typed wrongly").then().statusCode(200);
    }

    private void isClosed() {
        correct(supervisor, other.id(), "typed wrongly")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-STF-1"))
                .body("violations.field", contains("caseManagerId"));
    }

    @Test
    @DisplayName("only who is above the Case Manager corrects: another role is 403, another scope 404")
    void whoCorrects() {
        correct(mine, other.id(), "so").then().statusCode(403);
        correct(agency.supervisor(null), other.id(), "so").then().statusCode(404);
    }

    private Response correct(Person by, UUID to, String reason) {
        return by.call()
                .body("{\"caseManagerId\":\"%s\",\"reason\":\"%s\"}".formatted(to, reason))
                .post("/individuals/" + individual + "/case-manager-corrections");
    }
}
