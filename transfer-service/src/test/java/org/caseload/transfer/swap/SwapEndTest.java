package org.caseload.transfer.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** What becomes of swaps that are set. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SwapEndTest {

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
            "R-LOC-3, R-MON-2, R-CAND-2: full caseloads change places in one act, and complete in one, each step told")
    void swapCompletes() {
        full.agency
                .setTarget(full.fromOne, full.two, day)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("R-CAND-2"));
        Response set = full.swap(day);
        set.then()
                .statusCode(201)
                .body("state", equalTo("LIVE"))
                .header("ETag", equalTo("\"0\""))
                .body("allowedActions", contains("CANCEL"));
        String path = "/swaps/" + set.path("swapId");
        assertThat(set.header("Location")).endsWith(path);
        full.entry(full.fromOne)
                .body("state", equalTo("TARGETED"))
                .body("swapId", equalTo(set.path("swapId")))
                .body("backfill.pairedIndividualId", equalTo(full.individualOfTwo.toString()))
                .body("allowedActions", not(hasItem("COMPLETE")));
        full.end(path, "completion")
                .then()
                .statusCode(409)
                .body("violations.field", containsInAnyOrder("moves[0]", "moves[0]", "moves[1]", "moves[1]"))
                .body("violations.rule", containsInAnyOrder("R-RDY-3", "R-RDY-4", "R-RDY-3", "R-RDY-4"));
        full.agency.inOrder(full.individualOfOne, day);
        full.end(path, "completion").then().statusCode(409).body("violations.field", everyItem(equalTo("moves[1]")));
        full.entry(full.fromOne).body("state", equalTo("TARGETED"));
        full.agency.inOrder(full.individualOfTwo, day);
        full.agency.coordinator().get(path).then().body("allowedActions", contains("COMPLETE", "CANCEL"));
        full.agency.complete(full.fromOne).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        full.end(path, "completion")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("COMPLETED"))
                .body("allowedActions", empty());
        for (UUID entry : List.of(full.fromOne, full.fromTwo)) {
            assertThat(outbox.types(entry))
                    .containsSubsequence("transfer-target-set.v1", "backfill-recorded.v1", "transfer-completed.v1");
            assertThat(outbox.of(entry).getLast().data())
                    .contains(set.path("swapId").toString());
            assertThat(outbox.of(entry))
                    .allSatisfy(row -> assertThat(Contracts.violations(row.type(), row.data()))
                            .isEmpty());
        }
        full.end(path, "completion").then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        full.end(path, "cancellation").then().statusCode(409);
    }

    @Test
    @DisplayName("R-LOC-3, R-TRN-3: three complete in one act, and none of them while one is not eligible")
    void threeCompleteTogether() {
        UUID three = full.agency.staff("THREE", "CASE_MANAGER", full.agency.supervisor, FullCaseloads.FULL);
        UUID individualOfThree = full.individualOf("THREE", three);
        UUID fromThree = full.agency.listed(individualOfThree, "BALANCE_MONTHS", "");
        String path = "/swaps/"
                + full.swap(day, full.fromOne, full.two, full.fromTwo, three, fromThree, full.one)
                        .path("swapId");
        List<UUID> all = List.of(full.fromOne, full.fromTwo, fromThree);
        full.agency.inOrder(full.individualOfOne, day);
        full.agency.inOrder(full.individualOfTwo, day);
        full.end(path, "completion").then().statusCode(409).body("violations.field", everyItem(equalTo("moves[2]")));
        all.forEach(entry -> full.entry(entry).body("state", equalTo("TARGETED")));
        full.agency.inOrder(individualOfThree, day);
        full.end(path, "completion").then().statusCode(200).body("state", equalTo("COMPLETED"));
        all.forEach(entry -> {
            full.entry(entry).body("state", equalTo("COMPLETED"));
            assertThat(outbox.types(entry)).containsOnlyOnce("transfer-completed.v1");
        });
    }

    @Test
    @DisplayName(
            "R-CAND-2: a swap takes up no place: whoever else is on the way to one of its Case Managers still may move")
    void swapTakesUpNoPlace() {
        String roomForOneMore = Agency.kind("ONGOING") + ",\"caseloadTarget\":2";
        full.agency.staff(full.two, "TWO", "CASE_MANAGER", "ACTIVE", full.agency.supervisor, roomForOneMore);
        UUID other = full.agency.listedInOrder(day);
        await().untilAsserted(
                        () -> full.agency.setTarget(other, full.two, day).then().statusCode(200));
        String path = "/swaps/" + full.swap(day).path("swapId");
        assertThat(roomOfTwo()).isZero();
        full.agency.complete(other).then().statusCode(200);
        full.agency.inOrder(full.individualOfOne, day);
        full.agency.inOrder(full.individualOfTwo, day);
        full.end(path, "completion").then().statusCode(200);
        assertThat(roomOfTwo()).isZero();
        full.agency.individual(full.individualOfOne, 3, full.two, "ACTIVE");
        full.individualSeen(full.individualOfOne, "TWO");
        assertThat(roomOfTwo()).isZero();
        full.agency.individual(full.individualOfTwo, 3, full.one, "ACTIVE");
        full.individualSeen(full.individualOfTwo, "ONE");
        assertThat(roomOfTwo()).isZero();
    }

    private int roomOfTwo() {
        UUID entry = full.agency.listed(full.agency.individual(3));
        return full.agency
                .coordinator()
                .get("/master-list/" + entry + "/candidates?caseManagerId=" + full.two)
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].room");
    }

    @Test
    @DisplayName("R-LOC-3: none of a live swap is moved on its own; taken back, each waits for a backfill again")
    void swapIsCancelled() {
        String path = "/swaps/" + full.swap(day).path("swapId");
        full.agency
                .setTarget(full.fromOne, full.agency.newCaseManager, day)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        full.agency
                .coordinator()
                .header("If-Match", full.agency.etag(full.fromOne))
                .delete("/master-list/" + full.fromOne + "/target")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        full.agency
                .coordinator()
                .header("If-Match", full.agency.etag(full.fromOne))
                .delete("/master-list/" + full.fromOne + "/backfill")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-LOC-3"));
        full.swap(day).then().statusCode(409).body("violations.rule", hasItem("R-LOC-3"));
        full.end(path, "cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        for (UUID entry : List.of(full.fromOne, full.fromTwo)) {
            full.entry(entry)
                    .body("state", equalTo("LISTED"))
                    .body("waitingState", equalTo("WAITING_FOR_BACKFILL"))
                    .body("swapId", nullValue());
            assertThat(outbox.types(entry)).endsWith("transfer-target-cancelled.v1", "backfill-withdrawn.v1");
        }
        full.swap(day).then().statusCode(201);
    }

    @Test
    @DisplayName("R-REQ-4, R-REQ-5: where one of a swap is removed or closed, the other's target is taken back")
    void oneEndsForAll() {
        String path = "/swaps/" + full.swap(day).path("swapId");
        full.removal(full.fromOne).then().statusCode(200);
        full.entry(full.fromTwo).body("state", equalTo("LISTED")).body("backfill", nullValue());
        assertThat(outbox.types(full.fromTwo)).endsWith("transfer-target-cancelled.v1", "backfill-withdrawn.v1");
        full.agency
                .coordinator()
                .get(path)
                .then()
                .body("state", equalTo("CANCELLED"))
                .body("allowedActions", empty());
        UUID again = full.agency.listed(full.individualOfOne, "BALANCE_MONTHS", "");
        String next = "/swaps/"
                + full.swap(day, again, full.two, full.fromTwo, full.one).path("swapId");
        Agency.closureAsked(full.fromTwo, full.individualOfTwo);
        await().untilAsserted(() -> full.agency.coordinator().get(next).then().body("state", equalTo("CANCELLED")));
        full.entry(again).body("state", equalTo("LISTED"));
    }

    @Test
    @DisplayName("R-LOC-3: a swap is completed or cancelled by whoever saw it as it is now")
    void endingIsGuarded() {
        String path = "/swaps/" + full.swap(day).path("swapId");
        for (String how : List.of("/completion", "/cancellation")) {
            full.agency.coordinator().post(path + how).then().statusCode(428);
            full.agency
                    .coordinator()
                    .header("If-Match", "\"1\"")
                    .post(path + how)
                    .then()
                    .statusCode(412);
        }
        full.agency.coordinator().get(path).then().body("state", equalTo("LIVE"));
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-MON-2: what was recorded before a swap comes back when it is cancelled, and each change is told")
    void backfillComesBackFromCancelled() {
        UUID coming = full.individualOf("NEW", full.agency.newCaseManager);
        String pair = "{\"pairedIndividualId\":\"" + coming + "\"}";
        full.recordBackfill(full.fromOne, pair).then().statusCode(200);
        full.recordBackfill(full.fromTwo, "{\"planned\":{\"note\":\"The next intake.\"}}")
                .then()
                .statusCode(200);
        String path = "/swaps/" + full.swap(day).path("swapId");
        full.entry(full.fromOne).body("backfill.pairedIndividualId", equalTo(full.individualOfTwo.toString()));
        full.entry(full.fromTwo).body("backfill.kind", equalTo("PAIRED")).body("backfill.note", nullValue());
        UUID other = full.agency.listed(full.agency.individual(4), "LOCALIZE_CASELOAD", "");
        full.recordBackfill(other, pair).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        full.end(path, "cancellation").then().statusCode(200);
        full.entry(full.fromOne).body("backfill.pairedIndividualId", equalTo(coming.toString()));
        full.entry(full.fromTwo)
                .body("backfill.kind", equalTo("PLANNED"))
                .body("backfill.note", equalTo("The next intake."));
        assertThat(outbox.types(full.fromOne)).endsWith("transfer-target-cancelled.v1", "backfill-recorded.v1");
        assertThat(outbox.of(full.fromOne).getLast().data()).contains(coming.toString());
        full.recordBackfill(other, pair).then().statusCode(409);
    }

    @Test
    @DisplayName(
            "R-LOC-3: one of a swap may come in for another of it than was recorded, and for the recorded one where it fails")
    void pairedWithinTheSwap() {
        UUID three = full.agency.staff("THREE", "CASE_MANAGER", full.agency.supervisor, FullCaseloads.FULL);
        UUID fromThree = full.agency.listed(full.individualOf("THREE", three), "BALANCE_MONTHS", "");
        full.recordBackfill(full.fromOne, "{\"pairedIndividualId\":\"" + full.individualOfTwo + "\"}")
                .then()
                .statusCode(200);
        for (String how : List.of("cancelled", "broken")) {
            Response set = full.swap(day, full.fromOne, full.two, full.fromTwo, three, fromThree, full.one);
            set.then().statusCode(201);
            full.entry(fromThree).body("backfill.pairedIndividualId", equalTo(full.individualOfTwo.toString()));
            Response end = how.equals("cancelled")
                    ? full.end("/swaps/" + set.path("swapId"), "cancellation")
                    : full.removal(fromThree);
            end.then().statusCode(200);
            full.entry(full.fromOne).body("backfill.pairedIndividualId", equalTo(full.individualOfTwo.toString()));
            full.entry(full.fromTwo).body("backfill", nullValue());
        }
    }

    @Test
    @DisplayName("R-LOC-3: once the swap has moved them, whoever was to come in before may come in for another")
    void completedSwapKeepsNobody() {
        UUID coming = full.individualOf("NEW", full.agency.newCaseManager);
        String pair = "{\"pairedIndividualId\":\"" + coming + "\"}";
        full.recordBackfill(full.fromOne, pair).then().statusCode(200);
        full.agency.inOrder(full.individualOfOne, day);
        full.agency.inOrder(full.individualOfTwo, day);
        full.end("/swaps/" + full.swap(day).path("swapId"), "completion").then().statusCode(200);
        UUID other = full.agency.listed(full.agency.individual(4), "LOCALIZE_CASELOAD", "");
        full.recordBackfill(other, pair).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-REQ-4: of a swap cancelled and its entry removed at once both come through, and the backfill comes back once")
    void swapAndEntryAtOnce() throws Exception {
        full.recordBackfill(full.fromTwo, "{\"planned\":{}}").then().statusCode(200);
        String path = "/swaps/" + full.swap(day).path("swapId");
        Callable<Response> cancel = () -> full.end(path, "cancellation");
        Callable<Response> remove = () -> full.agency
                .coordinator()
                .header("If-Match", "*")
                .body("{\"reason\":\"Stays.\"}")
                .post("/master-list/" + full.fromOne + "/removal");
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Response> answers = threads.invokeAll(List.of(cancel, remove)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers.get(0).statusCode()).isIn(200, 409);
            assertThat(answers.get(0).asString()).doesNotContain("changed-meanwhile");
            assertThat(answers.get(1).statusCode()).isEqualTo(200);
        }
        full.entry(full.fromTwo).body("state", equalTo("LISTED")).body("backfill.kind", equalTo("PLANNED"));
        assertThat(outbox.types(full.fromTwo))
                .containsOnlyOnce("transfer-target-cancelled.v1")
                .endsWith("transfer-target-cancelled.v1", "backfill-recorded.v1");
    }
}
