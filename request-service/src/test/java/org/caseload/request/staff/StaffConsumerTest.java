package org.caseload.request.staff;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.request.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffConsumerTest {

    private final UUID id = UUID.randomUUID();

    @Inject
    Agency agency;

    @Test
    @DisplayName("the contract's example is understood: who is on the staff may come in")
    void exampleIsUnderstood() {
        Agency.as(id.toString(), "case-manager").get("/me").then().statusCode(403);
        Topics.publish(
                "staff",
                id,
                "staff-member-changed.v1",
                Contracts.example("staff-member-changed.v1")
                        .replace("019a1c00-0000-7000-8000-0000000000c1", id.toString())
                        .replace("\"subject\": \"CM-07\"", "\"subject\": \"" + id + "\""));
        await().untilAsserted(() -> Agency.as(id.toString(), "case-manager")
                .get("/me")
                .then()
                .statusCode(200)
                .body("staffId", equalTo(id.toString()))
                .body("subject", equalTo(id.toString()))
                .body("roles", contains("case-manager"))
                .body("name", equalTo("Bea Sample"))
                .body("reportsToId", equalTo("019a1c00-0000-7000-8000-0000000000d1")));
    }

    @Test
    @DisplayName("a state older than the one that is here changes nothing, the same one again neither")
    void olderStatesAreIgnored() {
        state(7, "ACTIVE");
        state(7, "ACTIVE");
        state(6, "SEPARATED");
        Agency.as(id.toString(), "case-manager").get("/me").then().statusCode(200);
        state(8, "SEPARATED");
        Agency.as(id.toString(), "case-manager")
                .get("/me")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-staff-record"));
    }

    @Test
    @DisplayName("a nameless state erases the name")
    void namelessStateErases() {
        state(1, "ACTIVE");
        Agency.as(id.toString(), "case-manager")
                .get("/me")
                .then()
                .statusCode(200)
                .body("name", nullValue());
    }

    @Test
    @DisplayName("R-REQ-6: an Individual whose Case Manager we hear of later is in scope from then on")
    void copyComesLate() {
        UUID individual = UUID.fromString(Agency.register("L-" + id.toString().substring(0, 13), id)
                .then()
                .statusCode(201)
                .extract()
                .path("individualId"));
        state(1, "ACTIVE");
        Agency.as(id.toString(), "case-manager")
                .get("/individuals")
                .then()
                .body("items.individualId", contains(individual.toString()));
    }

    @Test
    @DisplayName("another system and an administrator have no staff record")
    void othersHaveNoRecord() {
        Agency.integration()
                .get("/me")
                .then()
                .statusCode(200)
                .body("staffId", nullValue())
                .body("roles", contains("integration"));
    }

    private void state(long sequence, String status) {
        agency.deliver("staff", id, "staff-member-changed.v1", "any", sequence, """
                {"staffId":"%1$s","staffNumber":"N-1","subject":"%1$s","status":"%2$s","role":"CASE_MANAGER"}""".formatted(id, status));
    }
}
