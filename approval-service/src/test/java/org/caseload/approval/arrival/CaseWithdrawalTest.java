package org.caseload.approval.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.caseload.approval.testing.Agency;
import org.caseload.approval.testing.StaffCases;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseWithdrawalTest {

    private Agency agency;
    private StaffCases move;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someCase() {
        agency = Agency.known();
        move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
    }

    @Test
    @DisplayName("R-APR-9: a case's withdrawal closes the live requests that rest on it, before it and after it")
    void withdrawalsCloseWhatRestsOnThem() {
        Agency.Case open = move.request("TEST_RELOCATE");
        Agency.Case reviewed = move.request("TEST_RELOCATE");
        reviewed.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        Agency.Case gone = move.request("TEST_RELOCATE");
        gone.askClosure();
        gone.awaitState("CLOSED");
        Agency.Case another = agency.submitted();
        move.askWithdrawal();
        open.awaitState("CLOSED");
        Agency.Case late = move.request("TEST_RELOCATE");
        for (Agency.Case request : List.of(open, reviewed, late)) {
            assertClosed(request);
        }
        assertThat(outbox.types(late.requestId())).containsExactly("approval-opened.v1", "approval-closed.v1");
        assertThat(outbox.of(gone.requestId()).getLast().data()).contains("DECEASED");
        assertThat(outbox.types(gone.requestId())).containsOnlyOnce("approval-closed.v1");
        assertThat(another.state()).isEqualTo("OPEN");
    }

    @RepeatedTest(5)
    @DisplayName("R-APR-9: a request that comes while its case is withdrawn is closed too, once")
    void withdrawalsMissNothingThatComesMeanwhile() {
        CompletableFuture<Agency.Case> coming = CompletableFuture.supplyAsync(() -> move.request("TEST_RELOCATE"));
        move.askWithdrawal();
        coming.join().awaitState("CLOSED");
        assertClosed(coming.join());
    }

    private void assertClosed(Agency.Case request) {
        request.seenBy(agency.asSupervisor())
                .then()
                .body("state", equalTo("CLOSED"))
                .body("steps[0].state", equalTo("ENDED"))
                .body("steps[0].decidedById", nullValue());
        assertThat(outbox.types(request.requestId())).containsOnlyOnce("approval-closed.v1");
        String told = outbox.of(request.requestId()).getLast().data();
        assertThat(told).contains("CASE_WITHDRAWN");
        assertThat(Contracts.violations("approval-closed.v1", told)).isEmpty();
    }
}
