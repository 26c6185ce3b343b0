package org.caseload.approval.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EvidenceResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    StaffRepository staff;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("R-LOC-1, R-NEED-1, R-CONV-1: what is missing is named, and once it is recorded the step is approved")
    void localizingIsApprovedOnceAllIsRecorded() {
        Agency.Case request = documented("TEST_LOCALIZE");
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-CONV-1", "R-LOC-1", "R-NEED-1");
        request.seenBy(agency.asSupervisor())
                .then()
                .body("steps[0].missing.rule", contains("R-CONV-1", "R-LOC-1", "R-NEED-1"))
                .body("allowedActions", hasItem("VERIFY_DISTANCE"))
                .body("allowedActions", hasItem("CONFIRM_NEEDS"));
        request.converse(agency.asSupervisor()).then().statusCode(201);
        confirm(request, agency.asSupervisor())
                .then()
                .statusCode(200)
                .body("needsConfirmation.confirmed", equalTo(true))
                .body("needsConfirmation.recordedById", equalTo(agency.supervisor.toString()));
        verify(request, "44.9").then().statusCode(200).body("steps[0].missing.rule", contains("R-LOC-1"));
        refused(request.decide(agency.asSupervisor(), "APPROVE"), "R-LOC-1");
        verify(request, "45.0")
                .then()
                .statusCode(200)
                .body("distanceVerification.miles", equalTo(45.0f))
                .body("distanceVerification.service", equalTo("OpenStreetMap"))
                .body("distanceVerification.minutes", equalTo(64))
                .body("distanceVerification.recordedAt", notNullValue())
                .body("distanceVerification.straightLineMiles", nullValue())
                .body("steps[0].missing", hasSize(0));
        request.seenBy(agency.asHumanResources())
                .then()
                .body("distanceVerification", nullValue())
                .body("needsConfirmation", nullValue());
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200).body("state", equalTo("GRANTED"));
        refused(verify(request, "50"), "R-APR-9");
    }

    @Test
    @DisplayName("R-RELOC-3: 45.0 miles from the new residence are too near, 45.1 are not, whatever the straight line")
    void relocationNeedsMore() {
        Agency.Case request = documented("TEST_RELOCATE");
        live(request, 39.7684, -86.1581, 41.0793, -85.1394);
        verify(request, "45.0")
                .then()
                .statusCode(200)
                .body("steps[0].missing.rule", hasItem("R-RELOC-3"))
                .body("distanceVerification.straightLineMiles", nullValue());
        verify(request, "45.1").then().statusCode(200).body("steps[0].missing.rule", not(hasItem("R-RELOC-3")));
        refused(confirm(request, agency.asSupervisor()), "R-RSN-1");
    }

    @Test
    @DisplayName(
            "R-LOC-1: the straight line is shown beside the road; a road shorter by more than 10 miles is impossible")
    void impossibleDistancesAreRefused() {
        Agency.Case request = documented("TEST_LOCALIZE");
        live(request, 39.7684, -86.1581, 41.0793, -85.1394);
        verify(request, "94")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-LOC-1"))
                .body("violations.field", contains("miles"));
        verify(request, "96").then().statusCode(200).body("distanceVerification.straightLineMiles", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "3000.1", "3001", "1e9", "45.12345"})
    @DisplayName("R-LOC-1: miles are more than 0 and at most 3000")
    void distancesHaveBounds(String miles) {
        Agency.Case request = documented("TEST_LOCALIZE");
        verify(request, miles).then().statusCode(422).body("violations.rule", hasItem("R-LOC-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "\"NaN\"", "\"far\"", "true"})
    @DisplayName("R-LOC-1: miles that are no number can't be read")
    void distancesAreNumbers(String miles) {
        verify(documented("TEST_LOCALIZE"), miles).then().statusCode(400);
    }

    @Test
    @DisplayName("R-LOC-1, R-NEED-1: the assignee records, nobody else, and only what is whole")
    void recordsAreTheAssignees() {
        Agency.Case request = documented("TEST_LOCALIZE");
        refused(confirm(request, agency.asDirector()), "R-APR-1");
        confirm(request, agency.asCaseManager()).then().statusCode(403);
        confirm(request, Agency.known().asSupervisor()).then().statusCode(404);
        agency.asSupervisor()
                .body("{\"confirmed\":false}")
                .put(request.path() + "/needs-confirmation")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("R-NEED-1"));
        refused(summarize(request, agency.asSupervisor()), "R-APR-1", "R-RSN-1");
        agency.asSupervisor()
                .body("{}")
                .put(request.path() + "/distance-verification")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("R-CONF-1, R-APR-5: the Supervisor summarizes, the Assistant Director decides, then the Supervisor")
    void conflictsAreSummarizedFirst() {
        Agency.Case request = documented("TEST_CONFLICT");
        request.seenBy(agency.asDirector())
                .then()
                .body("steps[0].assigneeId", equalTo(agency.director.toString()))
                .body("steps[1].state", equalTo("WAITING"))
                .body("steps[0].missing.rule", contains("R-CONF-1"));
        request.seenBy(agency.asSupervisor()).then().body("allowedActions", contains("SUMMARIZE_CONFLICT"));
        assertThat(outbox.of(request.requestId()))
                .filteredOn(event -> event.type().equals("approval-step-assigned.v1"))
                .extracting(OutboxRows.Row::data)
                .singleElement()
                .asString()
                .containsPattern("\"recorderId\": ?\"" + agency.supervisor);
        refused(request.decide(agency.asDirector(), "APPROVE"), "R-CONF-1");
        refused(summarize(request, agency.asDirector()), "R-APR-1");
        summarize(request, agency.asSupervisor())
                .then()
                .statusCode(200)
                .body("conflictSummary.summary", equalTo("They disagree."))
                .body("conflictSummary.stepsTaken", equalTo("A mediator."))
                .body("conflictSummary.recordedById", equalTo(agency.supervisor.toString()));
        request.seenBy(agency.asHumanResources()).then().body("conflictSummary", nullValue());
        request.decide(agency.asDirector(), "APPROVE")
                .then()
                .statusCode(200)
                .body("steps.state", contains("APPROVED", "OPEN"))
                .body("steps[1].assigneeId", equalTo(agency.supervisor.toString()));
        refused(summarize(request, agency.asSupervisor()), "R-APR-1", "R-RSN-1");
        assertThat(outbox.types(request.requestId())).endsWith("approval-step-assigned.v1");
    }

    @Test
    @DisplayName("R-CONF-1, R-APR-2: the Assistant Director may deny at once, without a summary")
    void directorsDenyAtOnce() {
        Agency.Case request = documented("TEST_CONFLICT");
        request.deny(agency.asDirector(), "NEEDS_OTHER_SUPPORT")
                .then()
                .statusCode(200)
                .body("steps.state", contains("DENIED", "ENDED"));
    }

    private Agency.Case documented(String reason) {
        Agency.Case request = agency.unheard(agency.caseManager);
        request.submit(reason);
        request.awaitOpened();
        request.completeMcr(Instant.now());
        return request;
    }

    private void live(Agency.Case request, double... degrees) {
        Topics.publish("staff", agency.caseManager, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"x","subject":"%s","status":"ACTIVE","role":"CASE_MANAGER",
                 "givenName":"Cal","familyName":"Moved","reportsToId":"%s","latitude":%s,"longitude":%s}""".formatted(
                        agency.caseManager, agency.caseManager, agency.supervisor, degrees[0], degrees[1]));
        Topics.publish("individuals", request.individualId(), "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-1","status":"ACTIVE","algo":3,"caseManagerId":"%s",
                 "givenName":"Ada","familyName":"Example","latitude":%s,"longitude":%s}""".formatted(
                        request.individualId(), agency.caseManager, degrees[2], degrees[3]));
        await().until(() -> request.seenBy(agency.asSupervisor()).path("individual.givenName") != null);
        await().until(() -> placed() == 1);
    }

    private long placed() {
        return QuarkusTransaction.requiringNew()
                .call(() -> staff.place(agency.caseManager).stream().count());
    }

    private Response verify(Agency.Case request, String miles) {
        return agency.asSupervisor()
                .body("{\"service\":\"OpenStreetMap\",\"miles\":%s,\"minutes\":64}".formatted(miles))
                .put(request.path() + "/distance-verification");
    }

    private static Response confirm(Agency.Case request, RequestSpecification caller) {
        return caller.body("{\"confirmed\":true}").put(request.path() + "/needs-confirmation");
    }

    private static Response summarize(Agency.Case request, RequestSpecification caller) {
        return caller.body("{\"summary\":\"They disagree.\",\"stepsTaken\":\"A mediator.\"}")
                .put(request.path() + "/conflict-summary");
    }

    private static void refused(Response answer, String... rules) {
        answer.then().statusCode(409).body("violations.rule", contains(rules));
    }
}
