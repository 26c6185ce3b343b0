package org.caseload.staff.residence;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.testing.Topics;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ResidenceCaseResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    MovingDays movingDays;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-REQ-4: a submitted change is asked back, once however often it is asked")
    void submittedChangesAreAskedBack() {
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today());
        for (int time = 0; time < 2; time++) {
            agency.caseManager()
                    .post("/residence-changes/" + id + "/withdrawal")
                    .then()
                    .statusCode(202)
                    .body("state", equalTo("SUBMITTED"))
                    .body("allowedActions", empty());
        }
        assertThat(outbox.types(id)).containsExactly("staff-case-submitted.v1", "staff-case-withdrawal-asked.v1");
        assertThat(outbox.of(id))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-REQ-4: what nobody has to decide is taken back at once, what has taken effect stays (R-APR-9)")
    void recordedChangesAreTakenBack() {
        UUID coming = Moves.told(agency.caseManager(), 10, Moves.today().plusDays(1));
        agency.caseManager()
                .post("/residence-changes/" + coming + "/withdrawal")
                .then()
                .statusCode(202)
                .body("state", equalTo("WITHDRAWN"))
                .body("version", equalTo(1));
        assertThat(outbox.types(coming)).isEmpty();
        UUID done = Moves.told(agency.caseManager(), 10, Moves.today());
        agency.caseManager()
                .post("/residence-changes/" + done + "/withdrawal")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-9"));
    }

    @Test
    @DisplayName("R-REQ-4: nobody takes back what another entered for another; outside the scope it is not there")
    void othersDoNotTakeBack() {
        String withdrawal = "/residence-changes/" + Moves.told(agency.caseManager(), 20, Moves.today()) + "/withdrawal";
        agency.supervisor().post(withdrawal).then().statusCode(409).body("violations.rule", contains("R-REQ-4"));
        agency.hr().post(withdrawal).then().statusCode(409);
        agency.otherCaseManager().post(withdrawal).then().statusCode(404);
        agency.coordinator().post(withdrawal).then().statusCode(403);
    }

    @Test
    @DisplayName("R-RELOC-1: a home changes on the day of the move, not before, and once")
    void homesChangeOnTheirDay() {
        Moves.told(agency.caseManager(), 10, Moves.today().plusDays(2));
        TestClock.set(Instant.parse(Moves.today().plusDays(2) + "T02:00:00Z")); // still the day before in Indiana
        movingDays.pass();
        assertThat(outbox.types(agency.caseManager)).hasSize(1);
        TestClock.set(Instant.parse(Moves.today().plusDays(2) + "T12:00:00Z"));
        movingDays.pass();
        movingDays.pass();
        assertThat(outbox.types(agency.caseManager)).hasSize(2);
        assertThat(outbox.of(agency.caseManager).getLast().data()).contains("46947");
    }

    @Test
    @DisplayName(
            "R-RELOC-3: Individuals who live more than 45 miles from the new home are listed, farthest first, in pages")
    void distantIndividualsAreListed() {
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today());
        List.of(-25.0, -25.1, -60.0).forEach(miles -> individual(agency.caseManager, "ACTIVE", place(miles)));
        individual(agency.caseManager, "DECEASED", place(-70));
        individual(agency.otherCaseManager, "ACTIVE", place(-70));
        individual(agency.caseManager, "ACTIVE", ", \"zip\":\"99999\"");
        individual(agency.caseManager, "ACTIVE", ", \"zip\":\"47401\"");

        String list = "/residence-changes/" + id + "/distant-individuals";
        await().untilAsserted(() -> agency.caseManager()
                .get(list)
                .then()
                .statusCode(200)
                .body("limitMiles", equalTo(45.0f))
                .body("items.miles", contains(119.5f, 80.0f, 45.1f))
                .body("unlocated.size()", equalTo(1)));
        Response first = agency.supervisor().get(list + "?limit=2");
        first.then().body("items.miles", contains(119.5f, 80.0f)).body("unlocated.size()", equalTo(1));
        agency.supervisor()
                .get(list + "?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.miles", contains(45.1f))
                .body("nextCursor", nullValue());
        agency.supervisor().get(list + "?cursor=x").then().statusCode(400);
        agency.coordinator().get(list).then().statusCode(200);
        agency.otherSupervisor().get(list).then().statusCode(404);
        agency.hr().get(list).then().statusCode(403);
    }

    private static String place(double miles) {
        return ", \"latitude\":" + Moves.north(miles) + ", \"longitude\":" + Agency.LONGITUDE;
    }

    private static void individual(UUID caseManager, String status, String place) {
        UUID id = UUID.randomUUID();
        Topics.publish("individuals", id, "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-1","status":"%s","algo":3,"caseManagerId":"%s"%s}""".formatted(id, status, caseManager, place));
    }
}
