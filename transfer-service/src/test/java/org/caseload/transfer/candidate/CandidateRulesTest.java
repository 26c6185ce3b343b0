package org.caseload.transfer.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CandidateRulesTest {

    private static final String NEAR = Agency.place(0.6);
    private static final String FAR = Agency.place(0.7);

    private Agency agency;
    private LocalDate day;

    @Inject
    Today today;

    @BeforeEach
    void agencyOpens() {
        agency = Agency.open();
        day = today.date();
    }

    @Test
    @DisplayName("R-RELOC-4: who moves away is followed by a local one only, at the target and at the completion")
    void relocationNeedsLocal() {
        UUID individual = agency.individual(3, Agency.place(0));
        UUID entry = agency.listed(individual, "CM_RELOCATION", "");
        UUID local = ongoing("LOCAL", NEAR);
        UUID distant = ongoing("DISTANT", FAR);
        agency.inOrder(individual, day);
        refused(entry, distant, "R-RELOC-4");
        refused(entry, agency.newCaseManager, "R-RELOC-4");
        agency.setTarget(entry, local, day).then().statusCode(200);

        agency.staff(local, "LOCAL", "CASE_MANAGER", "ACTIVE", agency.supervisor, Agency.kind("ONGOING") + FAR);
        agency.awaitInTheWay(entry, local, "R-RELOC-4");
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-RELOC-4"));
        agency.staff(local, "LOCAL", "CASE_MANAGER", "ACTIVE", agency.supervisor, Agency.kind("ONGOING") + NEAR);
        await().untilAsserted(() -> agency.complete(entry).then().statusCode(200));
    }

    @Test
    @DisplayName("R-LOC-2: who waits for a local opening waits, as does who is not known not to; others don't")
    void localOpeningIsWaitedFor() {
        UUID distant = ongoing("DISTANT", FAR);
        UUID individual = agency.individual(3, Agency.place(0));
        String localize = "LOCALIZE_CASELOAD";
        refused(agency.listed(individual, localize, ",\"waitsForLocalOpening\":true"), distant, "R-LOC-2");
        refused(agency.listed(individual, localize, ""), distant, "R-LOC-2");
        UUID free = agency.listed(individual, localize, ",\"waitsForLocalOpening\":false");
        agency.setTarget(free, distant, day).then().statusCode(200);
        UUID other = agency.listed(individual, "INTAKE_COMPLETION", ",\"waitsForLocalOpening\":true");
        agency.setTarget(other, distant, day).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "R-CONF-2: the constraint is respected, told to the Engagement Coordinator only, and no gender to anybody")
    void constraintIsRespected() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual, "INTAKE_COMPLETION", ",\"caseManagerConstraint\":\"GENDER_FEMALE\"");
        UUID fits = ongoing("FITS", ",\"gender\":\"FEMALE\"");
        UUID other = ongoing("OTHER", ",\"gender\":\"MALE\"");
        refused(entry, other, "R-CONF-2");
        refused(entry, agency.newCaseManager, "R-CONF-2");
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("caseManagerConstraint", equalTo("GENDER_FEMALE"));
        for (String[] person : new String[][] {{"CM", "case-manager"}, {"SUP", "supervisor"}}) {
            agency.as(person[0], person[1])
                    .get("/master-list/" + entry)
                    .then()
                    .statusCode(200)
                    .body("caseManagerConstraint", nullValue());
        }
        String answer = agency.coordinator()
                .get("/master-list/" + entry + "/candidates?limit=200")
                .asString();
        assertThat(answer)
                .contains("\"does not meet the constraint on the new Case Manager\"")
                .doesNotContain("MALE", "gender");
        agency.setTarget(entry, fits, day).then().statusCode(200);
    }

    @Test
    @DisplayName("R-STF-1: whoever has notice takes on nobody, though still at work")
    void noticeCloses() {
        UUID entry = agency.listed(agency.individual(3));
        UUID leaving = ongoing("LEAVES", ",\"lastWorkingDay\":\"" + day.plusDays(60) + "\"");
        refused(entry, leaving, "R-STF-1");
    }

    @Test
    @DisplayName("R-STF-3: who covers for one who has left sees that caseload, nobody else does")
    void coverSees() {
        UUID entry = agency.listed(agency.individual(3));
        agency.as("NEW", "case-manager").get("/master-list/" + entry).then().statusCode(404);
        String covered = Agency.kind("INTAKE") + ",\"coveredById\":\"" + agency.newCaseManager + "\"";
        agency.staff(agency.caseManager, "CM", "CASE_MANAGER", "SEPARATED", agency.supervisor, covered);
        await().untilAsserted(() -> agency.as("NEW", "case-manager")
                .get("/master-list/" + entry)
                .then()
                .statusCode(200));
        agency.as("NEW", "case-manager").get("/master-list").then().body("items.requestId", hasItem(entry.toString()));
    }

    @Test
    @DisplayName(
            "R-CAND-3: the nearer comes first, with the score and its parts; rules and weights are counted and shown")
    void rankIsShown() {
        UUID individual = agency.individual(3, Agency.place(0) + ",\"needs\":[\"AUTISM\"],\"annualMonth\":4");
        UUID entry = agency.listed(individual);
        UUID near = ongoing("A-NEAR", Agency.place(0.1) + ",\"specialties\":[\"AUTISM\"],\"classCode\":\"5227\"");
        UUID far = ongoing("B-FAR", FAR);
        var answer = agency.coordinator().get("/master-list/" + entry + "/candidates?limit=200");
        answer.then()
                .statusCode(200)
                .body("weights.DISTANCE", equalTo(35))
                .body("items[0].score", equalTo(97.3f))
                .body("items[0].parts.part", contains("DISTANCE", "ROOM", "LEVEL", "SPECIALTIES", "MONTHS"))
                .body("items[0].parts[0].detail", equalTo("6.9 miles, straight line"))
                .body("items[0].parts[3].detail", equalTo("1 of 1 needs"));
        var ids = answer.jsonPath().getList("items.staffId", String.class);
        assertThat(ids.indexOf(near.toString())).isLessThan(ids.indexOf(far.toString()));
        int judged = answer.path("judged");
        int eligible = answer.path("eligible");
        assertThat(judged).isGreaterThan(eligible);
        int byRoomRule = answer.path("excludedByRule.'R-CAND-2'");
        assertThat(byRoomRule).isEqualTo(judged - eligible);
        agency.coordinator()
                .get("/master-list/" + entry + "/candidates?eligible=true&limit=1")
                .then()
                .body("items.staffId", contains(near.toString()))
                .body("judged", equalTo(judged));
        agency.coordinator()
                .get("/master-list/" + entry + "/candidates?limit=201")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName(
            "R-CAND-1: the year of experience is counted on the day of the move, not on the day on which it is planned")
    void experienceOnTheDayOfTheMove() {
        LocalDate move = day.plusDays(40);
        UUID entry = agency.listed(agency.individual(6));
        String since = ",\"caseManagerKind\":\"ONGOING\",\"caseManagerSince\":\"" + move.minusYears(1) + "\"";
        UUID fresh = agency.staff("FRESH", "CASE_MANAGER", agency.supervisor, since);
        agency.knows("FRESH", "case-manager");
        judged(entry, fresh, move.minusDays(1)).body("items[0].excludedBy.rule", contains("R-CAND-1"));
        judged(entry, fresh, move).body("items[0].eligible", equalTo(true));
        agency.setTarget(entry, fresh, move.minusDays(1))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CAND-1"));
        agency.setTarget(entry, fresh, move).then().statusCode(200);
    }

    private ValidatableResponse judged(UUID entry, UUID caseManager, LocalDate on) {
        return agency.coordinator()
                .get("/master-list/" + entry + "/candidates?caseManagerId=" + caseManager + "&on=" + on)
                .then()
                .statusCode(200)
                .body("items.staffId", contains(caseManager.toString()));
    }

    @Test
    @DisplayName(
            "R-CAND-1, R-CAND-2, R-STF-1: a move is not completed to one who is too new by now, full, or has notice")
    void completionIsRefused() {
        UUID individual = agency.individual(3);
        agency.inOrder(individual, day);
        UUID entry = agency.listed(individual);
        String since = ",\"caseManagerKind\":\"ONGOING\",\"caseManagerSince\":\"" + day.minusMonths(11) + "\"";
        UUID taker = agency.staff("TAKER", "CASE_MANAGER", agency.supervisor, since);
        agency.knows("TAKER", "case-manager");
        agency.setTarget(entry, taker, day).then().statusCode(200);
        agency.individual(individual, 6, agency.caseManager, "ACTIVE");
        completionRefused(entry, taker, "R-CAND-1");
        agency.individual(individual, 5, agency.caseManager, "ACTIVE");
        String notice = since + ",\"lastWorkingDay\":\"" + day.plusDays(60) + "\"";
        agency.staff(taker, "TAKER", "CASE_MANAGER", "ACTIVE", agency.supervisor, notice);
        completionRefused(entry, taker, "R-STF-1");
        agency.individual(UUID.randomUUID(), 1, taker, "ACTIVE");
        agency.staff(taker, "TAKER", "CASE_MANAGER", "ACTIVE", agency.supervisor, since + ",\"caseloadTarget\":1");
        completionRefused(entry, taker, "R-CAND-2");
        agency.staff(taker, "TAKER", "CASE_MANAGER", "ACTIVE", agency.supervisor, since + ",\"caseloadTarget\":2");
        await().untilAsserted(() -> judged(entry, taker, day).body("items[0].eligible", equalTo(true)));
        agency.complete(entry).then().statusCode(200);
    }

    private void completionRefused(UUID entry, UUID taker, String rule) {
        agency.awaitInTheWay(entry, taker, rule);
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains(rule));
    }

    private UUID ongoing(String name, String more) {
        UUID id = agency.staff(name, "CASE_MANAGER", agency.supervisor, Agency.kind("ONGOING") + more);
        agency.knows(name, "case-manager");
        return id;
    }

    private void refused(UUID entry, UUID newCaseManager, String rule) {
        agency.setTarget(entry, newCaseManager, day).then().statusCode(409).body("violations.rule", contains(rule));
    }
}
