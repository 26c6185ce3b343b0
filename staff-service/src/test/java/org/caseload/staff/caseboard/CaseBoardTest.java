package org.caseload.staff.caseboard;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseBoardTest {

    private static final List<String> WAY = List.of(
            "balance-request-submitted.v1",
            "approval-opened.v1",
            "approval-put-under-review.v1",
            "approval-granted.v1",
            "master-list-entry-added.v1",
            "transfer-target-set.v1");
    private static final List<String> STAGES =
            List.of("SUBMITTED", "IN_APPROVAL", "UNDER_REVIEW", "APPROVED", "LISTED", "TARGETED");

    private Agency agency;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-CLD-6: each example on a request's way is understood, and puts the card into its stage")
    void wayIsFollowed() {
        UUID request = UUID.randomUUID();
        for (int step = 0; step < WAY.size(); step++) {
            tell(request, agency.caseManager, WAY.get(step), step + 1);
            inStage(request, STAGES.get(step));
        }
        board(agency.caseManager(), "scope=ME")
                .body("items[0].enteredAt", equalTo("2026-11-02T15:04:05Z"))
                .body("items[0].reason", equalTo("INTAKE_COMPLETION"))
                .body("items[0].individualId", equalTo("019a1c00-0000-7000-8000-0000000000b1"))
                .body("items[0].newCaseManagerId", equalTo("019a1c00-0000-7000-8000-0000000000c2"))
                .body("items[0].targetDate", equalTo("2026-12-01"));
        tell(request, agency.caseManager, "transfer-target-cancelled.v1", 7);
        inStage(request, "LISTED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approval-denied.v1",
                "approval-withdrawn.v1",
                "approval-closed.v1",
                "transfer-completed.v1",
                "master-list-entry-removed.v1",
                "master-list-entry-closed.v1"
            })
    @DisplayName("R-CLD-6: whatever ends a request takes it off the board, and what is read again brings nothing back")
    void endedLeaves(String end) {
        UUID request = UUID.randomUUID();
        tell(request, agency.caseManager, WAY.get(0), 1);
        inStage(request, "SUBMITTED");
        tell(request, agency.caseManager, end, 9);
        await().untilAsserted(() -> board(agency.supervisor(), "scope=TEAM").body("items", empty()));
        UUID other = UUID.randomUUID();
        for (int step = 0; step < WAY.size(); step++) {
            tell(request, agency.caseManager, WAY.get(step), step + 1);
            tell(other, agency.caseManager, WAY.get(step), step + 1);
        }
        inStage(other, "TARGETED");
        tell(request, agency.caseManager, end, 9);
        board(agency.supervisor(), "scope=TEAM").body("items.requestId", contains("" + other));
    }

    @Test
    @DisplayName(
            "R-CLD-6: counts by stage are of the same cards as the board, for a Case Manager, a team or the agency")
    void countsAreOfTheBoard() {
        tell(UUID.randomUUID(), agency.caseManager, WAY.get(0), 1);
        tell(UUID.randomUUID(), agency.caseManager, WAY.get(0), 1);
        tell(UUID.randomUUID(), agency.otherCaseManager, WAY.get(3), 1);
        for (Map.Entry<RequestSpecification, List<Integer>> each : Map.of(
                        agency.caseManager(), List.of(2, 0, 0, 0, 0, 0),
                        agency.supervisor(), List.of(2, 0, 0, 0, 0, 0),
                        agency.otherSupervisor(), List.of(0, 0, 0, 1, 0, 0),
                        agency.director(), List.of(2, 0, 0, 1, 0, 0))
                .entrySet()) {
            await().untilAsserted(() -> each.getKey()
                    .get("/case-board/counts")
                    .then()
                    .statusCode(200)
                    .body("items.count", equalTo(each.getValue()))
                    .body("items.stage", equalTo(STAGES)));
        }
        agency.director()
                .get("/case-board/counts?supervisorId=" + agency.supervisor)
                .then()
                .body("items[0].oldestSince", equalTo("2026-11-02T15:04:05Z"))
                .body("items[1].oldestDays", nullValue());
        board(agency.director(), "stage=APPROVED").body("items.caseManagerId", contains("" + agency.otherCaseManager));
        board(agency.director(), "scope=ME").body("items", empty());
    }

    @Test
    @DisplayName("who may: the agency's board is for those who see all; Human Resources hear of no Individual")
    void scopeIsKept() {
        UUID request = UUID.randomUUID();
        tell(request, agency.caseManager, WAY.get(0), 1);
        inStage(request, "SUBMITTED");
        agency.director().get("/case-board?scope=AGENCY").then().statusCode(403);
        board(agency.coordinator(), "scope=AGENCY&caseManagerId=" + agency.caseManager)
                .body("items.requestId", contains("" + request))
                .body("items[0].individualId", equalTo("019a1c00-0000-7000-8000-0000000000b1"));
        board(agency.hr(), "scope=AGENCY&caseManagerId=" + agency.caseManager)
                .body("items[0].caseManagerName", equalTo("Sample, Bea"))
                .body("items[0].individualId", nullValue());
        board(agency.otherSupervisor(), "caseManagerId=" + agency.caseManager).body("items", empty());
        board(agency.caseManager(), "scope=ME&caseManagerId=" + agency.otherCaseManager)
                .body("items", empty());
    }

    @Test
    @DisplayName("who may: Field Support sees the board of Case Managers who have left, and of nobody else")
    void fieldSupportSeesLeavers() {
        agency.hired("FST", "FIELD_SUPPORT", "");
        UUID request = UUID.randomUUID();
        tell(request, agency.caseManager, WAY.get(0), 1);
        inStage(request, "SUBMITTED");
        String theirs = "caseManagerId=" + agency.caseManager;
        board(agency.fieldSupport(), theirs).body("items", empty());
        agency.patched(agency.caseManager, "{\"status\":\"SEPARATED\"}").then().statusCode(200);
        board(agency.fieldSupport(), theirs).body("items.requestId", contains("" + request));
        board(agency.fieldSupport(), "scope=ME").body("items", empty());
        board(agency.fieldSupport(), "scope=TEAM").body("items", empty());
        agency.fieldSupport().get("/case-board/counts?" + theirs).then().body("items[0].count", equalTo(1));
        agency.fieldSupport().get("/case-board?scope=AGENCY").then().statusCode(403);
    }

    @Test
    @DisplayName("R-CLD-6: the board comes in pages, those longest in their stage first")
    void boardComesInPages() {
        UUID older = UUID.randomUUID();
        UUID newer = UUID.randomUUID();
        tell(newer, agency.caseManager, WAY.get(0), 1);
        Topics.publish("balance-requests", older, WAY.get(0), submitted(older).replace("2026-11-02", "2026-10-02"));
        await().untilAsserted(() ->
                board(agency.caseManager(), "scope=ME").body("items.requestId", contains("" + older, "" + newer)));
        String next = board(agency.caseManager(), "limit=1")
                .body("items.requestId", contains("" + older))
                .extract()
                .path("nextCursor");
        board(agency.caseManager(), "limit=1&cursor=" + next).body("items.requestId", contains("" + newer));
    }

    private void inStage(UUID request, String stage) {
        await().untilAsserted(() ->
                board(agency.caseManager(), "stage=" + stage).body("items.requestId", contains("" + request)));
    }

    private static ValidatableResponse board(RequestSpecification caller, String filters) {
        return caller.get("/case-board?" + filters).then().statusCode(200);
    }

    private String submitted(UUID request) {
        return event(request, agency.caseManager, WAY.get(0));
    }

    private static void tell(UUID request, UUID caseManager, String type, long sequence) {
        String topic = type.startsWith("balance")
                ? "balance-requests"
                : type.startsWith("approval") ? "approvals" : "transfers";
        Topics.publish(topic, request, type, UUID.randomUUID().toString(), sequence, event(request, caseManager, type));
    }

    private static String event(UUID request, UUID caseManager, String type) {
        return Contracts.example(type)
                .replace("019a1c00-0000-7000-8000-0000000000a1", request.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", caseManager.toString());
    }
}
