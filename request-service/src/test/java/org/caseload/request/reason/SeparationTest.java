package org.caseload.request.reason;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SeparationTest {

    private static final String DETAILS = "{\"lastWorkingDay\":\"2026-01-30\",\"separation\":\"RESIGNATION\"}";

    @Inject
    Agency agency;

    @Test
    @DisplayName("R-REQ-1: that a Case Manager leaves is not entered by the one who leaves")
    void notByTheOneWhoLeaves() {
        Person mine = agency.ongoing(agency.supervisor(null).id());
        UUID individual = agency.individual(mine);
        Agency.enter(mine, individual, "CM_SEPARATION", DETAILS)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-REQ-1"));
    }

    @Test
    @DisplayName("R-REQ-1: a draft of the Supervisor's is not submitted by the one who leaves")
    void notSubmittedByTheOneWhoLeaves() {
        Person supervisor = agency.supervisor(null);
        Person mine = agency.ongoing(supervisor.id());
        UUID individual = agency.individual(mine);
        UUID request = UUID.fromString(Agency.enter(supervisor, individual, "CM_SEPARATION", DETAILS)
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        Agency.submit(mine, request).then().statusCode(409).body("violations.rule", contains("R-REQ-1"));
        Agency.submit(supervisor, request).then().statusCode(200);
    }

    @Test
    @DisplayName("R-REQ-1: Field Support enters and submits once the Case Manager has left, and sees nothing before")
    void fieldSupportOnceLeft() {
        Person supervisor = agency.supervisor(null);
        Person mine = agency.ongoing(supervisor.id());
        UUID individual = agency.individual(mine);
        Person support = agency.fieldSupport();
        Agency.enter(support, individual, "CM_SEPARATION", DETAILS).then().statusCode(404);
        agency.separate(mine, supervisor.id());
        UUID request = UUID.fromString(Agency.enter(support, individual, "CM_SEPARATION", DETAILS)
                .then()
                .statusCode(201)
                .extract()
                .path("requestId"));
        Agency.submit(support, request).then().statusCode(200);
    }
}
