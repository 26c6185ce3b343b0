package org.caseload.transfer.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class WhatIfResourceTest {

    private Agency agency;
    private UUID individual;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void individualIsServed() {
        agency = Agency.open();
        individual = agency.individual(3, ",\"annualMonth\":4,\"quarterlyMonths\":[1,4,7,10]");
        day = today.date();
    }

    @Test
    @DisplayName("a what-if shows both caseloads before and after, and changes nothing")
    void bothCaseloadsAreShown() {
        UUID entry = agency.listed(individual);
        agency.inOrder(individual, day);
        String etag = agency.etag(entry);
        think(entry, agency.newCaseManager, day)
                .then()
                .statusCode(200)
                .body("current.staffId", equalTo(agency.caseManager.toString()))
                .body("current.before.count", equalTo(1))
                .body("current.before.load[3].count", equalTo(1))
                .body("current.before.months[3].annuals", equalTo(1))
                .body("current.before.room", equalTo(24))
                .body("current.after.count", equalTo(0))
                .body("current.after.months[3].annuals", equalTo(0))
                .body("current.after.room", equalTo(25))
                .body("next.before.count", equalTo(0))
                .body("next.before.room", equalTo(25))
                .body("next.after.count", equalTo(1))
                .body("next.after.load[3].count", equalTo(1))
                .body("next.after.months[3].month", equalTo(4))
                .body("next.after.months[3].annuals", equalTo(1))
                .body("next.after.months[3].quarterlies", equalTo(1))
                .body("next.after.months[6].quarterlies", equalTo(1))
                .body("next.after.room", equalTo(24))
                .body("inTheWay", empty());
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(200);
        assertThat(etag).isNotEqualTo(agency.etag(entry));
        think(entry, agency.newCaseManager, day).then().body("next.before.room", equalTo(25));
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1", "transfer-target-set.v1");
    }

    @Test
    @DisplayName("a what-if tells every rule in the way: of the Case Manager, of the entry, of the file")
    void everyRuleIsTold() {
        UUID entry = agency.listed(individual, "TEAM_CONFLICT", "");
        think(entry, agency.caseManager, day)
                .then()
                .body("inTheWay.rule", contains("R-CONF-3", "R-CAND-2", "R-CAND-2", "R-RDY-3", "R-RDY-4"));
        think(entry, UUID.randomUUID(), day)
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("inTheWay.rule", contains("R-CONF-3", "R-CAND-2", "R-RDY-3", "R-RDY-4"));
    }

    @Test
    @DisplayName("R-REQ-5: an Individual who left is in nobody's caseload, before and after")
    void whoLeftIsNotCounted() {
        UUID entry = agency.listed(individual);
        agency.individual(individual, 3, agency.caseManager, "DISCHARGED");
        await().untilAsserted(
                        () -> think(entry, agency.newCaseManager, day).then().body("current.before.count", equalTo(0)));
        think(entry, agency.newCaseManager, day)
                .then()
                .body("current.after.count", equalTo(0))
                .body("next.after.count", equalTo(0))
                .body("inTheWay[0].rule", equalTo("R-REQ-5"));
    }

    @Test
    @DisplayName("only the Engagement Coordinator thinks ahead, of days from today on")
    void rolesAndDaysAreKept() {
        UUID entry = agency.listed(individual);
        think(entry, agency.newCaseManager, day.minusDays(1)).then().statusCode(422);
        think(UUID.randomUUID(), agency.newCaseManager, day).then().statusCode(404);
        agency.as("SUP", "supervisor")
                .body("{\"requestId\":\"%s\",\"newCaseManagerId\":\"%s\"}".formatted(entry, agency.newCaseManager))
                .post("/what-ifs")
                .then()
                .statusCode(403);
    }

    private Response think(UUID entry, UUID newCaseManager, LocalDate on) {
        return agency.coordinator()
                .body("{\"requestId\":\"%s\",\"newCaseManagerId\":\"%s\",\"on\":\"%s\"}"
                        .formatted(entry, newCaseManager, on))
                .post("/what-ifs");
    }
}
