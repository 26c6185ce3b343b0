package org.caseload.transfer.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two or three who wait for each other are set to move. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SwapResourceTest {

    private FullCaseloads full;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void twoWaitForEachOther() {
        full = new FullCaseloads();
        day = today.date();
    }

    @Test
    @DisplayName(
            "R-LOC-3: a swap goes round, is made of entries, for a day to come, by the Engagement Coordinator; all or none")
    void swapsAreJudged() {
        full.swap(day, full.fromOne, full.two, full.fromTwo, full.two)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        full.swap(day, full.fromOne, full.two, UUID.randomUUID(), full.one)
                .then()
                .statusCode(422)
                .body("violations.field", contains("moves[1].requestId"));
        full.swap(day, full.fromOne, full.two, full.fromOne, full.one)
                .then()
                .statusCode(422)
                .body("violations.field", contains("moves"))
                .body("violations.detail", contains("names an entry twice"));
        full.swap(day.minusDays(1), full.fromOne, full.two, full.fromTwo, full.one)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-TRN-3"));
        full.agency
                .coordinator()
                .body("{\"moves\":[],\"targetDate\":\"" + day + "\"}")
                .post("/swaps")
                .then()
                .statusCode(422);
        full.agency.as("SUP", "supervisor").body("{}").post("/swaps").then().statusCode(403);
        full.agency.coordinator().get("/swaps/" + UUID.randomUUID()).then().statusCode(404);
        full.agency
                .coordinator()
                .header("If-Match", "\"0\"")
                .post("/swaps/" + UUID.randomUUID() + "/completion")
                .then()
                .statusCode(404);
        full.agency.staff(full.two, "TWO", "CASE_MANAGER", "ON_LEAVE", full.agency.supervisor, FullCaseloads.FULL);
        await().until(() ->
                full.agency.as("TWO", "case-manager").get("/master-list").statusCode() == 403);
        full.swap(day)
                .then()
                .statusCode(409)
                .body("violations.field", everyItem(equalTo("moves[0]")))
                .body("violations.rule", contains("R-CAND-2"));
        full.entry(full.fromTwo).body("state", equalTo("LISTED"));
    }

    @Test
    @DisplayName("R-LOC-3: three may go round; a day that is not worked is allowed and said; of two at once one wins")
    void threeGoRound() throws Exception {
        UUID three = full.agency.staff("THREE", "CASE_MANAGER", full.agency.supervisor, FullCaseloads.FULL);
        UUID fromThree = full.agency.listed(
                full.individualOf("THREE", three), "LOCALIZE_CASELOAD", ",\"waitsForLocalOpening\":false");
        LocalDate saturday = day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        String seen = full.asSeen(full.fromOne, full.two, full.fromTwo, three, fromThree, full.one);
        Callable<Response> set = () -> full.set(saturday, seen);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Response> answers = threads.invokeAll(List.of(set, set)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 412);
        }
        full.entry(fromThree).body("target.flags", contains("NOT_A_BUSINESS_DAY"));
        assertThat(outbox.types(fromThree)).containsOnlyOnce("transfer-target-set.v1");
    }

    @Test
    @DisplayName("R-LOC-3, R-CAND-2: whoever's caseload is full may change places with two others at the same time")
    void fullCaseloadInTwoSwaps() {
        String full2 = Agency.kind("ONGOING") + ",\"caseloadTarget\":2";
        full.agency.staff(full.two, "TWO", "CASE_MANAGER", "ACTIVE", full.agency.supervisor, full2);
        UUID second = full.agency.listed(full.individualOf("TWO", full.two), "BALANCE_MONTHS", "");
        UUID three = full.agency.staff("THREE", "CASE_MANAGER", full.agency.supervisor, FullCaseloads.FULL);
        UUID fromThree = full.agency.listed(full.individualOf("THREE", three), "BALANCE_MONTHS", "");
        full.swap(day).then().statusCode(201);
        full.swap(day, second, three, fromThree, full.two).then().statusCode(201);
    }

    @Test
    @DisplayName("R-LOC-3: a swap is set by whoever saw each of its entries as it is now; which was not is named")
    void entriesAreAsSeen() {
        String seen = full.asSeen(full.fromOne, full.two, full.fromTwo, full.one);
        full.recordBackfill(full.fromTwo, "{\"planned\":{}}").then().statusCode(200);
        full.set(day, seen).then().statusCode(412).body("violations.field", contains("moves[1].version"));
        full.set(day, seen.replaceAll(",\"version\":\\d+", ""))
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("moves[0].version", "moves[1].version"));
        full.entry(full.fromTwo).body("state", equalTo("LISTED"));
        full.swap(day).then().statusCode(201);
    }

    @Test
    @DisplayName("R-LOC-3: live swaps are listed by their target date, others by their state; a page follows another")
    void swapsAreListed() {
        String later = full.swap(day.plusDays(9)).path("swapId");
        FullCaseloads others = new FullCaseloads();
        String sooner = others.swap(day.plusDays(8)).path("swapId");
        List<String> all = new ArrayList<>();
        List<String> days = new ArrayList<>();
        JsonPath page = null;
        do {
            String cursor = page == null ? "" : "&cursor=" + page.getString("nextCursor");
            page = list("?limit=1" + cursor).statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items.swapId"));
            days.addAll(page.getList("items.targetDate"));
        } while (page.getString("nextCursor") != null);
        assertThat(all).doesNotHaveDuplicates().containsSubsequence(sooner, later);
        assertThat(days).isSorted();
        full.end("/swaps/" + later, "cancellation").then().statusCode(200);
        list("?limit=200").body("items.swapId", not(hasItem(later))).body("items.state", everyItem(equalTo("LIVE")));
        list("?limit=200&state=CANCELLED").body("items.swapId", hasItem(later));
        list("?state=MAYBE").statusCode(400);
        full.agency.as("SUP", "supervisor").get("/swaps").then().statusCode(403);
        full.agency
                .coordinator()
                .accept("text/csv")
                .get("/swaps?limit=200")
                .then()
                .statusCode(200)
                .body(startsWith("swapId,targetDate,state,moves"), containsString(sooner));
    }

    private ValidatableResponse list(String query) {
        return full.agency.coordinator().get("/swaps" + query).then();
    }
}
