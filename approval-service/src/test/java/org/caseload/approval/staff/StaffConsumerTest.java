package org.caseload.approval.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffConsumerTest {

    private static final String CHANGED = "staff-member-changed.v1";

    private final Agency agency = new Agency();

    @Inject
    OutboxRows outbox;

    @Test
    @DisplayName("R-APR-1: a request that comes before the staff opens unassigned, and is assigned when they come")
    void staffMayComeLater() {
        Agency.publishStaff(agency.humanResources, "HUMAN_RESOURCES", "ACTIVE", null);
        agency.awaitKnown(agency.humanResources, "human-resources");
        Agency.Case request = agency.submitted();
        request.publishIndividual("Ada");
        assertThat(outbox.types(request.requestId())).containsExactly("approval-opened.v1");
        agency.asHumanResources()
                .get("/approval-steps?assignee=me&limit=200")
                .then()
                .body("items.requestId", hasItem(request.requestId().toString()))
                .body("items.find { it.requestId == '%s' }.individual".formatted(request.requestId()), nullValue());

        Agency.publishStaff(agency.caseManager, "CASE_MANAGER", "ACTIVE", agency.supervisor);
        agency.awaitKnown(agency.caseManager, "case-manager");
        assertThat(outbox.types(request.requestId())).hasSize(1);
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "ACTIVE", agency.director);
        agency.awaitKnown(agency.supervisor, "supervisor");

        assertThat(outbox.types(request.requestId()))
                .containsExactly("approval-opened.v1", "approval-step-assigned.v1");
        assertThat(outbox.of(request.requestId()).getLast().data())
                .contains("\"assigneeId\":\"" + agency.supervisor + "\"", "\"mcrState\":\"MISSING\"");
        agency.asHumanResources()
                .get("/approval-steps?limit=200")
                .then()
                .body("items.requestId", not(hasItem(request.requestId().toString())));
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "ACTIVE", agency.director);
        Agency.publishStaff(agency.director, "ASSISTANT_DIRECTOR", "ACTIVE", null);
        agency.awaitKnown(agency.director, "assistant-director");
        assertThat(outbox.types(request.requestId())).hasSize(2);
    }

    @Test
    @DisplayName("R-APR-5: a Supervisor's own request waits for the Assistant Director to be known")
    void directorMayComeLater() {
        agency.publishStaff();
        UUID director = UUID.randomUUID();
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "ACTIVE", director);
        agency.awaitKnown(agency.humanResources, "human-resources");
        agency.awaitKnown(agency.supervisor, "supervisor");
        agency.awaitKnown(agency.caseManager, "case-manager");
        Agency.Case request = agency.submitted(agency.supervisor);
        assertThat(outbox.types(request.requestId())).containsExactly("approval-opened.v1");
        Agency.publishStaff(director, "ASSISTANT_DIRECTOR", "ACTIVE", null);
        await().until(() -> outbox.types(request.requestId()).contains("approval-step-assigned.v1"));
        request.seenBy(Agency.as(director, "assistant-director"))
                .then()
                .body("steps[0].assigneeId", equalTo(director.toString()));
    }

    @RepeatedTest(20)
    @DisplayName("R-APR-1: staff and request that come at the same time never miss each other, nor assign twice")
    void staffMayComeAtTheSameTime() {
        Agency.Case request = agency.unheard(agency.caseManager);
        CompletableFuture<Void> staff = CompletableFuture.runAsync(agency::publishStaff);
        request.submit();
        staff.join();
        await().untilAsserted(() -> assertThat(outbox.types(request.requestId()))
                .containsExactly("approval-opened.v1", "approval-step-assigned.v1"));
    }

    @Test
    @DisplayName("an older state of a member changes nothing, whenever it comes")
    void olderStatesChangeNothing() {
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "ACTIVE", null);
        agency.awaitKnown(agency.supervisor, "supervisor");
        publish(agency.supervisor, 1, "SEPARATED");
        Agency.publishStaff(agency.director, "ASSISTANT_DIRECTOR", "ACTIVE", null);
        String marker = Topics.publish("staff", agency.supervisor, CHANGED, "not JSON");
        await().until(() ->
                Topics.read("dead-letters").stream().anyMatch(letter -> marker.equals(Topics.header(letter, "ce_id"))));
        agency.asSupervisor().get("/approvals").then().statusCode(200);
        publish(agency.supervisor, Long.MAX_VALUE / 10, "SEPARATED");
        await().untilAsserted(
                        () -> agency.asSupervisor().get("/approvals").then().statusCode(403));
    }

    @Test
    @DisplayName("the contract's example is understood: the member may come in")
    void exampleIsUnderstood() {
        Topics.publish(
                "staff",
                agency.caseManager,
                CHANGED,
                Contracts.example(CHANGED)
                        .replace("019a1c00-0000-7000-8000-0000000000c1", agency.caseManager.toString())
                        .replace("\"CM-07\"", "\"" + agency.caseManager + "\""));
        agency.awaitKnown(agency.caseManager, "case-manager");
    }

    private static void publish(UUID id, long sequence, String status) {
        Topics.publish(
                "staff",
                id,
                CHANGED,
                UUID.randomUUID().toString(),
                sequence,
                "{\"staffId\":\"%s\",\"staffNumber\":\"x\",\"subject\":\"%s\",\"status\":\"%s\",\"role\":\"SUPERVISOR\"}"
                        .formatted(id, id, status));
    }
}
