package org.caseload.staff.history;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HistoryResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    private Agency agency;
    private String member;

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
    @DisplayName("a past day shows what was true when it was over, before the first day there is nothing")
    void pastDaysAreShown() {
        changeIn(2, "{\"caseloadTarget\":20}");
        changeIn(2, "{\"caseloadTarget\":21}");
        changeIn(4, "{\"caseloadTarget\":22,\"gender\":\"MALE\"}");
        agency.hr().get(member + "?on=" + TODAY.minusDays(1)).then().statusCode(404);
        targetOn(0, null);
        targetOn(1, null);
        targetOn(2, 21);
        targetOn(3, 21);
        targetOn(4, 22);
        targetOn(400, 22);
        agency.hr().get(member + "?on=then").then().statusCode(400);
        agency.hr().get("/staff/" + UUID.randomUUID() + "?on=" + TODAY).then().statusCode(404);
    }

    @Test
    @DisplayName("R-STF-2, R-CONF-2: the past is no less private than the present")
    void pastIsPrivate() {
        agency.patched(agency.caseManager, "{\"salary\":40000,\"gender\":\"FEMALE\"}")
                .then()
                .statusCode(200);
        String on = member + "?on=" + TODAY;
        agency.hr().get(on).then().body("details.salary", equalTo(40_000)).body("details.gender", equalTo("FEMALE"));
        agency.supervisor()
                .get(on)
                .then()
                .statusCode(200)
                .body("details.salary", nullValue())
                .body("details.address", nullValue())
                .body("details.gender", nullValue());
        agency.otherSupervisor().get(on).then().statusCode(404);
        agency.otherSupervisor().get(member + "/history").then().statusCode(404);
        agency.supervisor().get(member + "/history").then().body(not(containsString("40000")));
        agency.hr()
                .get(member + "/history")
                .then()
                .body("items[0].state.details.salary", equalTo(40_000))
                .body(not(containsString("FEMALE")));
    }

    @Test
    @DisplayName("every change is in the history, newest first, in pages")
    void historyComesInPages() {
        changeIn(0, "{\"caseloadTarget\":20}");
        changeIn(3, "{\"caseloadTarget\":21}");
        Response page = agency.hr().get(member + "/history?limit=2");
        page.then()
                .body("items.state.details.caseloadTarget", contains(21, 20))
                .body("items.validFrom", contains(TODAY.plusDays(3).toString(), TODAY.toString()));
        agency.hr()
                .get(member + "/history?limit=2&cursor=" + page.path("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].state.version", equalTo(0))
                .body("nextCursor", nullValue());
    }

    private void changeIn(int days, String details) {
        if (days > 0) {
            TestClock.set(Instant.parse(TODAY.plusDays(days) + "T17:00:00Z"));
        }
        agency.patched(agency.caseManager, details).then().statusCode(200);
        TestClock.reset();
    }

    private void targetOn(int days, Integer target) {
        agency.hr()
                .get(member + "?on=" + TODAY.plusDays(days))
                .then()
                .statusCode(200)
                .body("details.caseloadTarget", equalTo(target));
    }
}
