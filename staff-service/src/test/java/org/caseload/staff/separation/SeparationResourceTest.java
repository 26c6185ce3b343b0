package org.caseload.staff.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SeparationResourceTest {

    private static final LocalDate TODAY = Notices.today();

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-STF-1: from the notice the member is closed to new Individuals: the last working day is told")
    void noticesAreTold() {
        Response given = Notices.give(agency.hr(), agency.caseManager, TODAY.plusDays(14));
        given.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", notNullValue())
                .body("state", equalTo("NOTICED"))
                .body("enteredBy", equalTo(agency.humanResources.toString()))
                .body("allowedActions", contains("WITHDRAW"));
        assertThat(lastTold()).contains("\"lastWorkingDay\":\"" + TODAY.plusDays(14) + "\"", "\"status\":\"ACTIVE\"");
        assertThat(Contracts.violations("staff-member-changed.v1", lastTold())).isEmpty();
        agency.hr()
                .get("/staff/" + agency.caseManager)
                .then()
                .body("lastWorkingDay", equalTo(TODAY.plusDays(14).toString()));
    }

    @ParameterizedTest
    @CsvSource({"-366,201", "-367,422", "-1,201", "0,201", "366,201", "367,422"})
    @DisplayName("R-STF-1: a last working day within a year is taken; one that is over separates at once, told once")
    void lastDaysHaveBounds(int days, int status) {
        Response given = Notices.give(agency.hr(), agency.caseManager, TODAY.plusDays(days));
        given.then().statusCode(status);
        assertThat(outbox.types(agency.caseManager)).hasSize(status == 201 ? 2 : 1);
        if (status == 201) {
            given.then().body("state", equalTo(days < 0 ? "SEPARATED" : "NOTICED"));
            assertThat(lastTold()).contains(days < 0 ? "SEPARATED" : "ACTIVE");
        } else {
            given.then()
                    .body("violations.field", hasItem("lastWorkingDay"))
                    .body("violations.rule", hasItem("R-STF-1"));
        }
    }

    @Test
    @DisplayName("R-STF-1: notice is given today at the latest, and not after the last working day")
    void noticesComeFirst() {
        Notices.give(agency.hr(), agency.caseManager, TODAY.plusDays(1), TODAY.plusDays(9))
                .then()
                .statusCode(422)
                .body("violations.field", contains("noticedOn"));
        Notices.give(agency.hr(), agency.caseManager, TODAY, TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("violations.field", contains("noticedOn"));
        Notices.give(agency.hr(), agency.caseManager, TODAY, TODAY).then().statusCode(201);
    }

    @Test
    @DisplayName("R-STF-1: Human Resources and those above the member enter notices and take them back, nobody else")
    void othersDoNotEnter() {
        LocalDate lastDay = TODAY.plusDays(14);
        Notices.give(agency.caseManager(), agency.caseManager, lastDay).then().statusCode(403);
        Notices.give(agency.coordinator(), agency.caseManager, lastDay).then().statusCode(403);
        for (var outsider : List.of(agency.otherSupervisor(), agency.supervisor())) {
            Notices.give(outsider, agency.supervisor, lastDay)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("staffId"));
        }
        Notices.give(agency.hr(), UUID.randomUUID(), lastDay).then().statusCode(422);
        UUID own = Notices.given(agency.supervisor(), agency.caseManager, lastDay);
        UUID other = Notices.given(agency.director(), agency.otherCaseManager, lastDay);
        String withdrawal = "/separations/" + own + "/withdrawal";
        agency.otherSupervisor().post(withdrawal).then().statusCode(404);
        agency.caseManager().post(withdrawal).then().statusCode(403);
        agency.caseManager().get("/separations/" + own).then().statusCode(200).body("allowedActions", empty());
        agency.otherCaseManager().get("/separations/" + own).then().statusCode(404);
        agency.supervisor().get("/separations").then().body("items.separationId", contains(own.toString()));
        Response page = agency.director().get("/separations?state=NOTICED&limit=1");
        page.then().body("items.separationId", contains(other.toString()));
        agency.director()
                .get("/separations?limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.separationId", contains(own.toString()))
                .body("nextCursor", nullValue());
        agency.hr()
                .get("/separations?staffId=" + agency.caseManager)
                .then()
                .body("items.kind", contains("RESIGNATION"));
        agency.director().post(withdrawal).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @Test
    @DisplayName("R-STF-1: a notice that is taken back opens the member again; it is taken back once")
    void noticesAreTakenBack() {
        UUID id = Notices.given(agency.hr(), agency.caseManager, TODAY);
        String withdrawal = "/separations/" + id + "/withdrawal";
        agency.hr().header("If-Match", "\"7\"").post(withdrawal).then().statusCode(412);
        agency.hr()
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("endedAt", notNullValue())
                .body("allowedActions", empty());
        assertThat(lastTold()).doesNotContain("lastWorkingDay");
        agency.hr().post(withdrawal).then().statusCode(409).body("violations.rule", contains("R-STF-1"));
        assertThat(outbox.types(agency.caseManager)).hasSize(3);
        Notices.given(agency.hr(), agency.caseManager, TODAY.plusDays(3));
    }

    @Test
    @DisplayName("R-STF-1: one notice at a time, and none of who has left already")
    void oneAtATime() {
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            List<CompletableFuture<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> {
                                var answer = Notices.give(agency.hr(), agency.caseManager, TODAY.plusDays(3));
                                return answer.statusCode() + " " + answer.path("violations.rule");
                            },
                            threads))
                    .limit(5)
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join))
                    .containsOnly("201 null", "409 [R-STF-1]")
                    .filteredOn(answer -> answer.startsWith("201"))
                    .hasSize(1);
        }
        assertThat(outbox.types(agency.caseManager)).hasSize(2);
        agency.patched(agency.otherCaseManager, "{\"status\":\"SEPARATED\"}")
                .then()
                .statusCode(200);
        Notices.give(agency.hr(), agency.otherCaseManager, TODAY)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-STF-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"staffId":"me"}                                                            | 400 | staffId
                    {"kind":"DEATH"}                                                            | 400 | kind
                    {"noticedOn":"then"}                                                        | 400 | noticedOn
                    {"why":"x"}                                                                 | 400 | why
                    {}                                                                          | 422 | lastWorkingDay
                    """)
    @DisplayName("what can't be read is 400, what is unacceptable 422, each with its field")
    void badNoticesAreNamed(String body, int status, String field) {
        agency.hr().body(body).post("/separations").then().statusCode(status).body("violations.field", hasItem(field));
    }

    private String lastTold() {
        return outbox.of(agency.caseManager).getLast().data();
    }
}
