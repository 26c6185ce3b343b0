package org.caseload.transfer.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
class BackfillResourceTest {

    private Agency agency;
    private UUID entry;
    private UUID coming;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void moveNeedsBackfill() {
        agency = Agency.open();
        day = today.date();
        UUID individual = agency.individual(3);
        entry = agency.listed(individual, "BALANCE_MONTHS", "");
        coming = agency.individual(2);
        agency.individual(coming, 2, agency.newCaseManager, "ACTIVE");
        agency.inOrder(individual, day);
        await().until(() ->
                agency.as("NEW", "case-manager").get("/readiness/" + coming).statusCode() == 200);
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-MON-2: a move without a backfill does not complete; with one it does, and each step is told")
    void completionNeedsBackfill() {
        agency.setTarget(entry, agency.newCaseManager, day)
                .then()
                .statusCode(200)
                .body("allowedActions", hasItem("RECORD_BACKFILL"))
                .body("allowedActions", not(hasItem("COMPLETE")));
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-MON-2"));
        record(pair(coming))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(agency.etag(entry)))
                .body("backfill.kind", equalTo("PAIRED"))
                .body("backfill.paired.familyName", equalTo("Example"));
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("backfill.pairedIndividualId", equalTo(coming.toString()))
                .body("allowedActions", hasItem("COMPLETE"));
        agency.as("CM", "case-manager")
                .get("/master-list/" + entry)
                .then()
                .body("backfill.kind", equalTo("PAIRED"))
                .body("backfill.paired", nullValue());
        agency.complete(entry).then().statusCode(200);
        assertThat(outbox.types(entry)).contains("backfill-recorded.v1");
        assertThat(outbox.of(entry))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        record(pair(coming)).then().statusCode(409).body("violations.rule", contains("R-APR-4"));
    }

    @Test
    @DisplayName("R-LOC-3: a planned backfill is enough, and one whose Individual leaves is none")
    void plannedIsEnough() {
        agency.setTarget(entry, agency.newCaseManager, day);
        record(pair(coming)).then().statusCode(200);
        agency.individual(coming, 2, agency.newCaseManager, "DISCHARGED");
        agency.awaitInTheWay(entry, agency.newCaseManager, "R-MON-2");
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-MON-2"));
        record("{\"planned\":{\"note\":\"The next intake.\"}}")
                .then()
                .statusCode(200)
                .body("backfill.kind", equalTo("PLANNED"))
                .body("backfill.note", equalTo("The next intake."))
                .body("backfill.pairedIndividualId", nullValue());
        assertThat(outbox.of(entry).getLast().data()).doesNotContain("next intake");
        agency.complete(entry).then().statusCode(200);
    }

    @Test
    @DisplayName("R-LOC-3: who comes in is known, another's, and comes in for nobody else; one of the two is said")
    void whoComesInIsJudged() {
        record(pair(UUID.randomUUID())).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        record(pair(agency.individual(1))).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        UUID other = agency.listed(agency.individual(4), "LOCALIZE_CASELOAD", "");
        record(pair(coming)).then().statusCode(200);
        recordFor(other, pair(coming)).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        record("{}").then().statusCode(422).body("violations.rule", contains("R-LOC-3"));
        record("{\"planned\":{},\"pairedIndividualId\":\"" + coming + "\"}")
                .then()
                .statusCode(422);
        record("{\"pairedIndividualId\":\"somebody\"}").then().statusCode(400);
        record("{\"planned\":{\"note\":\"tab\\u0007\"}}").then().statusCode(422);
    }

    @Test
    @DisplayName("R-LOC-3: recorded by the Engagement Coordinator alone, as last seen, where the reason asks for it")
    void recordingIsGuarded() {
        agency.as("SUP", "supervisor")
                .body(pair(coming))
                .put(path(entry))
                .then()
                .statusCode(403);
        agency.coordinator().body(pair(coming)).put(path(entry)).then().statusCode(428);
        agency.coordinator()
                .header("If-Match", "\"99\"")
                .body(pair(coming))
                .put(path(entry))
                .then()
                .statusCode(412);
        agency.coordinator().get(path(entry)).then().statusCode(200).body("backfill", nullValue());
        UUID intake = agency.listed(agency.individual(3));
        recordFor(intake, pair(coming)).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        agency.coordinator().get(path(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-MON-2: a recorded backfill is taken back, as last seen and told; then there is none to take")
    void takenBack() {
        withdraw(agency.etag(entry)).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        record(pair(coming)).then().statusCode(200);
        agency.coordinator().get("/master-list/" + entry).then().body("allowedActions", hasItem("WITHDRAW_BACKFILL"));
        agency.coordinator().delete(path(entry)).then().statusCode(428);
        withdraw("\"99\"").then().statusCode(412);
        agency.as("SUP", "supervisor").delete(path(entry)).then().statusCode(403);
        withdraw(agency.etag(entry))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(agency.etag(entry)))
                .body("backfill", nullValue());
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("waitingState", equalTo("WAITING_FOR_BACKFILL"))
                .body("allowedActions", not(hasItem("WITHDRAW_BACKFILL")));
        assertThat(outbox.types(entry)).endsWith("backfill-recorded.v1", "backfill-withdrawn.v1");
        assertThat(outbox.of(entry))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        UUID other = agency.listed(agency.individual(4), "LOCALIZE_CASELOAD", "");
        recordFor(other, pair(coming)).then().statusCode(200);
    }

    private Response withdraw(String seen) {
        return agency.coordinator().header("If-Match", seen).delete(path(entry));
    }

    private Response record(String body) {
        return recordFor(entry, body);
    }

    private Response recordFor(UUID requestId, String body) {
        return agency.coordinator()
                .header("If-Match", agency.etag(requestId))
                .body(body)
                .put(path(requestId));
    }

    private static String pair(UUID individualId) {
        return "{\"pairedIndividualId\":\"" + individualId + "\"}";
    }

    private static String path(UUID requestId) {
        return "/master-list/" + requestId + "/backfill";
    }
}
