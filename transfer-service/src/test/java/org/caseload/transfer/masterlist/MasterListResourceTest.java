package org.caseload.transfer.masterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class MasterListResourceTest {

    private Agency agency;

    @Inject
    Today today;

    @BeforeEach
    void agencyOpens() {
        agency = Agency.open();
    }

    @Test
    @DisplayName("R-APR-4: an approved request is an entry with its Individual, its readiness and what may be done")
    void entryShowsWhatIsKnown() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("requestId", equalTo(entry.toString()))
                .body("individual.familyName", equalTo("Example"))
                .body("individual.algo", equalTo(3))
                .body("reason", equalTo("INTAKE_COMPLETION"))
                .body("state", equalTo("LISTED"))
                .body("target", nullValue())
                .body("eligibleToday", equalTo(false))
                .body("readiness.today.eligible", equalTo(false))
                .body("readiness.today.blockers.kind", contains("LOCSI_UNKNOWN", "MEDICAID_UNKNOWN"))
                .body("readiness.today.findOut", hasSize(2))
                .body("readiness.today.settings.locsiRenewedFor", equalTo("P1Y"))
                .body("readiness.onTargetDate", nullValue())
                .body("allowedActions", contains("SET_TARGET", "REMOVE", "OFFER_PICK_LIST"));
    }

    @Test
    @DisplayName("R-RDY-5: an entry with a target date is looked at for today and for that date")
    void targetedEntryIsLookedAtForBothDays() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        LocalDate day = today.date();
        agency.inOrder(individual, day);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(290)).then().statusCode(200);
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("readiness.today.eligible", equalTo(true))
                .body("readiness.onTargetDate.on", equalTo(day.plusDays(290).toString()))
                .body("readiness.onTargetDate.blockers.kind", contains("LOCSI_EXPIRES"))
                .body("allowedActions", contains("SET_TARGET", "CANCEL_TARGET", "REMOVE", "OFFER_PICK_LIST"));
    }

    @Test
    @DisplayName("R-RDY-2, R-RDY-3: on the target date work blocks up to day 30 from it and a LOCSI up to day 60")
    void limitsCountFromTheTargetDate() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        LocalDate target = today.date().plusDays(40);
        agency.inOrder(individual, today.date());
        agency.locsiUntil(individual, target.plusDays(61));
        String item = agency.workDueOn(individual, target.plusDays(31));
        agency.setTarget(entry, agency.newCaseManager, target).then().statusCode(200);
        blockedOnTargetDate(entry);
        agency.changeDueDate(individual, item, target.plusDays(30));
        blockedOnTargetDate(entry, "WORK_DUE");
        agency.locsiUntil(individual, target.plusDays(60));
        blockedOnTargetDate(entry, "WORK_DUE", "LOCSI_EXPIRES");
        agency.changeDueDate(individual, item, target);
        blockedOnTargetDate(entry, "WORK_DUE", "LOCSI_EXPIRES");
        agency.locsiUntil(individual, target.minusDays(1));
        blockedOnTargetDate(entry, "LOCSI_EXPIRED", "WORK_DUE");
    }

    private void blockedOnTargetDate(UUID entry, String... kinds) {
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("readiness.onTargetDate.blockers.kind", equalTo(List.of(kinds)))
                .body("readiness.onTargetDate.eligible", equalTo(kinds.length == 0));
    }

    @Test
    @DisplayName("R-RDY-5: days of the year 9999 are kept, sorted by and told, and none that comes after it")
    void calendarHasALastDay() {
        UUID never = agency.individual(3);
        UUID late = agency.individual(3);
        List<UUID> entries = List.of(agency.listed(never), agency.listed(late));
        LocalDate last = LocalDate.of(9999, 12, 31);
        inOrderFrom(never, last);
        inOrderFrom(late, last.minusDays(1));
        String sorted = "/master-list?sort=EARLIEST_DAY&limit=1&county=" + agency.county();
        Response page = agency.coordinator().get(sorted);
        page.then()
                .statusCode(200)
                .body("items.requestId", contains(entries.getLast().toString()))
                .body("items.earliestDay", contains("9999-12-30"));
        agency.coordinator()
                .get(sorted + "&cursor=" + page.path("nextCursor"))
                .then()
                .statusCode(200)
                .body("items.requestId", contains(entries.getFirst().toString()))
                .body("items[0].earliestDay", nullValue());
        agency.coordinator()
                .get("/readiness/" + never + "?on=9999-12-31")
                .then()
                .statusCode(200)
                .body("blockers.date", contains("9999-12-31", "9999-12-31"))
                .body("earliestEligibleDay", nullValue())
                .body("eligibleEndsOn", nullValue())
                .body("nextChangeOn", nullValue())
                .body("findOut", empty());
    }

    private void inOrderFrom(UUID individual, LocalDate day) {
        agency.coordinator()
                .body("{\"status\":\"ACTIVE\",\"coveredFrom\":\"" + day + "\"}")
                .put("/readiness/" + individual + "/medicaid")
                .then()
                .statusCode(200);
        agency.locsiUntil(individual, day);
        agency.workDueOn(individual, day);
    }

    @Test
    @DisplayName("each role sees the entries of its scope, and others are not there")
    void scopesAreKept() {
        UUID entry = agency.listed(agency.individual(3));
        Agency other = Agency.open();
        for (var person :
                new String[][] {{"CM", "case-manager"}, {"SUP", "supervisor"}, {"AD", "assistant-director"}}) {
            agency.as(person[0], person[1])
                    .get("/master-list")
                    .then()
                    .statusCode(200)
                    .body("items.requestId", contains(entry.toString()));
            agency.as(person[0], person[1]).get("/master-list/" + entry).then().statusCode(200);
            other.as(person[0], person[1]).get("/master-list/" + entry).then().statusCode(404);
            other.as(person[0], person[1]).get("/master-list").then().body("items", empty());
        }
        agency.as("NEW", "case-manager").get("/master-list/" + entry).then().statusCode(404);
        other.coordinator().get("/master-list/" + entry).then().statusCode(200);
        agency.as("SUP", "human-resources").get("/master-list").then().statusCode(403);
        agency.as("CM", "case-manager")
                .get("/master-list/" + entry + "/candidates")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("R-TRN-2: nothing that a Case Manager reads names the Engagement Coordinator")
    void coordinatorIsNeverNamed() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        agency.coordinator()
                .body("{\"kind\":\"CASE_NOTE\"}")
                .post("/readiness/" + individual + "/work-items")
                .then()
                .statusCode(201)
                .body("reporterId", equalTo(agency.ec.toString()));
        agency.setTarget(entry, agency.newCaseManager, today.date()).then().statusCode(200);
        for (String path : new String[] {
            "/master-list",
            "/master-list/" + entry,
            "/master-list/" + entry + "/target",
            "/readiness/" + individual,
            "/readiness/" + individual + "/work-items"
        }) {
            agency.as("CM", "case-manager")
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(agency.ec.toString())));
        }
    }

    @Test
    @DisplayName("the list is filtered, comes in pages in the order of addition, and as CSV")
    void listIsFiltered() {
        UUID first = agency.listed(agency.individual(3));
        UUID second = agency.listed(agency.individual(2));
        Response page = agency.coordinator().get("/master-list?limit=1&county=" + agency.county());
        page.then().body("items.requestId", contains(first.toString())).body("items[0].readiness", nullValue());
        agency.coordinator()
                .get("/master-list?limit=1&county=" + agency.county() + "&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.requestId", contains(second.toString()))
                .body("nextCursor", nullValue());
        agency.coordinator()
                .get("/master-list?state=TARGETED&caseManagerId=" + agency.caseManager)
                .then()
                .body("items", empty());
        agency.coordinator()
                .get("/master-list?state=LISTED&caseManagerId=" + agency.caseManager)
                .then()
                .body("items", hasSize(2));
        String csv = agency.coordinator()
                .accept("text/csv")
                .get("/master-list?county=" + agency.county())
                .asString();
        assertThat(csv.lines()).hasSize(3).first().asString().startsWith("requestId,individualId,individual.");
        agency.coordinator().get("/master-list?state=GONE").then().statusCode(400);
        agency.coordinator().get("/master-list?cursor=nonsense").then().statusCode(400);
        agency.coordinator().get("/master-list/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @DisplayName("R-CAND-2: candidates are all active Case Managers, the eligible first, others with the rule")
    void candidatesAreListed() {
        UUID entry = agency.listed(agency.individual(3));
        Response answer = agency.coordinator().get("/master-list/" + entry + "/candidates?limit=200");
        answer.then()
                .statusCode(200)
                .body(find(agency.newCaseManager) + ".eligible", equalTo(true))
                .body(find(agency.newCaseManager) + ".room", equalTo(25))
                .body(find(agency.newCaseManager) + ".name", equalTo("Bea Sample"))
                .body(find(agency.newCaseManager) + ".excludedBy", empty())
                .body(find(agency.caseManager) + ".eligible", equalTo(false))
                .body(find(agency.caseManager) + ".assigned", equalTo(1))
                .body(find(agency.caseManager) + ".excludedBy.rule", contains("R-CAND-2", "R-CAND-2"))
                .body(find(agency.supervisor), nullValue());
        assertThat(answer.jsonPath().getList("items.eligible", Boolean.class))
                .isSortedAccordingTo((one, two) -> Boolean.compare(two, one));
        agency.coordinator()
                .get("/master-list/" + entry + "/candidates?on=never")
                .then()
                .statusCode(400);
    }

    private static String find(UUID staffId) {
        return "items.find { it.staffId == '" + staffId + "' }";
    }
}
