package org.caseload.staff.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ChangeResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    private Agency agency;
    private String member;

    @Inject
    ChangeDays days;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
        member = "/staff/" + agency.caseManager;
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("a leave of absence begins and ends on its days, in Indiana, once, whoever sweeps")
    void leavesBeginAndEndOnTheirDays() {
        id(enter(TODAY.plusDays(2), "{\"status\":\"ON_LEAVE\"}"));
        id(enter(TODAY.plusDays(5), "{\"status\":\"ACTIVE\"}"));
        sweepAt(TODAY.plusDays(2) + "T02:00:00Z"); // still the day before in Indiana
        statusIs("ACTIVE");
        TestClock.set(Instant.parse(TODAY.plusDays(2) + "T12:00:00Z"));
        List<CompletableFuture<Void>> replicas = Stream.generate(() -> CompletableFuture.runAsync(days::pass))
                .limit(4)
                .toList();
        replicas.forEach(CompletableFuture::join);
        TestClock.reset();
        statusIs("ON_LEAVE");
        assertThat(outbox.of(agency.caseManager)).hasSize(2);
        sweepAt(TODAY.plusDays(5) + "T12:00:00Z");
        statusIs("ACTIVE");
        agency.hr().get(member + "/changes").then().body("items.state", contains("APPLIED", "APPLIED"));
        agency.hr().get(member + "?on=" + TODAY.plusDays(4)).then().body("details.status", equalTo("ON_LEAVE"));
    }

    @Test
    @DisplayName("today's change is applied at once, with its programme told in the contract's form (R-CLD-2)")
    void todaysChangeIsAppliedAtOnce() {
        enter(TODAY, "{\"programme\":\"ADULT_SERVICES\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("APPLIED"));
        agency.hr().get(member).then().body("details.programme", equalTo("ADULT_SERVICES"));
        OutboxRows.Row told = outbox.of(agency.caseManager).getLast();
        assertThat(told.data()).contains("\"programme\":\"ADULT_SERVICES\"");
        assertThat(Contracts.violations(told.type(), told.data())).isEmpty();
        agency.patched(agency.caseManager, "{\"programme\":\"adult services\"}")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("R-STF-1: who has left can be hired again from a day on")
    void rehiresWorkThroughIt() {
        agency.patched(agency.caseManager, "{\"status\":\"SEPARATED\"}").then().statusCode(200);
        id(enter(TODAY.plusDays(1), "{\"status\":\"ACTIVE\"}"));
        sweepAt(TODAY.plusDays(1) + "T12:00:00Z");
        agency.hr().get(member).then().body("details.status", equalTo("ACTIVE")).body("lastWorkingDay", nullValue());
    }

    @Test
    @DisplayName("R-APR-8: what became impossible by its day is kept with the rules, and changes nothing")
    void impossibleChangesAreKept() {
        UUID id = id(
                enter(TODAY.plusDays(1), "{\"reportsToId\":\"" + agency.otherSupervisor + "\",\"caseloadTarget\":9}"));
        UUID after = id(enter(TODAY.plusDays(1), "{\"caseloadTarget\":11}"));
        agency.patched(agency.otherCaseManager, "{\"reportsToId\":\"" + agency.supervisor + "\"}")
                .then()
                .statusCode(200);
        agency.patched(agency.otherSupervisor, "{\"status\":\"SEPARATED\"}")
                .then()
                .statusCode(200);
        sweepAt(TODAY.plusDays(1) + "T12:00:00Z");
        agency.hr()
                .get(member + "/changes/" + id)
                .then()
                .body("state", equalTo("FAILED"))
                .body("violations.rule", contains("R-APR-8"))
                .body("violations.field", contains("reportsToId"));
        agency.hr().get("/staff/changes?state=FAILED").then().body("items.changeId", hasItem(id.toString()));
        agency.hr().get(member + "/changes/" + after).then().body("state", equalTo("APPLIED"));
        agency.hr()
                .get(member)
                .then()
                .body("details.reportsToId", equalTo(agency.supervisor.toString()))
                .body("details.caseloadTarget", equalTo(11));
    }

    @Test
    @DisplayName("a change is checked after those that come before it")
    void changesBuildOnEachOther() {
        enter(TODAY.plusDays(4), "{\"salary\":64469}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-CLS-1"));
        id(enter(TODAY.plusDays(3), "{\"classCode\":\"5228\"}"));
        enter(TODAY.plusDays(2), "{\"salary\":64469}").then().statusCode(422);
        id(enter(TODAY.plusDays(4), "{\"salary\":64469}"));
        sweepAt(TODAY.plusDays(4) + "T12:00:00Z");
        agency.hr().get(member).then().body("details.salary", equalTo(64_469));
    }

    @Test
    @DisplayName("a change is taken back before its day, and not after")
    void changesAreTakenBack() {
        UUID id = id(enter(TODAY.plusDays(1), "{\"caseloadTarget\":9}"));
        agency.hr().delete(member + "/changes/" + id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        agency.hr().delete(member + "/changes/" + id).then().statusCode(409);
        sweepAt(TODAY.plusDays(1) + "T12:00:00Z");
        agency.hr().get(member).then().body("details.caseloadTarget", nullValue());
        UUID today = id(enter(TODAY, "{\"caseloadTarget\":9}"));
        agency.hr().delete(member + "/changes/" + today).then().statusCode(409);
        agency.hr()
                .delete("/staff/" + agency.director + "/changes/" + today)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1  | {"caseloadTarget":9}   | effectiveOn
            732 | {"caseloadTarget":9}   | effectiveOn
            1   | {"caseloadTarget":-1}  | caseloadTarget
            1   | {"caseloadTarget":"x"} | caseloadTarget
            1   | {"shoes":"x"}          | shoes
            1   | [1]                    | patch
            1   | {"role":"SUPERVISOR"}  | reportsToId
            """)
    @DisplayName("unacceptable changes are refused with their field, when they are entered")
    void unacceptableChangesAreRefused(int inDays, String patch, String field) {
        enter(TODAY.plusDays(inDays), patch).then().statusCode(422).body("violations.field", hasItem(field));
        agency.hr().get(member + "/changes").then().body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("R-STF-2: Human Resources alone sees and enters changes")
    void othersHaveNoPartInIt() {
        agency.supervisor().get(member + "/changes").then().statusCode(403);
        agency.caseManager().get("/staff/changes").then().statusCode(403);
        agency.supervisor().body("{}").post(member + "/changes").then().statusCode(403);
        agency.hr()
                .body("{\"effectiveOn\":\"" + TODAY + "\",\"patch\":{}}")
                .post("/staff/" + UUID.randomUUID() + "/changes")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("R-APR-8: a whole team gets another Supervisor in one act, today or on a day")
    void teamsMove() {
        UUID second = agency.hired("CM3", "CASE_MANAGER", Agency.serving("5226") + Agency.reporting(agency.supervisor));
        move(agency.supervisor, agency.otherSupervisor, TODAY.plusDays(1))
                .then()
                .statusCode(201)
                .body("changes.state", contains("PENDING", "PENDING"))
                .body("changes.staffId", contains(agency.caseManager.toString(), second.toString()));
        sweepAt(TODAY.plusDays(1) + "T12:00:00Z");
        for (UUID moved : List.of(agency.caseManager, second)) {
            assertThat(outbox.of(moved).getLast().data()).contains(agency.otherSupervisor.toString());
        }
        move(agency.otherSupervisor, agency.supervisor, null)
                .then()
                .statusCode(201)
                .body("changes.state", contains("APPLIED", "APPLIED", "APPLIED"));
        assertThat(outbox.of(agency.otherCaseManager).getLast().data()).contains(agency.supervisor.toString());
    }

    @Test
    @DisplayName("R-APR-5: a team moves to a Supervisor only, all of it or none")
    void teamsMoveWhole() {
        move(agency.supervisor, agency.director, null)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-APR-5"));
        move(agency.supervisor, UUID.randomUUID(), null).then().statusCode(422);
        move(agency.director, agency.supervisor, null).then().statusCode(404);
        agency.supervisor()
                .body("{}")
                .post("/teams/" + agency.supervisor + "/moves")
                .then()
                .statusCode(403);
        assertThat(outbox.of(agency.caseManager)).hasSize(1);
    }

    private Response move(UUID from, UUID to, LocalDate day) {
        return agency.hr()
                .body("{\"toSupervisorId\":\"" + to + "\"" + (day == null ? "" : ",\"effectiveOn\":\"" + day + "\"")
                        + "}")
                .post("/teams/" + from + "/moves");
    }

    private void statusIs(String status) {
        agency.hr().get(member).then().body("details.status", equalTo(status));
    }

    private Response enter(LocalDate day, String patch) {
        return agency.hr()
                .body("{\"effectiveOn\":\"" + day + "\",\"patch\":" + patch + "}")
                .post(member + "/changes");
    }

    private static UUID id(Response entered) {
        return UUID.fromString(entered.then().statusCode(201).extract().path("changeId"));
    }

    private void sweepAt(String instant) {
        TestClock.set(Instant.parse(instant));
        days.pass();
        TestClock.reset();
    }
}
