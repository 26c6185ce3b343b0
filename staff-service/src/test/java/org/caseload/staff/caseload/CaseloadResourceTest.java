package org.caseload.staff.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseloadResourceTest {

    private Agency agency;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-CLD-1: a caseload shows count, load and what it is made of, months, travel, target and room")
    void caseloadIsShown() {
        Individuals.served(agency.caseManager, Individuals.USUAL);
        Individuals.served(agency.caseManager, """
                "algo":6,"zip":"46001","annualMonth":4,"quarterlyMonths":[1],
                "loadFactors":{"urgency":"HIGH","service":"COORDINATED"}""");
        Individuals.served(agency.caseManager, "\"algo\":0");
        assigned(3)
                .body("caseload.load", equalTo(3.35f))
                .body("caseload.points.algo", equalTo(3.40f))
                .body("caseload.points.urgency", equalTo(0.15f))
                .body("caseload.points.service", equalTo(-0.20f))
                .body("caseload.algo6", equalTo(1))
                .body("caseload.annuals", contains(0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0))
                .body("caseload.quarterlies", contains(2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0))
                .body("caseload.travel.to", equalTo(2))
                .body("caseload.travel.miles", equalTo(33))
                .body("caseload.travel.meanMiles", equalTo(17))
                .body("caseload.target", equalTo(25))
                .body("caseload.room", equalTo(22))
                .body("caseload.standing", equalTo("UNDER"))
                .body("levels.URGENCY.MEDIUM", equalTo(2))
                .body("measures.weights.ALGO.6", equalTo(1.60f))
                .body("measures.standard.least", equalTo(13));
    }

    @Test
    @DisplayName("R-CLD-1: who moves to another Case Manager, is discharged or changes is counted where they are now")
    void countsFollow() {
        UUID moving = Individuals.served(agency.caseManager, Individuals.USUAL);
        UUID leaving = Individuals.served(agency.caseManager, Individuals.USUAL);
        UUID changing = Individuals.served(agency.caseManager, Individuals.USUAL);
        assigned(3);
        Individuals.tell(moving, "ACTIVE", agency.otherCaseManager, Individuals.USUAL);
        Individuals.tell(leaving, "DISCHARGED", agency.caseManager, Individuals.USUAL);
        Individuals.tell(changing, "ACTIVE", agency.caseManager, "\"algo\":6");
        await().untilAsserted(() -> caseload(agency.hr(), agency.caseManager)
                .body("caseload.assigned", equalTo(1))
                .body("caseload.algo6", equalTo(1))
                .body("caseload.travel.to", equalTo(0)));
        caseload(agency.hr(), agency.otherCaseManager).body("caseload.assigned", equalTo(1));
    }

    @Test
    @DisplayName("R-CLD-1: when the Case Manager moves house, the ways are measured from the new home")
    void travelBeginsAtHome() {
        Individuals.served(agency.caseManager, Individuals.USUAL);
        assigned(1).body("caseload.travel.miles", equalTo(0));
        agency.patched(agency.caseManager, """
                {"address":{"street":"2 Oak Street","city":"Anderson","zip":"46016"}}""").then().statusCode(200);
        assigned(1).body("caseload.travel.miles", equalTo(39));
        agency.patched(agency.caseManager, "{\"address\":null}").then().statusCode(200);
        assigned(1).body("caseload.travel.to", equalTo(0));
    }

    @Test
    @DisplayName("who may: Field Support sees the caseloads of Case Managers who have left, and of nobody else")
    void fieldSupportSeesLeavers() {
        agency.hired("FST", "FIELD_SUPPORT", "");
        Individuals.served(agency.caseManager, Individuals.USUAL);
        Individuals.served(agency.otherCaseManager, Individuals.USUAL);
        assigned(1);
        String path = "/caseloads/" + agency.caseManager;
        agency.fieldSupport().get(path).then().statusCode(404);
        agency.patched(agency.caseManager, "{\"status\":\"ON_LEAVE\"}");
        agency.fieldSupport().get(path).then().statusCode(404);
        agency.patched(agency.caseManager, "{\"status\":\"SEPARATED\"}");
        caseload(agency.fieldSupport(), agency.caseManager).body("caseload.assigned", equalTo(1));
        list(agency.fieldSupport(), "limit=200&supervisorId=" + agency.supervisor)
                .body("items.staffId", contains("" + agency.caseManager));
        list(agency.fieldSupport(), "supervisorId=" + agency.otherSupervisor).body("items", empty());
        agency.fieldSupport()
                .get("/caseloads/" + agency.otherCaseManager)
                .then()
                .statusCode(404);
        agency.fieldSupport().get("/caseloads/measures").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"12,UNDER", "13,WITHIN", "24,WITHIN", "25,OVER"})
    @DisplayName("R-CLD-2: a Case Manager is under, within or over the standard, both ends of which are within")
    void standingGoesByTheStandard(int count, String standing) {
        for (int each = 0; each < count; each++) {
            Individuals.served(agency.caseManager, Individuals.USUAL);
        }
        assigned(count).body("caseload.standing", equalTo(standing));
        list(agency.supervisor(), "standing=" + standing).body("items.staffId", contains("" + agency.caseManager));
        list(agency.supervisor(), "level=TEAM")
                .body("items." + standing.toLowerCase(Locale.ROOT), contains(1))
                .body("items.standing", contains(nullValue()));
    }

    @Test
    @DisplayName("R-STF-1: who has notice has no room; R-CAND-2: nor has who is away, and a target of one's own counts")
    void roomIsForThoseWhoAreOpen() {
        agency.patched(agency.caseManager, "{\"caseloadTarget\":20}");
        caseload(agency.hr(), agency.caseManager).body("caseload.room", equalTo(20));
        agency.patched(agency.caseManager, "{\"status\":\"ON_LEAVE\"}");
        caseload(agency.hr(), agency.caseManager).body("caseload.room", equalTo(0));
        LocalDate today = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));
        agency.supervisor()
                .body(Map.of(
                        "staffId",
                        agency.caseManager,
                        "kind",
                        "RESIGNATION",
                        "noticedOn",
                        today.toString(),
                        "lastWorkingDay",
                        today.plusDays(9).toString()))
                .post("/separations")
                .then()
                .statusCode(201);
        agency.patched(agency.caseManager, "{\"status\":\"ACTIVE\"}");
        caseload(agency.hr(), agency.caseManager).body("caseload.room", equalTo(0));
    }

    @Test
    @DisplayName("teams and the agency are added up from the same caseloads")
    void levelsAddUp() {
        Individuals.served(agency.caseManager, Individuals.USUAL);
        Individuals.served(agency.otherCaseManager, Individuals.USUAL);
        Individuals.served(agency.otherCaseManager, "\"algo\":6");
        await().untilAsserted(() -> list(agency.director(), "level=AGENCY")
                .body("items.assigned", contains(3))
                .body("items.load", contains(3.6f))
                .body("items.caseManagers", contains(2))
                .body("items.target", contains(50))
                .body("items[0].annuals[3]", equalTo(2))
                .body("items.staffId", contains(nullValue())));
        list(agency.director(), "level=TEAM&sort=LOAD")
                .body("items.staffId", contains("" + agency.otherSupervisor, "" + agency.supervisor))
                .body("items.assigned", contains(2, 1));
        list(agency.supervisor(), "level=AGENCY").body("items.assigned", contains(1));
    }

    @ParameterizedTest
    @CsvSource({"LOAD,1", "COUNT,1", "NAME,0"})
    @DisplayName("lists are in order and come in pages, whose cursors are good for that order alone")
    void listsComeInPages(String sort, int first) {
        Individuals.served(agency.otherCaseManager, Individuals.USUAL);
        await().untilAsserted(
                        () -> caseload(agency.hr(), agency.otherCaseManager).body("caseload.assigned", equalTo(1)));
        agency.patched(agency.otherCaseManager, "{\"familyName\":\"Tester\"}");
        List<String> expected = List.of("" + agency.caseManager, "" + agency.otherCaseManager);
        String page = "sort=" + sort + "&limit=1";
        String next = list(agency.director(), page)
                .body("items.staffId", contains(expected.get(first)))
                .extract()
                .path("nextCursor");
        list(agency.director(), page + "&cursor=" + next)
                .body("items.staffId", contains(expected.get(1 - first)))
                .body("nextCursor", nullValue());
        String other = sort.equals("LOAD") ? "COUNT" : "LOAD";
        agency.director()
                .get("/caseloads?sort=" + other + "&cursor=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("who may: one's own, the team's, the teams' below; Human Resources all, as numbers alone; others none")
    void scopeIsKept() {
        UUID individual = Individuals.served(agency.caseManager, Individuals.USUAL);
        assigned(1);
        list(agency.caseManager(), "level=CASE_MANAGER").body("items.staffId", contains("" + agency.caseManager));
        list(agency.supervisor(), "sort=NAME").body("items.staffId", contains("" + agency.caseManager));
        list(agency.director(), "supervisorId=" + agency.otherSupervisor)
                .body("items.staffId", contains("" + agency.otherCaseManager));
        caseload(agency.director(), agency.caseManager);
        caseload(agency.coordinator(), agency.caseManager).body(not(containsString("" + individual)));
        assertThat(List.of(agency.otherSupervisor(), agency.otherCaseManager()))
                .allSatisfy(other ->
                        other.get("/caseloads/" + agency.caseManager).then().statusCode(404));
        agency.hr().get("/caseloads/" + UUID.randomUUID()).then().statusCode(404);
        agency.supervisor().accept("text/csv").get("/caseloads").then().body(containsString("Sample, Bea"));
    }

    @Test
    @DisplayName("R-CLD-2: lists can be of one programme")
    void listsAreOfAProgramme() {
        agency.patched(agency.caseManager, "{\"programme\":\"CHILD_WELFARE\"}")
                .then()
                .statusCode(200);
        list(agency.director(), "programme=CHILD_WELFARE")
                .body("items.staffId", contains("" + agency.caseManager))
                .body("items.programme", contains("CHILD_WELFARE"));
        list(agency.director(), "programme=OTHER").body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("R-CLD-1: what loads weigh can be asked for")
    void measuresAreShown() {
        agency.caseManager()
                .get("/caseloads/measures")
                .then()
                .statusCode(200)
                .body("weights.SERVICE.COORDINATED", equalTo(-0.2f))
                .body("standard.most", equalTo(24));
    }

    private ValidatableResponse assigned(int count) {
        await().untilAsserted(
                        () -> caseload(agency.hr(), agency.caseManager).body("caseload.assigned", equalTo(count)));
        return caseload(agency.hr(), agency.caseManager);
    }

    private static ValidatableResponse caseload(RequestSpecification caller, UUID staffId) {
        return caller.get("/caseloads/" + staffId).then().statusCode(200);
    }

    private static ValidatableResponse list(RequestSpecification caller, String filters) {
        return caller.get("/caseloads?" + filters).then().statusCode(200);
    }
}
