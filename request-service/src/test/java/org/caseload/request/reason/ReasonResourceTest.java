package org.caseload.request.reason;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ReasonResourceTest {

    @Inject
    Agency agency;

    @Test
    @DisplayName("R-RSN-1: the catalogue says of each reason its version, form, path with its records, and source")
    void catalogueIsServed() {
        String intake = "find { it.id == 'INTAKE_COMPLETION' }.";
        agency.hire("engagement-coordinator", "ENGAGEMENT_COORDINATOR", "", null)
                .call()
                .get("/reasons")
                .then()
                .statusCode(200)
                .body("id", hasItem("INTAKE_COMPLETION"))
                .body(intake + "version", equalTo(1))
                .body(intake + "details.required", contains("intakeCompletedOn"))
                .body(intake + "steps.kind", contains("SUPERVISOR"))
                .body(intake + "steps.records", contains(hasSize(0)))
                .body("find { it.id == 'CM_RELOCATION' }.restsOn", equalTo("RESIDENCE_CHANGE"))
                .body(
                        "find { it.id == 'CM_RELOCATION' }.steps.records",
                        contains(contains("DISTANCE_BEYOND_NEW_RESIDENCE")))
                .body("find { it.id == 'TEAM_CONFLICT' }.steps.kind", contains("ASSISTANT_DIRECTOR", "SUPERVISOR"))
                .body(intake + "conversations", hasSize(0))
                .body(intake + "source.sentence", equalTo("Intake completion"));
    }
}
