package org.caseload.request.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CoverTest {

    private static final String SEPARATION = "{\"lastWorkingDay\":\"2026-01-30\",\"separation\":\"RESIGNATION\"}";

    @Inject
    Agency agency;

    private Person supervisor;
    private Person leaver;
    private Person coverer;
    private UUID individual;

    @BeforeEach
    void team() {
        supervisor = agency.supervisor(null);
        leaver = agency.intake(supervisor.id());
        coverer = agency.ongoing(supervisor.id());
        individual = agency.individual(leaver);
    }

    @Test
    @DisplayName("R-STF-3: who covers a leaver's caseload sees its Individuals and completes their MCR, until it ends")
    void whileItLasts() {
        agency.separate(leaver, supervisor.id());
        seesNothing();

        agency.cover(leaver, "SEPARATED", supervisor.id(), coverer);
        get().then().statusCode(200).body("allowedActions", hasItems("CHANGE", "RECORD_ACTIVITY", "CONFIRM_MCR"));
        coverer.call().get("/individuals").then().body("items.individualId", contains(individual.toString()));
        confirm().then().statusCode(200).body("allowedActions", contains("CONFIRM"));

        agency.separate(leaver, supervisor.id());
        seesNothing();
    }

    @Test
    @DisplayName("R-STF-3: nobody but the one named covers, and nobody covers for a Case Manager who has not left")
    void othersSeeNothing() {
        agency.cover(leaver, "SEPARATED", supervisor.id(), agency.ongoing(supervisor.id()));
        seesNothing();
        agency.cover(leaver, "ACTIVE", supervisor.id(), coverer);
        seesNothing();
    }

    @Test
    @DisplayName("R-REQ-1: who covers sees a leaver's requests, but Supervisor and Field Support enter and submit them")
    void requestsStayWithOthers() {
        agency.cover(leaver, "SEPARATED", supervisor.id(), coverer);
        get().then().body("allowedActions", not(hasItem("ENTER_BALANCE_REQUEST")));
        Agency.enter(coverer, individual, "CM_SEPARATION", SEPARATION)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("R-REQ-1"));

        Person support = agency.fieldSupport();
        UUID request = UUID.fromString(Agency.enter(support, individual, "CM_SEPARATION", SEPARATION)
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        coverer.call()
                .get("/balance-requests/" + request)
                .then()
                .statusCode(200)
                .body("allowedActions", empty());
        Agency.submit(coverer, request).then().statusCode(409).body("violations.rule", hasItem("R-REQ-1"));
        Agency.submit(support, request).then().statusCode(200);
    }

    private void seesNothing() {
        get().then().statusCode(404);
        confirm().then().statusCode(404);
        coverer.call().get("/individuals").then().body("items", empty());
    }

    private Response get() {
        return coverer.call().get("/individuals/" + individual);
    }

    private Response confirm() {
        return coverer.call().body(Agency.mcr()).put("/individuals/" + individual + "/mcr");
    }
}
