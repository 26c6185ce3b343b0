package org.caseload.transfer.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.caseload.transfer.risk.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A swap changes while facts about its Individuals do: both change the places of all its entries on the list. One place is
 * held until the swap waits for it, and the facts wait, too.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class SwapOverlapTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private FullCaseloads full;
    private List<UUID> inOrder;
    private Connection holder;

    @Inject
    Today today;

    @Inject
    Looks looks;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void twoWaitForEachOther() throws SQLException {
        full = new FullCaseloads();
        inOrder = Stream.of(full.fromOne, full.fromTwo)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        holder = database.getConnection();
        holder.setAutoCommit(false);
    }

    @AfterEach
    void letGo() throws SQLException {
        threads.shutdownNow();
        holder.close();
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-RDY-6: a swap is cancelled while facts about its Individuals change, and each comes through")
    void cancellation() throws Exception {
        String path = "/swaps/" + laterFirst().path("swapId");
        comesThrough(() -> full.end(path, "cancellation"));
    }

    @Test
    @DisplayName("R-REQ-4, R-RDY-6: an entry of a swap is removed while facts about its Individuals change")
    void removal() throws Exception {
        assertThat(full.swap(today.date()).statusCode()).isEqualTo(201);
        comesThrough(() -> full.removal(inOrder.getFirst()));
    }

    @Test
    @DisplayName(
            "R-LOC-3, R-RDY-6: facts and swaps that are set and cancelled again and again never stand in each other's way")
    void againAndAgain() throws Exception {
        for (int round = 0; round < 15; round++) {
            String path = "/swaps/" + laterFirst().path("swapId");
            allComeThrough(List.of(
                    () -> full.end(path, "cancellation"),
                    locsi(full.individualOfOne, round),
                    locsi(full.individualOfTwo, round)));
            allComeThrough(List.of(
                    () -> laterFirst(),
                    locsi(full.individualOfOne, round + 50),
                    locsi(full.individualOfTwo, round + 50)));
            String next = full.agency
                    .coordinator()
                    .get("/master-list/" + full.fromOne)
                    .path("swapId");
            full.end("/swaps/" + next, "cancellation").then().statusCode(200);
        }
    }

    /** The entry whose place comes last is named first. */
    private Response laterFirst() {
        boolean straight = inOrder.getLast().equals(full.fromOne);
        return straight
                ? full.swap(today.date())
                : full.swap(today.date(), full.fromTwo, full.one, full.fromOne, full.two);
    }

    private void comesThrough(Callable<Response> swap) throws Exception {
        // They would wait for the swap's entries, too, and are not who is waited for here.
        looks.settle();
        try (var statement = holder.createStatement()) {
            statement.execute("select from listed_entry where request_id = '" + inOrder.getLast() + "' for update");
        }
        var ended = threads.submit(swap);
        await().until(() -> waiting() == 1);
        var told = threads.submit(locsi(full.individualOfOne, 1));
        await().until(() -> waiting() == 2);
        holder.rollback();
        assertThat(ended.get().statusCode()).isEqualTo(200);
        assertThat(told.get().statusCode()).isEqualTo(200);
    }

    private void allComeThrough(List<Callable<Response>> calls) throws InterruptedException {
        assertThat(threads.invokeAll(calls))
                .allSatisfy(call -> assertThat(call.resultNow().statusCode()).isIn(200, 201));
    }

    private Callable<Response> locsi(UUID individual, int days) {
        return () -> Agency.system()
                .body("{\"expiresOn\":\"" + today.date().plusDays(100 + days) + "\"}")
                .put("/readiness/" + individual + "/locsi");
    }

    /** How many wait for what somebody else holds. */
    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_stat_activity where cardinality(pg_blocking_pids(pid)) > 0")) {
            row.next();
            return row.getLong(1);
        }
    }
}
