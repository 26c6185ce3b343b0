package org.caseload.transfer.masterlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TargetResourceTest {

    private Agency agency;

    private static final ZoneId AGENCY = ZoneId.of("America/Indiana/Indianapolis");

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    private UUID individual;
    private UUID entry;
    private LocalDate day;

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @BeforeEach
    void entryIsListed() {
        agency = Agency.open();
        individual = agency.individual(3);
        entry = agency.listed(individual);
        day = today.date();
    }

    @Test
    @DisplayName("R-TRN-1: a target tells the work needed until its date; a change tells whom it replaces")
    void targetsAreTold() {
        UUID other = newColleague("NEW2", Agency.kind("ONGOING"));
        Agency.system()
                .body("{\"kind\":\"QUARTERLY_REVIEW\",\"dueOn\":\"" + day.plusDays(12) + "\"}")
                .post("/readiness/" + individual + "/work-items")
                .then()
                .statusCode(201);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(10))
                .then()
                .statusCode(200)
                .body("state", equalTo("TARGETED"))
                .body("target.revision", equalTo(1))
                .body("target.newCaseManagerId", equalTo(agency.newCaseManager.toString()));
        agency.setTarget(entry, other, day.plusDays(50)).then().body("target.revision", equalTo(2));
        agency.setTarget(entry, other, day.plusDays(50)).then().body("target.revision", equalTo(2));

        List<JsonNode> events = events();
        assertThat(outbox.types(entry))
                .containsExactly("master-list-entry-added.v1", "transfer-target-set.v1", "transfer-target-set.v1");
        assertThat(events.get(1).findValuesAsText("kind"))
                .containsExactly("LOCSI_UNKNOWN", "MEDICAID_UNKNOWN", "WORK_DUE");
        assertThat(events.get(1).has("replacedCaseManagerId")).isFalse();
        assertThat(events.get(2).findValuesAsText("kind"))
                .containsExactly("LOCSI_UNKNOWN", "MEDICAID_UNKNOWN", "WORK_OUTSTANDING");
        assertThat(events.get(2).get("replacedCaseManagerId").asText()).isEqualTo(agency.newCaseManager.toString());
        everyEventFits();
    }

    @Test
    @DisplayName("R-TRN-1: the work needed tells when work is due, and of LOCSI and Medicaid no day")
    void healthDataIsNotTold() {
        Agency.system()
                .body("{\"kind\":\"QUARTERLY_REVIEW\",\"dueOn\":\"" + day.plusDays(12) + "\"}")
                .post("/readiness/" + individual + "/work-items")
                .then()
                .statusCode(201);
        Agency.system()
                .body("{\"expiresOn\":\"" + day.plusDays(40) + "\"}")
                .put("/readiness/" + individual + "/locsi")
                .then()
                .statusCode(200);
        Agency.system()
                .body("{\"status\":\"ACTIVE\",\"coveredFrom\":\"%s\",\"coveredUntil\":\"%s\"}"
                        .formatted(day.minusDays(9), day.plusDays(5)))
                .put("/readiness/" + individual + "/medicaid")
                .then()
                .statusCode(200);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(10)).then().statusCode(200);

        JsonNode told = events().getLast();
        assertThat(told.findValuesAsText("kind"))
                .containsExactlyInAnyOrder("MEDICAID_NOT_CURRENT", "WORK_DUE", "LOCSI_EXPIRES");
        assertThat(told.findValuesAsText("date"))
                .containsExactly(day.plusDays(12).toString());
        assertThat(told.toString())
                .doesNotContain(day.plusDays(40).toString(), day.plusDays(5).toString());
        everyEventFits();
    }

    @Test
    @DisplayName("R-STF-3: the target of one whose Case Manager has left names who covers, or else the Supervisor")
    void coverIsTold() {
        String left = Agency.kind("INTAKE") + ",\"coveredById\":\"" + agency.newCaseManager + "\"";
        agency.setTarget(entry, agency.newCaseManager, day).then().body("coveredById", nullValue());
        assertThat(events().getLast().has("coveredById")).isFalse();
        agency.staff(agency.caseManager, "CM", "CASE_MANAGER", "SEPARATED", agency.supervisor, left);
        await().untilAsserted(() -> agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("coveredById", equalTo(agency.newCaseManager.toString())));
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(1)).then().statusCode(200);
        assertThat(events().getLast().get("coveredById").asText()).isEqualTo(agency.newCaseManager.toString());
        agency.staff(agency.caseManager, "CM", "CASE_MANAGER", "SEPARATED", agency.supervisor, Agency.kind("INTAKE"));
        await().untilAsserted(() -> agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("coveredById", equalTo(agency.supervisor.toString())));
        everyEventFits();
    }

    @Test
    @DisplayName("R-TRN-1: a cancelled target is told with a higher revision, and the entry is listed again")
    void cancellationIsTold() {
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(200);
        agency.coordinator()
                .get("/master-list/" + entry + "/target")
                .then()
                .statusCode(200)
                .body("revision", equalTo(1));
        agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .delete("/master-list/" + entry + "/target")
                .then()
                .statusCode(200)
                .body("state", equalTo("LISTED"))
                .body("target", nullValue());
        agency.coordinator().get("/master-list/" + entry + "/target").then().statusCode(404);
        agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .delete("/master-list/" + entry + "/target")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-TRN-3"));
        assertThat(events().getLast().get("revision").asInt()).isEqualTo(2);
        everyEventFits();
    }

    @Test
    @DisplayName("R-TRN-3: a target date is today or later")
    void pastDatesAreRefused() {
        agency.setTarget(entry, agency.newCaseManager, day.minusDays(1))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-TRN-3"))
                .body("violations.field", contains("targetDate"));
        agency.setTarget(
                        entry, agency.newCaseManager, LocalDate.of(9999, 12, 31).plusDays(1))
                .then()
                .statusCode(422);
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(200);
    }

    @Test
    @DisplayName("a target needs the version that was seen; bad input is named")
    void inputIsChecked() {
        String target = "{\"newCaseManagerId\":\"" + agency.newCaseManager + "\",\"targetDate\":\"" + day + "\"}";
        String path = "/master-list/" + entry + "/target";
        agency.coordinator().body(target).put(path).then().statusCode(428);
        agency.coordinator()
                .header("If-Match", "\"77\"")
                .body(target)
                .put(path)
                .then()
                .statusCode(412);
        agency.coordinator().body("{\"targetDate\":\"soon\"}").put(path).then().statusCode(400);
        agency.coordinator()
                .body("{\"targetDay\":\"" + day + "\"}")
                .put(path)
                .then()
                .statusCode(400);
        agency.coordinator()
                .header("If-Match", "\"77\"")
                .body("{}")
                .put(path)
                .then()
                .statusCode(422);
        agency.as("SUP", "supervisor").body(target).put(path).then().statusCode(403);
    }

    @Test
    @DisplayName(
            "R-TRN-1: a holiday is allowed, and said; so is the last day that a place is held for, and none after it")
    void daysThatAreSpecial() {
        LocalDate thanksgiving = thanksgivingOf(day.getYear());
        LocalDate holiday = thanksgiving.isBefore(day) ? thanksgivingOf(day.getYear() + 1) : thanksgiving;
        agency.setTarget(entry, agency.newCaseManager, holiday)
                .then()
                .statusCode(200)
                .body("target.flags", contains("NOT_A_BUSINESS_DAY"));
        agency.setTarget(entry, agency.newCaseManager, holiday.minusDays(1))
                .then()
                .statusCode(200)
                .body("target.flags", empty());
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(365)).then().statusCode(200);
        agency.setTarget(entry, agency.newCaseManager, day.plusDays(366))
                .then()
                .statusCode(422)
                .body("violations.field", contains("targetDate"));
    }

    @Test
    @DisplayName(
            "R-TRN-1, R-TRN-3: until midnight where the agency is, the day is the agency's, though the server's is the next")
    void dayIsTheAgencys() {
        LocalDate tomorrow = day.plusDays(1);
        agency.inOrder(individual, day);
        TestClock.set(tomorrow.atTime(23, 30).atZone(AGENCY).toInstant());
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(422);
        agency.setTarget(entry, agency.newCaseManager, tomorrow)
                .then()
                .statusCode(200)
                .body("daysOnList", equalTo(1));
        for (String filter : List.of("daysOnListTo=1", "daysOnListFrom=1")) {
            agency.coordinator()
                    .get("/master-list?" + filter + "&county=" + agency.county())
                    .then()
                    .body("items.requestId", contains(entry.toString()));
        }
        agency.complete(entry).then().statusCode(200).body("completedOn", equalTo(tomorrow.toString()));
    }

    private static LocalDate thanksgivingOf(int year) {
        return LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    @Test
    @DisplayName("R-CAND-1, R-CAND-2: a target to one who may not take over is refused with every broken rule")
    void candidatesAreJudged() {
        UUID expert = agency.listed(agency.individual(6));
        UUID fresh = newColleague(
                "FRESH",
                ",\"caseManagerKind\":\"INTAKE\",\"caseManagerSince\":\"" + day.minusMonths(3) + "\""
                        + ",\"priorExperienceMonths\":8,\"caseloadTarget\":0");
        agency.setTarget(expert, fresh, day)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItems("R-CAND-1", "R-CAND-2"))
                .body("violations.size()", equalTo(3));
        agency.setTarget(entry, agency.caseManager, day).then().statusCode(409);
        agency.setTarget(entry, UUID.randomUUID(), day)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CAND-2"));
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1");
    }

    @Test
    @DisplayName("R-CAND-2: of two targets at once only one takes the last place")
    void lastPlaceIsTakenOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID narrow = newColleague("NARROW" + round, Agency.kind("ONGOING") + ",\"caseloadTarget\":1");
            List<UUID> entries = List.of(agency.listed(agency.individual(1)), agency.listed(agency.individual(1)));
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Callable<Integer>> calls = entries.stream()
                        .<Callable<Integer>>map(
                                one -> () -> agency.setTarget(one, narrow, day).statusCode())
                        .toList();
                List<Integer> answers = threads.invokeAll(calls).stream()
                        .map(call -> call.resultNow())
                        .toList();
                assertThat(answers).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    @Test
    @DisplayName("of two changes at once the first wins, the other is told so, and there is one event")
    void firstChangeWins() throws Exception {
        String etag = agency.etag(entry);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> calls = List.of(() -> set(etag, day.plusDays(1)), () -> set(etag, day.plusDays(2)));
            List<Integer> answers = threads.invokeAll(calls).stream()
                    .map(call -> call.resultNow())
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1", "transfer-target-set.v1");
    }

    private int set(String etag, LocalDate on) {
        return agency.coordinator()
                .header("If-Match", etag)
                .body("{\"newCaseManagerId\":\"" + agency.newCaseManager + "\",\"targetDate\":\"" + on + "\"}")
                .put("/master-list/" + entry + "/target")
                .statusCode();
    }

    private UUID newColleague(String name, String more) {
        UUID id = agency.staff(name, "CASE_MANAGER", agency.supervisor, more);
        agency.knows(name, "case-manager");
        return id;
    }

    private List<JsonNode> events() {
        return outbox.of(entry).stream().map(row -> tree(row.data())).toList();
    }

    private void everyEventFits() {
        assertThat(outbox.of(entry))
                .allSatisfy(row -> assertThat(row.topic()).isEqualTo("transfers"))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
