package org.caseload.transfer.fact;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.testing.Topics;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class FactResourceTest {

    private Agency agency;

    @Inject
    Today today;

    private UUID individual;
    private String path;

    @BeforeEach
    void individualIsKnown() {
        agency = Agency.open();
        individual = agency.individual(3);
        path = "/readiness/" + individual;
    }

    @AfterEach
    void clockRunsAgain() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-RDY-5: readiness is answered for today or another day, with the limits that were applied")
    void readinessIsAnswered() {
        LocalDate day = today.date();
        agency.inOrder(individual, day);
        agency.as("AD", "assistant-director")
                .get(path)
                .then()
                .statusCode(200)
                .body("on", equalTo(day.toString()))
                .body("eligible", equalTo(true))
                .body("blockers", empty())
                .body("earliestEligibleDay", equalTo(day.toString()))
                .body("eligibleEndsOn", equalTo(day.plusDays(240).toString()))
                .body("eligibleEndsBecause.rule", contains("R-RDY-3"))
                .body("nextChangeOn", equalTo(day.plusDays(240).toString()))
                .body("settings.workDueWithinDays", equalTo(30))
                .body("settings.locsiExpiresWithinDays", equalTo(60));
        agency.as("CM", "case-manager")
                .get(path + "?on=" + day.plusDays(240))
                .then()
                .body("eligible", equalTo(false))
                .body("blockers.rule", contains("R-RDY-3"))
                .body("blockers[0].date", equalTo(day.plusDays(300).toString()))
                .body("blockers[0].limitDays", equalTo(60))
                .body("blockers[0].seen", equalTo("expires on " + day.plusDays(300)))
                .body("blockers[0].clearBy", equalTo(day.plusDays(240).toString()))
                .body("earliestEligibleDay", equalTo(day.toString()));
        agency.coordinator().get(path + "?on=9999-12-31").then().statusCode(200);
        agency.coordinator().get(path + "?on=2026-02-30").then().statusCode(400);
        agency.coordinator().get(path + "?on=+12026-02-28").then().statusCode(422);
    }

    @Test
    @DisplayName("each fact says who reported it and as of when")
    void factsSayWhoReported() {
        put("medicaid", "{\"status\":\"ACTIVE\",\"coveredFrom\":\"2026-01-01\",\"coveredUntil\":\"2026-01-01\"}")
                .then()
                .statusCode(200)
                .body("reporterId", equalTo(agency.supervisor.toString()))
                .body("source", nullValue());
        Agency.system()
                .body("{\"expiresOn\":\"2027-01-01\",\"completedOn\":\"2026-01-01\"}")
                .put(path + "/locsi")
                .then()
                .statusCode(200)
                .body("source", equalTo("medicaid-gateway"))
                .body("reporterId", nullValue());
        agency.coordinator()
                .get(path + "/medicaid")
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("asOf", notNullValue())
                .body("reporterId", equalTo(agency.supervisor.toString()));
        agency.as("CM", "case-manager")
                .get(path + "/locsi")
                .then()
                .statusCode(200)
                .body("completedOn", equalTo("2026-01-01"))
                .body("source", equalTo("medicaid-gateway"));
        String unknown = "/readiness/" + agency.individual(1);
        agency.coordinator().get(unknown + "/locsi").then().statusCode(404);
        agency.coordinator().get(unknown + "/medicaid").then().statusCode(404);
        agency.as("NEW", "case-manager").get(path + "/locsi").then().statusCode(404);
    }

    @Test
    @DisplayName("R-RDY-3, R-RDY-4: unacceptable facts are named, unreadable ones too")
    void unacceptableFactsAreNamed() {
        put("medicaid", "{\"status\":\"ACTIVE\",\"coveredFrom\":\"2026-02-01\",\"coveredUntil\":\"2026-01-31\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("coveredUntil"))
                .body("violations.rule", contains("R-RDY-4"));
        put("locsi", "{\"expiresOn\":\"2026-02-01\",\"completedOn\":\"2026-02-02\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("completedOn"));
        put("locsi", "{\"expiresOn\":\"0026-02-01\"}").then().statusCode(422);
        put("locsi", "{}").then().statusCode(422).body("violations.field", contains("expiresOn"));
        put("medicaid", "{\"status\":\"GONE\",\"coveredFrom\":\"2026-02-01\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("status"));
        put("medicaid", "{\"status\":\"ACTIVE\",\"from\":\"2026-02-01\"}")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName(
            "a report never undoes a newer one: an old one that is sent again is told so, one of that moment replaces")
    void newerReportsStay() {
        String old = "{\"expiresOn\":\"2026-06-30\",\"asOf\":\"2026-01-01T12:00:00Z\"}";
        String renewed = "{\"expiresOn\":\"2027-06-30\",\"asOf\":\"2026-01-01T12:00:00.000001Z\"}";
        put("locsi", old).then().statusCode(200).body("asOf", equalTo("2026-01-01T12:00:00Z"));
        put("locsi", renewed).then().statusCode(200);
        put("locsi", old).then().statusCode(409).body("type", equalTo("/problems/newer-report-known"));
        put("locsi", renewed.replace("2027", "2028")).then().statusCode(200);
        put("locsi", "{\"expiresOn\":\"2029-06-30\"}").then().statusCode(200);
        put("locsi", renewed).then().statusCode(409);
        agency.coordinator().get(path + "/locsi").then().body("expiresOn", equalTo("2029-06-30"));

        put("medicaid", "{\"status\":\"ACTIVE\",\"coveredFrom\":\"2026-01-01\"}")
                .then()
                .statusCode(200);
        put("medicaid", """
                {"status":"TERMINATED","coveredFrom":"2026-01-01","asOf":"2026-01-01T12:00:00Z"}""").then().statusCode(409);
        agency.coordinator().get(path + "/medicaid").then().body("status", equalTo("ACTIVE"));
    }

    @Test
    @DisplayName("a report of now is the newest, even where a system whose clock is ahead reported before")
    void clockThatIsAheadKeepsNobodyOut() {
        Instant ahead = Instant.now().plusSeconds(200).truncatedTo(ChronoUnit.SECONDS);
        Topics.publish("readiness-facts", individual, "locsi-reported.v1", """
                {"individualId":"%s","expiresOn":"2099-01-01","asOf":"%s"}""".formatted(individual, ahead));
        await().untilAsserted(() -> agency.coordinator()
                .get(path + "/locsi")
                .then()
                .statusCode(200)
                .body("expiresOn", equalTo("2099-01-01")));
        put("locsi", "{\"expiresOn\":\"2027-01-01\"}")
                .then()
                .statusCode(200)
                .body("asOf", equalTo(ahead.plus(1, ChronoUnit.MICROS).toString()));
        put("locsi", "{\"expiresOn\":\"2099-01-01\",\"asOf\":\"" + ahead + "\"}")
                .then()
                .statusCode(409);
        agency.coordinator().get(path + "/locsi").then().body("expiresOn", equalTo("2027-01-01"));
    }

    @Test
    @DisplayName(
            "nobody knows the future: a report is as of now at the latest, as far as clocks agree, and of 1900 or later")
    void reportsAreNotFromTheFuture() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        TestClock.set(now);
        locsiAsOf("1899-12-31T23:59:59.999999Z").then().statusCode(422).body("violations.field", contains("asOf"));
        locsiAsOf("1900-01-01T00:00:00Z").then().statusCode(200);
        locsiAsOf(now.plusSeconds(300).toString()).then().statusCode(200);
        locsiAsOf(now.plusSeconds(300).plusNanos(1000).toString()).then().statusCode(422);
        locsiAsOf("yesterday").then().statusCode(400);
    }

    @Test
    @DisplayName("R-RDY-4: coverage that is not active needs no dates, and blocks; active coverage needs its first day")
    void lostCoverageNeedsNoDates() {
        agency.inOrder(individual, today.date());
        for (String status : List.of("PENDING", "SUSPENDED", "TERMINATED")) {
            put("medicaid", "{\"status\":\"" + status + "\"}")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo(status))
                    .body("coveredFrom", nullValue());
            agency.coordinator()
                    .get(path)
                    .then()
                    .body("eligible", equalTo(false))
                    .body("earliestEligibleDay", nullValue())
                    .body("blockers.kind", contains("MEDICAID_NOT_CURRENT"))
                    .body("blockers[0].seen", equalTo(status));
        }
        put("medicaid", "{\"status\":\"TERMINATED\",\"coveredUntil\":\"2026-01-31\"}")
                .then()
                .statusCode(200);
        put("medicaid", "{\"status\":\"ACTIVE\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("coveredFrom"))
                .body("violations.rule", contains("R-RDY-4"));
        put("medicaid", "{\"status\":\"ACTIVE\",\"coveredFrom\":\"2020-01-01\"}")
                .then()
                .statusCode(200);
        agency.coordinator().get(path).then().body("eligible", equalTo(true));
    }

    @Test
    @DisplayName("facts are reported and read within the scope of each role")
    void scopesAreKept() {
        String fact = "{\"expiresOn\":\"2027-01-01\"}";
        Agency other = Agency.open();
        agency.as("CM", "case-manager").body(fact).put(path + "/locsi").then().statusCode(200);
        agency.as("NEW", "case-manager").body(fact).put(path + "/locsi").then().statusCode(404);
        other.as("SUP", "supervisor").body(fact).put(path + "/locsi").then().statusCode(404);
        other.as("AD", "assistant-director").get(path).then().statusCode(404);
        agency.as("AD", "assistant-director")
                .body(fact)
                .put(path + "/locsi")
                .then()
                .statusCode(403);
        agency.as("SUP", "human-resources").get(path).then().statusCode(403);
        agency.coordinator().get("/readiness/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("facts of an Individual who is not known yet are kept")
    void factsMayComeFirst() {
        UUID unknown = UUID.randomUUID();
        agency.inOrder(unknown, today.date());
        agency.coordinator().get("/readiness/" + unknown).then().statusCode(200).body("eligible", equalTo(true));
        agency.as("SUP", "supervisor").get("/readiness/" + unknown).then().statusCode(404);
        agency.individual(unknown, 3, agency.caseManager, "ACTIVE");
        await().untilAsserted(() -> agency.as("SUP", "supervisor")
                .get("/readiness/" + unknown)
                .then()
                .statusCode(200)
                .body("eligible", equalTo(true)));
    }

    private Response locsiAsOf(String asOf) {
        return put("locsi", "{\"expiresOn\":\"2027-01-01\",\"asOf\":\"" + asOf + "\"}");
    }

    private Response put(String fact, String body) {
        return agency.as("SUP", "supervisor").body(body).put(path + "/" + fact);
    }
}
