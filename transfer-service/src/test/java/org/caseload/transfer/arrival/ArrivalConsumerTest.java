package org.caseload.transfer.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ArrivalConsumerTest {

    private static final UUID EXAMPLE = UUID.fromString("019a1c00-0000-7000-8000-0000000000a1");

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    Today today;

    @BeforeEach
    void agencyOpens() {
        agency = Agency.open();
    }

    @Test
    @DisplayName("R-APR-4: the contract's examples are understood, and what comes twice or again is on the list once")
    void examplesAreUnderstood() {
        String granted = Contracts.example("approval-granted.v1");
        Topics.publish("approvals", EXAMPLE, "approval-granted.v1", "one", 1, granted);
        Topics.publish("approvals", EXAMPLE, "approval-granted.v1", "one", 1, granted);
        Topics.publish("approvals", EXAMPLE, "approval-granted.v1", "two", 2, granted);
        agency.listed(UUID.randomUUID());
        await().untilAsserted(() -> assertThat(outbox.types(EXAMPLE)).containsExactly("master-list-entry-added.v1"));

        String closure = Contracts.example("balance-request-closure-asked.v1");
        Topics.publish("balance-requests", EXAMPLE, "balance-request-closure-asked.v1", closure);
        Topics.publish("balance-requests", EXAMPLE, "balance-request-closure-asked.v1", closure);
        becomes(EXAMPLE, "master-list-entry-added.v1", "master-list-entry-closed.v1");

        Topics.publish("approvals", EXAMPLE, "approval-granted.v1", granted);
        agency.listed(UUID.randomUUID());
        becomes(EXAMPLE, "master-list-entry-added.v1", "master-list-entry-closed.v1");
        assertThat(outbox.of(EXAMPLE))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-APR-4: an entry appears without its Individual, and with it once the copy arrives")
    void entryAppearsBeforeItsIndividual() {
        UUID individual = UUID.randomUUID();
        UUID entry = agency.listed(individual);
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .statusCode(200)
                .body("individual", nullValue())
                .body("readiness.today.eligible", equalTo(false));
        agency.as("SUP", "supervisor").get("/master-list/" + entry).then().statusCode(200);
        agency.individual(individual, 4, agency.caseManager, "ACTIVE");
        await().untilAsserted(() ->
                agency.coordinator().get("/master-list/" + entry).then().body("individual.algo", equalTo(4)));
    }

    @Test
    @DisplayName("R-CAND-1: while the Algo is not known, only an experienced Case Manager may take over")
    void unknownAlgoNeedsExperience() {
        UUID entry = agency.listed(UUID.randomUUID());
        UUID fresh = agency.staff(
                "FRESH",
                "CASE_MANAGER",
                agency.supervisor,
                ",\"caseManagerKind\":\"ONGOING\",\"caseManagerSince\":\"" + today.date() + "\"");
        agency.knows("FRESH", "case-manager");
        agency.setTarget(entry, fresh, today.date())
                .then()
                .statusCode(409)
                .body("violations.rule", equalTo(List.of("R-CAND-1")));
        agency.setTarget(entry, agency.newCaseManager, today.date()).then().statusCode(200);
    }

    @Test
    @DisplayName("R-REQ-5: a closure that is faster than the approval is remembered, and closes the entry at once")
    void closureMayComeFirst() {
        UUID individual = agency.individual(3);
        UUID request = UUID.randomUUID();
        Agency.closureAsked(request, individual);
        UUID marker = agency.listed(agency.individual(2));
        Agency.closureAsked(marker, individual);
        becomes(marker, "master-list-entry-added.v1", "master-list-entry-closed.v1");
        agency.approved(request, individual);
        becomes(request, "master-list-entry-added.v1", "master-list-entry-closed.v1");
        agency.coordinator()
                .get("/master-list/" + request)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("closeCause", equalTo("DECEASED"));
    }

    @Test
    @DisplayName("R-REQ-5: a closure and an approval at the same moment close the entry, whichever is first")
    void closureAndApprovalAtOnce() {
        UUID individual = agency.individual(3);
        List<UUID> requests =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(20).toList();
        requests.parallelStream().forEach(request -> {
            agency.approved(request, individual);
            Agency.closureAsked(request, individual);
        });
        requests.forEach(request -> becomes(request, "master-list-entry-added.v1", "master-list-entry-closed.v1"));
    }

    @Test
    @DisplayName("R-REQ-5: closing a targeted entry cancels its target first, and tells whose it is now and who asked")
    void closureCancelsTheTarget() {
        UUID individual = agency.individual(3);
        UUID entry = agency.listed(individual);
        agency.inOrder(individual, today.date());
        agency.setTarget(entry, agency.newCaseManager, today.date()).then().statusCode(200);
        agency.individual(individual, 3, agency.supervisor, "DECEASED");
        agency.awaitInTheWay(entry, agency.newCaseManager, "R-REQ-5");
        agency.complete(entry).then().statusCode(409).body("violations.rule", equalTo(List.of("R-REQ-5")));
        Agency.closureAsked(entry, individual);
        becomes(
                entry,
                "master-list-entry-added.v1",
                "transfer-target-set.v1",
                "transfer-target-cancelled.v1",
                "master-list-entry-closed.v1");
        assertThat(outbox.of(entry).getLast().data())
                .contains("\"caseManagerId\":\"" + agency.supervisor, "\"submitterId\":\"" + agency.caseManager);
        agency.complete(entry).then().statusCode(409);
    }

    private void becomes(UUID request, String... types) {
        await().untilAsserted(() -> assertThat(outbox.types(request)).containsExactly(types));
    }
}
