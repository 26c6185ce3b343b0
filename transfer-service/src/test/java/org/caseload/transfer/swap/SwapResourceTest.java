package org.caseload.transfer.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two Case Managers whose caseloads are full, each with one Individual who is to go. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SwapResourceTest {

    private static final String FULL = Agency.kind("ONGOING") + ",\"caseloadTarget\":1";

    private Agency agency;
    private UUID one;
    private UUID two;
    private UUID fromOne;
    private UUID fromTwo;
    private UUID individualOfOne;
    private UUID individualOfTwo;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void twoWaitForEachOther() {
        agency = Agency.open();
        day = today.date();
        one = agency.staff("ONE", "CASE_MANAGER", agency.supervisor, FULL);
        two = agency.staff("TWO", "CASE_MANAGER", agency.supervisor, FULL);
        individualOfOne = individualOf("ONE", one);
        individualOfTwo = individualOf("TWO", two);
        fromOne = agency.listed(individualOfOne, "BALANCE_MONTHS", "");
        fromTwo = agency.listed(individualOfTwo, "BALANCE_MONTHS", "");
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-MON-2, R-CAND-2: full caseloads change places in one act, and complete in one, each step told")
    void swapCompletes() {
        agency.setTarget(fromOne, two, day).then().statusCode(409).body("violations.rule", hasItem("R-CAND-2"));
        Response set = swap(day, fromOne, two, fromTwo, one);
        set.then()
                .statusCode(201)
                .body("state", equalTo("LIVE"))
                .body("allowedActions", contains("COMPLETE", "CANCEL"));
        String path = "/swaps/" + set.path("swapId");
        assertThat(set.header("Location")).endsWith(path);
        entry(fromOne)
                .body("state", equalTo("TARGETED"))
                .body("swapId", equalTo(set.path("swapId")))
                .body("backfill.pairedIndividualId", equalTo(individualOfTwo.toString()))
                .body("allowedActions", not(hasItem("COMPLETE")));
        agency.coordinator()
                .post(path + "/completion")
                .then()
                .statusCode(409)
                .body("violations.field", containsInAnyOrder("moves[0]", "moves[0]", "moves[1]", "moves[1]"))
                .body("violations.rule", containsInAnyOrder("R-RDY-3", "R-RDY-4", "R-RDY-3", "R-RDY-4"));
        agency.inOrder(individualOfOne, day);
        agency.coordinator()
                .post(path + "/completion")
                .then()
                .statusCode(409)
                .body("violations.field", everyItem(equalTo("moves[1]")));
        entry(fromOne).body("state", equalTo("TARGETED"));
        agency.inOrder(individualOfTwo, day);
        agency.complete(fromOne).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        agency.coordinator().post(path + "/completion").then().statusCode(200).body("state", equalTo("COMPLETED"));
        for (UUID entry : List.of(fromOne, fromTwo)) {
            assertThat(outbox.types(entry))
                    .containsSubsequence("transfer-target-set.v1", "backfill-recorded.v1", "transfer-completed.v1");
            assertThat(outbox.of(entry).getLast().data())
                    .contains(set.path("swapId").toString());
            assertThat(outbox.of(entry))
                    .allSatisfy(row -> assertThat(Contracts.violations(row.type(), row.data()))
                            .isEmpty());
        }
        agency.coordinator()
                .post(path + "/completion")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        agency.coordinator().post(path + "/cancellation").then().statusCode(409);
    }

    @Test
    @DisplayName("R-LOC-3: none of a live swap is moved on its own; taken back, each waits for a backfill again")
    void swapIsCancelled() {
        String path = "/swaps/" + swap(day, fromOne, two, fromTwo, one).path("swapId");
        agency.setTarget(fromOne, agency.newCaseManager, day)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        agency.coordinator()
                .header("If-Match", agency.etag(fromOne))
                .delete("/master-list/" + fromOne + "/target")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        swap(day, fromOne, two, fromTwo, one).then().statusCode(409).body("violations.rule", hasItem("R-LOC-3"));
        agency.coordinator().post(path + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        for (UUID entry : List.of(fromOne, fromTwo)) {
            entry(entry)
                    .body("state", equalTo("LISTED"))
                    .body("waitingState", equalTo("WAITING_FOR_BACKFILL"))
                    .body("swapId", nullValue());
            assertThat(outbox.types(entry)).endsWith("transfer-target-cancelled.v1");
        }
        swap(day, fromOne, two, fromTwo, one).then().statusCode(201);
    }

    @Test
    @DisplayName("R-REQ-4, R-REQ-5: where one of a swap is removed or closed, the other's target is taken back")
    void oneEndsForAll() {
        String path = "/swaps/" + swap(day, fromOne, two, fromTwo, one).path("swapId");
        agency.coordinator()
                .body("{\"reason\":\"Stays.\"}")
                .post("/master-list/" + fromOne + "/removal")
                .then()
                .statusCode(200);
        entry(fromTwo).body("state", equalTo("LISTED")).body("backfill", nullValue());
        assertThat(outbox.types(fromTwo)).endsWith("transfer-target-cancelled.v1");
        agency.coordinator()
                .get(path)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("allowedActions", empty());
        UUID again = agency.listed(individualOfOne, "BALANCE_MONTHS", "");
        String next = "/swaps/" + swap(day, again, two, fromTwo, one).path("swapId");
        Agency.closureAsked(fromTwo, individualOfTwo);
        await().untilAsserted(() -> agency.coordinator().get(next).then().body("state", equalTo("CANCELLED")));
        entry(again).body("state", equalTo("LISTED"));
    }

    @Test
    @DisplayName(
            "R-LOC-3: a swap goes round, is made of entries, for a day to come, by the Engagement Coordinator; all or none")
    void swapsAreJudged() {
        swap(day, fromOne, two, fromTwo, two).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        swap(day, fromOne, two, UUID.randomUUID(), one)
                .then()
                .statusCode(422)
                .body("violations.field", contains("moves[1].requestId"));
        swap(day, fromOne, two, fromOne, one)
                .then()
                .statusCode(422)
                .body("violations.field", contains("moves"))
                .body("violations.detail", contains("names an entry twice"));
        swap(day.minusDays(1), fromOne, two, fromTwo, one)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-TRN-3"));
        agency.coordinator()
                .body("{\"moves\":[],\"targetDate\":\"" + day + "\"}")
                .post("/swaps")
                .then()
                .statusCode(422);
        agency.as("SUP", "supervisor").body("{}").post("/swaps").then().statusCode(403);
        agency.coordinator().get("/swaps/" + UUID.randomUUID()).then().statusCode(404);
        agency.coordinator()
                .post("/swaps/" + UUID.randomUUID() + "/completion")
                .then()
                .statusCode(404);
        agency.staff(two, "TWO", "CASE_MANAGER", "ON_LEAVE", agency.supervisor, FULL);
        await().untilAsserted(() -> swap(day, fromOne, two, fromTwo, one)
                .then()
                .statusCode(409)
                .body("violations.field", everyItem(equalTo("moves[0]")))
                .body("violations.rule", contains("R-CAND-2")));
        entry(fromTwo).body("state", equalTo("LISTED"));
    }

    @Test
    @DisplayName("R-LOC-3: three may go round; a day that is not worked is allowed and said; of two at once one wins")
    void threeGoRound() throws Exception {
        UUID three = agency.staff("THREE", "CASE_MANAGER", agency.supervisor, FULL);
        UUID fromThree =
                agency.listed(individualOf("THREE", three), "LOCALIZE_CASELOAD", ",\"waitsForLocalOpening\":false");
        LocalDate saturday = day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Callable<Response> set = () -> swap(saturday, fromOne, two, fromTwo, three, fromThree, one);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Response> answers = threads.invokeAll(List.of(set, set)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
        }
        entry(fromThree).body("target.flags", contains("NOT_A_BUSINESS_DAY"));
        assertThat(outbox.types(fromThree)).containsOnlyOnce("transfer-target-set.v1");
    }

    @Test
    @DisplayName("R-LOC-3, R-MON-2: swaps that every rule allows are suggested, with why; set ones no more")
    void swapsAreSuggested() {
        String mine = "items.find { it.moves.requestId.contains('" + fromOne + "')"
                + " && it.moves.requestId.contains('" + fromTwo + "') && it.moves.size() == 2 }";
        agency.coordinator()
                .get("/swaps/suggestions?limit=100")
                .then()
                .statusCode(200)
                .body(mine + ".moves.caseManagerId", containsInAnyOrder(one.toString(), two.toString()))
                .body(mine + ".moves.eligibleToday", contains(false, false))
                .body(mine + ".moves[0].why.part", hasItem("DISTANCE"));
        swap(day, fromOne, two, fromTwo, one).then().statusCode(201);
        agency.coordinator().get("/swaps/suggestions?limit=100").then().body(mine, nullValue());
        agency.as("CM", "case-manager").get("/swaps/suggestions").then().statusCode(403);
    }

    private UUID individualOf(String name, UUID caseManager) {
        UUID id = UUID.randomUUID();
        agency.individual(id, 3, caseManager, "ACTIVE");
        await().until(() ->
                agency.as(name, "case-manager").get("/readiness/" + id).statusCode() == 200);
        return id;
    }

    private ValidatableResponse entry(UUID entry) {
        return agency.coordinator().get("/master-list/" + entry).then().statusCode(200);
    }

    /** @param moves entries and to whom they go, in turn */
    private Response swap(LocalDate on, UUID... moves) {
        StringBuilder body = new StringBuilder("{\"targetDate\":\"" + on + "\",\"moves\":[");
        for (int at = 0; at < moves.length; at += 2) {
            body.append(at == 0 ? "" : ",")
                    .append("{\"requestId\":\"%s\",\"newCaseManagerId\":\"%s\"}".formatted(moves[at], moves[at + 1]));
        }
        return agency.coordinator().body(body + "]}").post("/swaps");
    }
}
