package org.caseload.transfer.masterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RemovalResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    Today today;

    private UUID entry;

    @BeforeEach
    void entryIsListed() {
        agency = Agency.open();
        entry = agency.listed(agency.individual(3));
    }

    @Test
    @DisplayName(
            "R-REQ-4: the Supervisor removes an entry, its target first; whose it is and who asked is told, the reason not")
    void supervisorRemoves() {
        agency.setTarget(entry, agency.newCaseManager, today.date()).then().statusCode(200);
        agency.as("SUP", "supervisor").get("/master-list/" + entry).then().body("allowedActions", contains("REMOVE"));
        remove(agency.as("SUP", "supervisor"), "{\"reason\":\"The Individual wishes to stay.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REMOVED"))
                .body("removalReason", equalTo("The Individual wishes to stay."));
        assertThat(outbox.types(entry))
                .containsExactly(
                        "master-list-entry-added.v1",
                        "transfer-target-set.v1",
                        "transfer-target-cancelled.v1",
                        "master-list-entry-removed.v1");
        assertThat(outbox.of(entry))
                .allSatisfy(row -> assertThat(row.data()).doesNotContain("wishes"))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        assertThat(outbox.of(entry).getLast().data())
                .contains("\"caseManagerId\":\"" + agency.caseManager, "\"submitterId\":\"" + agency.caseManager);
        remove(agency.coordinator(), "{\"reason\":\"again\"}")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-4"));
    }

    @Test
    @DisplayName("R-REQ-4: the Engagement Coordinator removes an entry; nobody else does, nobody without a reason")
    void othersDoNotRemove() {
        remove(Agency.open().as("SUP", "supervisor"), "{\"reason\":\"mine\"}")
                .then()
                .statusCode(404);
        remove(agency.as("CM", "case-manager"), "{\"reason\":\"mine\"}").then().statusCode(403);
        remove(agency.as("AD", "assistant-director"), "{\"reason\":\"mine\"}")
                .then()
                .statusCode(403);
        for (String reason : new String[] {"{}", "{\"reason\":\"  \"}", "{\"reason\":\"a\\u0000b\"}"}) {
            remove(agency.coordinator(), reason).then().statusCode(422).body("violations.field", hasItem("reason"));
        }
        remove(agency.coordinator(), "{}").then().body("violations.rule", hasItem("R-REQ-4"));
        remove(agency.coordinator(), "{\"reason\":\"" + "x".repeat(4001) + "\"}")
                .then()
                .statusCode(422);
        for (var stale : Map.of("\"9\"", 412, "", 428).entrySet()) {
            var seen = stale.getKey().isEmpty()
                    ? agency.coordinator()
                    : agency.coordinator().header("If-Match", stale.getKey());
            seen.body("{\"reason\":\"x\"}")
                    .post("/master-list/" + entry + "/removal")
                    .then()
                    .statusCode(stale.getValue());
        }
        remove(agency.coordinator(), "{\"reason\":\"x\"}").then().statusCode(200);
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1", "master-list-entry-removed.v1");
    }

    private Response remove(RequestSpecification who, String body) {
        return who.header("If-Match", agency.etag(entry)).body(body).post("/master-list/" + entry + "/removal");
    }
}
