package org.caseload.approval.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.caseload.approval.testing.Agency;
import org.caseload.approval.testing.StaffCases;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffCaseConsumerTest {

    private static final String COMMENT = ",\"comment\":\"No caseload there.\"";

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @Test
    @DisplayName("R-RELOC-2, R-MCR-2: Human Resources grant a case, without an MCR; its person sees it, others don't")
    void humanResourcesGrant() {
        StaffCases move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        agency.asCaseManager()
                .get(move.path())
                .then()
                .statusCode(200)
                .body("kind", equalTo("RESIDENCE_CHANGE"))
                .body("individualId", nullValue())
                .body("mcr", nullValue())
                .body("steps.kind", contains("HUMAN_RESOURCES"))
                .body("steps[0].missing", empty());
        agency.asSupervisor().get(move.path()).then().statusCode(404);
        agency.asSupervisor().get("/approvals").then().body("items", empty());
        agency.asCaseManager()
                .get("/approvals")
                .then()
                .body("items.requestId", contains(move.caseId().toString()));
        agency.asHumanResources()
                .get("/approval-steps?limit=200")
                .then()
                .body("items.requestId", hasItem(move.caseId().toString()));
        move.decide(agency.asDirector(), "APPROVE", "").then().statusCode(404);
        move.decide(agency.asHumanResources(), "APPROVE", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"));
        move.decide(agency.asHumanResources(), "DENY", COMMENT)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-9"));
        assertWritten(move, "staff-case-granted.v1");
    }

    @Test
    @DisplayName("R-APR-5: nobody decides their own case, whoever entered it")
    void nobodyDecidesTheirOwn() {
        StaffCases own = StaffCases.of(agency, "RESIDENCE_CHANGE").opened(agency.humanResources, agency.supervisor);
        StaffCases entered =
                StaffCases.of(agency, "RESIDENCE_CHANGE").opened(agency.caseManager, agency.humanResources);
        for (StaffCases theirs : new StaffCases[] {own, entered}) {
            theirs.decide(agency.asHumanResources(), "APPROVE", "")
                    .then()
                    .statusCode(409)
                    .body("violations.rule", contains("R-APR-5"));
        }
        Agency other = Agency.known();
        own.decide(other.asHumanResources(), "APPROVE", "").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"CASE_DENIED, 200", "RESOLVED_OTHERWISE, 200", "EXTENSIVE_NEEDS, 422", ", 200"})
    @DisplayName("R-APR-2: Human Resources deny a case at once, on a ground that a case may have")
    void humanResourcesDeny(String ground, int status) {
        StaffCases decrease = StaffCases.of(agency, "CASELOAD_ADJUSTMENT").opened();
        String given = ground == null ? "" : ",\"ground\":\"" + ground + "\"";
        decrease.decide(agency.asHumanResources(), "DENY", given).then().statusCode(422);
        decrease.decide(agency.asHumanResources(), "DENY", given + COMMENT)
                .then()
                .statusCode(status);
        if (status == 200) {
            assertWritten(decrease, "staff-case-denied.v1");
        }
    }

    @Test
    @DisplayName("R-APR-2: a case under review is decided after the discussion, and tells nobody of the review")
    void casesAreReviewed() {
        StaffCases move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        move.decide(agency.asHumanResources(), "REVIEW", "").then().statusCode(200);
        move.decide(agency.asHumanResources(), "APPROVE", "")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-2"));
        assertThat(outbox.types(move.caseId())).isEmpty();
    }

    @Test
    @DisplayName("a case is withdrawn while it is undecided, and not afterwards")
    void casesAreWithdrawn() {
        StaffCases withdrawn = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        withdrawn.askWithdrawal();
        await().until(() -> withdrawn.state().equals("WITHDRAWN"));
        assertWritten(withdrawn, "staff-case-withdrawn.v1");
        withdrawn.decide(agency.asHumanResources(), "APPROVE", "").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"TEST_RELOCATE, RESIDENCE_CHANGE, R-RELOC-2", "TEST_DECREASE, CASELOAD_ADJUSTMENT, R-DEC-1"})
    @DisplayName("R-RELOC-2, R-DEC-1: a request waits for its case, which may come later")
    void requestsWaitForTheirCase(String reason, String kind, String rule) {
        StaffCases restedOn = StaffCases.of(agency, kind);
        Agency.Case request = restedOn.request(reason);
        request.completeMcr(Instant.now());
        missing(request, hasItem(rule));
        restedOn.opened();
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(409).body("violations.rule", hasItem(rule));
        restedOn.decide(agency.asHumanResources(), "APPROVE", "").then().statusCode(200);
        missing(request, not(hasItem(rule)));
    }

    @Test
    @DisplayName("R-RELOC-2: a granted case of another kind or person does not serve")
    void otherCasesDoNotServe() {
        StaffCases other = StaffCases.of(agency, "CASELOAD_ADJUSTMENT").opened();
        other.decide(agency.asHumanResources(), "APPROVE", "").then().statusCode(200);
        missing(other.request("TEST_RELOCATE"), hasItem("R-RELOC-2"));
        StaffCases anothers = StaffCases.of(agency, "RESIDENCE_CHANGE").opened(UUID.randomUUID(), UUID.randomUUID());
        anothers.decide(agency.asHumanResources(), "APPROVE", "").then().statusCode(200);
        missing(anothers.request("TEST_RELOCATE"), hasItem("R-RELOC-2"));
    }

    @Test
    @DisplayName("R-RELOC-2: a case's denial denies the live requests that rest on it, before it and after it")
    void denialsDenyWhatRestsOnThem() {
        StaffCases move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        Agency.Case open = move.request("TEST_RELOCATE");
        Agency.Case reviewed = move.request("TEST_RELOCATE");
        reviewed.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        Agency.Case withdrawn = move.request("TEST_RELOCATE");
        withdrawn.askWithdrawal();
        withdrawn.awaitState("WITHDRAWN");
        move.decide(agency.asHumanResources(), "DENY", COMMENT).then().statusCode(200);
        Agency.Case late = move.request("TEST_RELOCATE");

        for (Agency.Case request : new Agency.Case[] {open, reviewed, late}) {
            request.seenBy(agency.asSupervisor())
                    .then()
                    .body("state", equalTo("DENIED"))
                    .body("steps[0].ground", equalTo("CASE_DENIED"))
                    .body("steps[0].decidedById", equalTo(agency.humanResources.toString()));
            assertThat(outbox.types(request.requestId())).containsOnlyOnce("approval-denied.v1");
            assertThat(outbox.of(request.requestId()))
                    .allSatisfy(row -> assertThat(Contracts.violations(row.type(), row.data()))
                            .isEmpty());
        }
        assertThat(outbox.types(late.requestId())).containsExactly("approval-opened.v1", "approval-denied.v1");
        assertThat(withdrawn.state()).isEqualTo("WITHDRAWN");
    }

    @RepeatedTest(5)
    @DisplayName("R-RELOC-2: a request that comes while its case is denied is denied too")
    void denialsMissNone() {
        StaffCases move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        CompletableFuture<Agency.Case> coming = CompletableFuture.supplyAsync(() -> move.request("TEST_RELOCATE"));
        move.decide(agency.asHumanResources(), "DENY", COMMENT).then().statusCode(200);
        coming.join().awaitState("DENIED");
        assertThat(outbox.types(coming.join().requestId())).containsOnlyOnce("approval-denied.v1");
    }

    @Test
    @DisplayName("R-APR-2: nobody denies a request as if its case were denied")
    void requestsHaveTheirOwnGrounds() {
        Agency.Case request = agency.documented();
        request.deny(agency.asSupervisor(), "CASE_DENIED").then().statusCode(422);
    }

    @Test
    @DisplayName("the contracts' examples are understood, and each of them twice is once")
    void examplesAreUnderstood() {
        UUID caseId = UUID.fromString("019a1c00-0000-7000-8000-000000000201");
        for (String type : new String[] {"staff-case-submitted.v1", "staff-case-withdrawal-asked.v1"}) {
            for (int time = 0; time < 2; time++) {
                Topics.publish("staff-cases", caseId, type, type, 1, Contracts.example(type));
            }
        }
        await().until(() -> outbox.types(caseId).contains("staff-case-withdrawn.v1"));
        assertThat(outbox.types(caseId)).containsExactly("staff-case-withdrawn.v1");
    }

    private void missing(Agency.Case request, Matcher<?> what) {
        request.seenBy(agency.asSupervisor()).then().body("steps[0].missing.rule", what);
    }

    private void assertWritten(StaffCases written, String type) {
        assertThat(outbox.types(written.caseId())).containsExactly(type);
        String data = outbox.of(written.caseId()).getFirst().data();
        assertThat(Contracts.violations(type, data)).isEmpty();
    }
}
