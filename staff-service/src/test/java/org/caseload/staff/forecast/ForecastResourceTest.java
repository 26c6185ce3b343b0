package org.caseload.staff.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.staff.Agency;
import org.caseload.staff.caseload.Individuals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ForecastResourceTest {

    private static final ZoneId ZONE = ZoneId.of("America/Indiana/Indianapolis");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final YearMonth NOW = YearMonth.from(TODAY);

    private Agency agency;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName(
            "R-CLD-3: without intake, a team stays as it is; one Case Manager is enough up to the standard's middle")
    void teamStaysAsItIs() {
        for (int each = 0; each < 19; each++) {
            Individuals.served(agency.caseManager, each == 0 ? "\"algo\":6" : Individuals.USUAL);
        }
        assigned(19);
        forecast(agency.supervisor(), "months=2")
                .body("teams.today.supervisorId", contains("" + agency.supervisor))
                .body("teams[0].today.middle", equalTo(18.5f))
                .body("teams[0].today.caseManagers", equalTo(1))
                .body("teams[0].months.month", contains("" + NOW.plusMonths(1), "" + NOW.plusMonths(2)))
                .body("teams[0].months.individuals", contains(19f, 19f))
                .body("teams[0].months.load", contains(19.6f, 19.6f))
                .body("teams[0].months.needed", contains(2, 2))
                .body("teams[0].months.balance", contains(-1, -1));
    }

    @Test
    @DisplayName("R-CLD-3: known separations and hires change how many Case Managers there will be")
    void staffComesAndGoes() {
        LocalDate first = NOW.plusMonths(2).atDay(1);
        agency.hired(
                "CM3",
                "CASE_MANAGER",
                Agency.serving("5227").replace("2024-03-01", "" + first) + Agency.reporting(agency.supervisor));
        agency.supervisor()
                .body(Map.of(
                        "staffId",
                        agency.caseManager,
                        "kind",
                        "RESIGNATION",
                        "noticedOn",
                        "" + TODAY,
                        "lastWorkingDay",
                        "" + NOW.plusMonths(3).atDay(1)))
                .post("/separations")
                .then()
                .statusCode(201);
        forecast(agency.supervisor(), "months=4")
                .body("teams[0].today.caseManagers", equalTo(1))
                .body("teams[0].today.hires", contains("" + first))
                .body("teams[0].months.caseManagers", contains(1, 2, 1, 1))
                .body("teams[0].months.needed", contains(0, 0, 0, 0));
    }

    @Test
    @DisplayName("R-CLD-3: a move that has a target takes an Individual from team to team in its month")
    void movesAreCounted() {
        Individuals.served(agency.caseManager, Individuals.USUAL);
        Individuals.served(agency.otherCaseManager, Individuals.USUAL);
        assigned(1);
        UUID request = UUID.randomUUID();
        Topics.publish(
                "transfers",
                request,
                "transfer-target-set.v1",
                Contracts.example("transfer-target-set.v1")
                        .replace("019a1c00-0000-7000-8000-0000000000a1", "" + request)
                        .replace("019a1c00-0000-7000-8000-0000000000c1", "" + agency.caseManager)
                        .replace("019a1c00-0000-7000-8000-0000000000c2", "" + agency.otherCaseManager)
                        .replace("2026-12-01", "" + NOW.plusMonths(2).atDay(15)));
        await().untilAsserted(() ->
                forecast(agency.supervisor(), "months=2").body("teams[0].months.individuals", contains(1f, 0f)));
        forecast(agency.director(), "months=2&supervisorId=" + agency.otherSupervisor)
                .body("teams[0].months.individuals", contains(1f, 2f));
        forecast(agency.director(), "months=2")
                .body("together.months.individuals", contains(2f, 2f))
                .body("together.today.assigned", equalTo(2));
    }

    @Test
    @DisplayName(
            "R-CLD-3: what is reckoned from is shown; an Individual's id tells when they came, though read again later")
    void inputsAreShown() {
        Individuals.tell(idOf(NOW.minusMonths(3)), "ACTIVE", agency.caseManager, Individuals.USUAL);
        Individuals.tell(idOf(NOW.minusMonths(2)), "ACTIVE", agency.caseManager, Individuals.USUAL);
        UUID left = idOf(NOW.minusMonths(2));
        Individuals.tell(left, "DISCHARGED", agency.caseManager, Individuals.USUAL, at(NOW.minusMonths(1)));
        assigned(2);
        forecast(agency.hr(), "months=6")
                .body("method", equalTo("TREND_AND_SEASON"))
                .body("interval", equalTo(0.8f))
                .body("history.month", contains("" + NOW.minusMonths(2), "" + NOW.minusMonths(1)))
                .body("history.intake", contains(2, 0))
                .body("history.ended", contains(0, 1))
                .body("ahead[0].month", equalTo("" + NOW))
                .body("backtest.monthsAhead", contains(1, 3))
                .body("teams.today.supervisorId", hasItem("" + agency.otherSupervisor))
                .body("together.today.supervisorId", nullValue());
    }

    @Test
    @DisplayName("R-CLD-3: as CSV there is a row for each team and month, and for all together, in columns that stay")
    void rowsAreExported() {
        String[] lines = agency.director()
                .accept("text/csv")
                .get("/staffing-forecast?months=2")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .split("\r\n");
        assertThat(lines)
                .hasSize(7)
                .startsWith("of,supervisorId,name,ahead.month,ahead.individuals,ahead.low,ahead.high,ahead.load,"
                        + "ahead.caseManagers,ahead.needed,ahead.neededLow,ahead.neededHigh,ahead.balance")
                .endsWith("TOGETHER,,,%s,0.0,0.0,0.0,0.0,2,0,0,0,2".formatted(NOW.plusMonths(2)))
                .anyMatch(line -> line.startsWith(
                        "TEAM,%s,\"Sample, Bea\",%s,0.0,".formatted(agency.supervisor, NOW.plusMonths(1))));
        agency.caseManager().accept("text/csv").get("/staffing-forecast").then().statusCode(403);
    }

    @Test
    @DisplayName("who may: Supervisors their team, directors the teams below, Case Managers none; months are 1 to 24")
    void scopeIsKept() {
        agency.caseManager().get("/staffing-forecast").then().statusCode(403);
        forecast(agency.supervisor(), "supervisorId=" + agency.otherSupervisor).body("teams.size()", equalTo(0));
        forecast(agency.director(), "months=24").body("teams.size()", equalTo(2));
        agency.director().get("/staffing-forecast?months=25").then().statusCode(422);
        agency.director().get("/staffing-forecast?months=0").then().statusCode(422);
    }

    private void assigned(int count) {
        await().untilAsserted(() ->
                agency.hr().get("/caseloads/" + agency.caseManager).then().body("caseload.assigned", equalTo(count)));
    }

    private static ValidatableResponse forecast(RequestSpecification caller, String filters) {
        return caller.get("/staffing-forecast?" + filters).then().statusCode(200);
    }

    private static Instant at(YearMonth month) {
        return month.atDay(10).atStartOfDay(ZONE).toInstant();
    }

    /** An id of version 7 that was made in the month. */
    private static UUID idOf(YearMonth month) {
        UUID random = UUID.randomUUID();
        return new UUID(
                at(month).toEpochMilli() << 16 | 7L << 12 | random.getMostSignificantBits() & 0xfff,
                random.getLeastSignificantBits());
    }
}
