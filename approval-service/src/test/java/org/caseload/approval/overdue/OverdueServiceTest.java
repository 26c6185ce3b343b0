package org.caseload.approval.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** June 2026 begins on a Monday; its only holiday is Friday the 19th. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class OverdueServiceTest {

    private static final String OVERDUE = "approval-steps-overdue.v1";

    private Agency agency;
    private Agency.Case request;

    @Inject
    OutboxRows outbox;

    @Inject
    OverdueService overdue;

    @Inject
    OverdueRepository repository;

    @BeforeEach
    void submittedOnTheFirst() {
        agency = Agency.known();
        on("2026-06-01");
        request = agency.submitted();
    }

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-APR-7: a step says until when it may wait, business days from the day on which it came")
    void deadlinesShow() {
        request.seenBy(agency.asSupervisor())
                .then()
                .body("steps[0].actBy", equalTo("2026-06-08"))
                .body("steps[0].movesUpAfter", equalTo("2026-06-15"));
    }

    @Test
    @DisplayName(
            "R-APR-7: after 5 business days the assignee is reminded, once a day for all of theirs, on business days")
    void assigneesAreReminded() {
        Agency.Case second = agency.submitted();
        runOn("2026-06-08");
        assertThat(reminders(agency.supervisor)).isEmpty();
        runOn("2026-06-09");
        overdue.run();
        assertThat(reminders(agency.supervisor))
                .singleElement()
                .satisfies(data -> assertThat(data)
                        .contains(
                                "\"remindedOn\":\"2026-06-09\"",
                                "\"requestIds\":[\"" + request.requestId() + "\",\"" + second.requestId() + "\"]",
                                "\"count\":2"));
        runOn("2026-06-10");
        assertThat(reminders(agency.supervisor)).hasSize(2);
        runOn("2026-06-13");
        assertThat(reminders(agency.supervisor)).hasSize(2);
        assertThat(outbox.of(agency.supervisor))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-APR-7: of many that wait a reminder names those that wait longest, and counts all")
    void remindersNameTheFirst() {
        agency.submitted();
        OverdueRepository.Waiting waiting = QuarkusTransaction.requiringNew()
                .call(() -> repository.remind(Instant.parse("2026-06-02T00:00:00Z"), LocalDate.EPOCH, 1))
                .stream()
                .filter(one -> one.assigneeId().equals(agency.supervisor))
                .findFirst()
                .orElseThrow();
        assertThat(waiting.requestIds()).containsExactly(request.requestId());
        assertThat(waiting.count()).isEqualTo(2);
    }

    @Test
    @DisplayName("R-APR-7: marking review starts the count again; a decision ends it")
    void reviewStartsTheCountAgain() {
        on("2026-06-05");
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        runOn("2026-06-12");
        assertThat(reminders(agency.supervisor)).isEmpty();
        runOn("2026-06-15");
        assertThat(reminders(agency.supervisor)).hasSize(1);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE").then().statusCode(200);
        runOn("2026-06-16");
        assertThat(reminders(agency.supervisor)).hasSize(1);
    }

    @Test
    @DisplayName("R-APR-7: after 10 business days the step moves to the Assistant Director, then to Human Resources")
    void stepsMoveUp() {
        runOn("2026-06-15");
        seen("SUPERVISOR", agency.supervisor);
        runOn("2026-06-16");
        seen("ASSISTANT_DIRECTOR", agency.director);
        assertThat(outbox.of(request.requestId()).getLast().data())
                .contains("ASSISTANT_DIRECTOR", agency.director.toString());
        assertThat(outbox.types(request.requestId()))
                .containsExactly("approval-opened.v1", "approval-step-assigned.v1", "approval-step-assigned.v1");
        runOn("2026-06-30");
        seen("ASSISTANT_DIRECTOR", agency.director);
        runOn("2026-07-02");
        request.seenBy(agency.asDirector())
                .then()
                .body("steps[0].kind", equalTo("HUMAN_RESOURCES"))
                .body("steps[0].assigneeId", nullValue());
        runOn("2026-07-31");
        assertThat(outbox.types(request.requestId())).hasSize(3);
    }

    @Test
    @DisplayName("R-APR-5, R-APR-7: a step never moves up to whoever entered the request")
    void stepsPassOverTheSubmitter() {
        Agency.Case entered = agency.submitted(agency.director);
        runOn("2026-06-16");
        entered.seenBy(agency.asSupervisor()).then().body("steps[0].kind", equalTo("HUMAN_RESOURCES"));
    }

    @Test
    @DisplayName("R-APR-7: however many replicas run, a step moves once and a person hears once a day")
    void replicasActOnce() {
        on("2026-06-09");
        Stream.generate(() -> overdue).limit(6).parallel().forEach(OverdueService::run);
        assertThat(reminders(agency.supervisor)).hasSize(1);
        on("2026-06-16");
        Stream.generate(() -> overdue).limit(6).parallel().forEach(OverdueService::run);
        overdue.run();
        assertThat(outbox.types(request.requestId())).hasSize(3);
        seen("ASSISTANT_DIRECTOR", agency.director);
    }

    @Test
    @DisplayName("R-APR-8: open steps move to the Case Manager's new Supervisor; an escalated one stays where it is")
    void stepsFollowTheSupervisor() {
        UUID successor = UUID.randomUUID();
        Agency.publishStaff(successor, "SUPERVISOR", "ACTIVE", agency.director);
        agency.awaitKnown(successor, "supervisor");
        runOn("2026-06-16");
        Agency.Case fresh = agency.submitted();
        fresh.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        Agency.publishStaff(agency.caseManager, "CASE_MANAGER", "ACTIVE", successor);
        awaitAssignee(fresh, successor);
        fresh.seenBy(Agency.as(successor, "supervisor")).then().body("steps[0].state", equalTo("UNDER_REVIEW"));
        assertThat(outbox.types(fresh.requestId())).endsWith("approval-step-assigned.v1");
        request.seenBy(Agency.as(successor, "supervisor"))
                .then()
                .body("steps[0].escalated", equalTo(true))
                .body("steps[0].assigneeId", equalTo(agency.director.toString()));
        assertThat(outbox.types(request.requestId())).hasSize(3);
    }

    @Test
    @DisplayName(
            "R-APR-8: a step whose person has left is unassigned and shows to Human Resources, until there is another")
    void stepsOfWhoHasLeftAreUnassigned() {
        Agency.publishStaff(agency.supervisor, "SUPERVISOR", "SEPARATED", agency.director);
        awaitAssignee(request, null);
        assertThat(outbox.types(request.requestId())).hasSize(2);
        List<String> inbox =
                agency.asHumanResources().get("/approval-steps?limit=200").path("items.requestId");
        assertThat(inbox).contains(request.requestId().toString());
        UUID successor = UUID.randomUUID();
        Agency.publishStaff(successor, "SUPERVISOR", "ACTIVE", agency.director);
        Agency.publishStaff(agency.caseManager, "CASE_MANAGER", "ACTIVE", successor);
        awaitAssignee(request, successor);
    }

    private void awaitAssignee(Agency.Case moved, UUID assignee) {
        String expected = assignee == null ? null : assignee.toString();
        await().untilAsserted(() ->
                moved.seenBy(agency.asHumanResources()).then().body("steps[0].assigneeId", equalTo(expected)));
    }

    private void seen(String kind, UUID assignee) {
        request.seenBy(agency.asDirector())
                .then()
                .body("steps[0].kind", equalTo(kind))
                .body("steps[0].assigneeId", equalTo(assignee.toString()));
    }

    private List<String> reminders(UUID assignee) {
        return outbox.of(assignee).stream()
                .filter(row -> row.type().equals(OVERDUE))
                .map(OutboxRows.Row::data)
                .toList();
    }

    private void runOn(String day) {
        on(day);
        overdue.run();
    }

    private static void on(String day) {
        TestClock.set(Instant.parse(day + "T14:00:00Z"));
    }
}
