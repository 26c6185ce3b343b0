package org.caseload.request.picklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PickListReminderTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    PickListReminder reminder;

    private Person supervisor;
    private Person mine;
    private UUID individual;

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-PICK-1: reminded on the business day before, from its first minute in the agency's zone, once")
    void dayBefore() {
        received("2026-11-16T17:00:00Z", "2026-11-16");
        at("2026-11-17T04:59:00Z");
        assertThat(reminders()).isEmpty();
        at("2026-11-17T05:00:00Z");
        assertThat(reminders()).singleElement().satisfies(row -> {
            assertThat(row.data())
                    .contains("\"dueOn\":\"2026-11-18\"", mine.id().toString());
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
        at("2026-11-17T12:00:00Z");
        at("2026-11-18T12:00:00Z");
        assertThat(reminders()).hasSize(1);
    }

    @Test
    @DisplayName("R-PICK-1: over a weekend and a holiday the reminder comes on the last business day before")
    void overWeekendAndHoliday() {
        received("2026-11-12T17:00:00Z", "2026-11-12"); // a Thursday, due on Monday
        at("2026-11-12T18:00:00Z");
        assertThat(reminders()).isEmpty();
        at("2026-11-13T17:00:00Z");
        assertThat(reminders()).hasSize(1);
        received("2026-11-10T17:00:00Z", "2026-11-09"); // due on Thursday, after a holiday
        at("2026-11-10T17:00:00Z");
        assertThat(reminders()).hasSize(1);
    }

    @Test
    @DisplayName("R-PICK-1: a reminder missed on its day is made up for on the weekend, not on the due day")
    void missed() {
        received("2026-11-12T17:00:00Z", "2026-11-12");
        at("2026-11-15T17:00:00Z");
        assertThat(reminders()).hasSize(1);
        received("2026-11-12T17:00:00Z", "2026-11-12");
        at("2026-11-16T17:00:00Z");
        assertThat(reminders()).isEmpty();
    }

    @Test
    @DisplayName("R-PICK-1: who has completed the MCR is not reminded")
    void completed() {
        received("2026-11-16T17:00:00Z", "2026-11-16");
        mine.call().body(Agency.mcr()).put("/individuals/" + individual + "/mcr");
        at("2026-11-17T12:00:00Z");
        assertThat(reminders()).isEmpty();
    }

    @Test
    @DisplayName("R-PICK-1: however many remind at once, one reminder goes out")
    void onceAmongMany() {
        received("2026-11-16T17:00:00Z", "2026-11-16");
        TestClock.set(Instant.parse("2026-11-17T12:00:00Z"));
        List<CompletableFuture<Void>> runs = Stream.generate(() -> CompletableFuture.runAsync(reminder::remind))
                .limit(4)
                .toList();
        runs.forEach(CompletableFuture::join);
        assertThat(reminders()).hasSize(1);
    }

    private void received(String now, String receivedOn) {
        TestClock.set(Instant.parse(now));
        supervisor = agency.supervisor(null);
        mine = agency.ongoing(supervisor.id());
        individual = agency.individual(mine);
        mine.call()
                .body("{\"individualId\":\"%s\",\"askedBy\":\"INDIVIDUAL\",\"receivedOn\":\"%s\"}"
                        .formatted(individual, receivedOn))
                .post("/pick-list-requests")
                .then()
                .statusCode(201);
    }

    private void at(String now) {
        TestClock.set(Instant.parse(now));
        reminder.remind();
    }

    private List<OutboxRows.Row> reminders() {
        return outbox.of(individual).stream()
                .filter(row -> row.type().equals("mcr-due-soon.v1"))
                .toList();
    }
}
