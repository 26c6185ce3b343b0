package org.caseload.transfer.swap;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.transfer.Agency;

/** Two Case Managers whose caseloads are full, each with one Individual who is to go. */
public final class FullCaseloads {

    public static final String FULL = Agency.kind("ONGOING") + ",\"caseloadTarget\":1";

    public final Agency agency = Agency.open();
    public final UUID one = agency.staff("ONE", "CASE_MANAGER", agency.supervisor, FULL);
    public final UUID two = agency.staff("TWO", "CASE_MANAGER", agency.supervisor, FULL);
    final UUID individualOfOne = individualOf("ONE", one);
    public final UUID individualOfTwo = individualOf("TWO", two);
    public final UUID fromOne = agency.listed(individualOfOne, "BALANCE_MONTHS", "");
    public final UUID fromTwo = agency.listed(individualOfTwo, "BALANCE_MONTHS", "");

    public UUID individualOf(String name, UUID caseManager) {
        UUID id = UUID.randomUUID();
        agency.individual(id, 3, caseManager, "ACTIVE");
        individualSeen(id, name);
        return id;
    }

    /** Until the service knows that the Individual is that Case Manager's. */
    void individualSeen(UUID id, String name) {
        await().until(() ->
                agency.as(name, "case-manager").get("/readiness/" + id).statusCode() == 200);
    }

    ValidatableResponse entry(UUID entry) {
        return agency.coordinator().get("/master-list/" + entry).then().statusCode(200);
    }

    /** The two change places. */
    public Response swap(LocalDate on) {
        return swap(on, fromOne, two, fromTwo, one);
    }

    /** @param moves entries and to whom they go, in turn */
    public Response swap(LocalDate on, UUID... moves) {
        return set(on, asSeen(moves));
    }

    /** The moves with their entries' versions. */
    String asSeen(UUID... moves) {
        return IntStream.range(0, moves.length / 2)
                .mapToObj(at -> move(moves[2 * at], moves[2 * at + 1], version(moves[2 * at])))
                .collect(Collectors.joining(","));
    }

    Response set(LocalDate on, String moves) {
        return agency.coordinator()
                .body("{\"targetDate\":\"" + on + "\",\"moves\":[" + moves + "]}")
                .post("/swaps");
    }

    static String move(UUID entry, UUID to, long version) {
        return "{\"requestId\":\"%s\",\"newCaseManagerId\":\"%s\",\"version\":%d}".formatted(entry, to, version);
    }

    public Response recordBackfill(UUID entry, String backfill) {
        return agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .body(backfill)
                .put("/master-list/" + entry + "/backfill");
    }

    /** 0 where there is none. */
    long version(UUID entry) {
        Response seen = agency.coordinator().get("/master-list/" + entry);
        return seen.statusCode() == 200 ? seen.jsonPath().getLong("version") : 0;
    }

    public Response removal(UUID entry) {
        return agency.remove(entry);
    }

    /** As last seen. */
    Response end(String swap, String how) {
        String seen = agency.coordinator().get(swap).header("ETag");
        return agency.coordinator().header("If-Match", seen).post(swap + "/" + how);
    }
}
