package org.caseload.request.picklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PickListResourceTest {

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person supervisor;
    private Person mine;
    private UUID individual;

    @BeforeEach
    void monday() {
        itIs("2026-11-16");
        supervisor = agency.supervisor(null);
        mine = agency.ongoing(supervisor.id());
        individual = agency.individual(mine);
    }

    @AfterEach
    void now() {
        TestClock.reset();
    }

    @ParameterizedTest(name = "received {0}, due {1}: {2}")
    @CsvSource({
        "2026-03-06, 2026-03-10, over the spring change of the clocks",
        "2026-10-30, 2026-11-03, over the autumn change of the clocks",
        "2028-02-28, 2028-03-01, over 29 February",
        "2028-02-29, 2028-03-02, from 29 February",
        "2026-07-01, 2026-07-06, over a holiday that is observed the day before",
        "2027-07-02, 2027-07-07, over a holiday that is observed the day after"
    })
    @DisplayName("R-PICK-1: the MCR is due two business days later, whatever the calendar does")
    void dueWhateverTheCalendarDoes(String receivedOn, String dueOn, String what) {
        TestClock.set(Instant.parse(receivedOn + "T23:30:00Z"));
        ask(mine, receivedOn).then().statusCode(201).body("mcrDueOn", equalTo(dueOn));
    }

    @ParameterizedTest(name = "received {0}, due {1}")
    @CsvSource({
        "2026-11-16, 2026-11-18",
        "2026-11-12, 2026-11-16",
        "2026-11-13, 2026-11-17",
        "2026-11-14, 2026-11-17",
        "2026-11-10, 2026-11-13"
    })
    @DisplayName("R-PICK-1: the MCR is due two business days after the receipt, over weekends and holidays")
    void dueTwoBusinessDaysLater(String receivedOn, String dueOn) {
        ask(mine, receivedOn)
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("mcrDueOn", equalTo(dueOn))
                .body("receivedOn", equalTo(receivedOn))
                .body("caseManagerId", equalTo(mine.id().toString()))
                .body("mcrCompletedAt", nullValue())
                .body("allowedActions", contains("CONFIRM_MCR"));
        assertThat(outbox.of(individual))
                .filteredOn(row -> row.topic().equals("mcrs"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.type()).isEqualTo("mcr-due-set.v1");
                    assertThat(row.data())
                            .contains("\"dueOn\":\"" + dueOn + "\"", mine.id().toString());
                    assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
                });
    }

    @Test
    @DisplayName("R-PICK-1: not overdue on the due day, overdue the day after, for the Supervisor to see; then settled")
    void overdueTheDayAfter() {
        UUID request = asked("2026-11-16");
        itIs("2026-11-18");
        isOverdue(request, false);
        itIs("2026-11-19");
        isOverdue(request, true);
        mine.call()
                .body(Agency.mcr())
                .put("/individuals/" + individual + "/mcr")
                .then()
                .statusCode(200);
        isOverdue(request, false);
        supervisor
                .call()
                .get("/pick-list-requests/" + request)
                .then()
                .body("mcrCompletedAt", notNullValue())
                .body("allowedActions", empty());
    }

    @Test
    @DisplayName("R-PICK-1: an MCR completed on the day of receipt settles it, one of the day before does not")
    void completedSinceReceipt() {
        mine.call().body(Agency.mcr()).put("/individuals/" + individual + "/mcr");
        itIs("2026-11-17");
        get(mine, asked("2026-11-16")).then().body("mcrCompletedAt", equalTo("2026-11-16T17:00:00Z"));
        assertThat(outbox.types(individual)).doesNotContain("mcr-due-set.v1");
        get(mine, asked("2026-11-17")).then().body("mcrCompletedAt", nullValue());
        assertThat(outbox.types(individual)).contains("mcr-due-set.v1");
    }

    @Test
    @DisplayName("R-PICK-1: an MCR that is not complete settles nothing")
    void incompleteSettlesNothing() {
        UUID request = asked("2026-11-16");
        mine.call().body(Agency.mcr("MEDICAID")).put("/individuals/" + individual + "/mcr");
        get(mine, request).then().body("mcrCompletedAt", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-17, 422", "2026-11-16, 201", "2026-09-17, 201", "2026-09-16, 422", "1026-09-16, 422"})
    @DisplayName("R-PICK-1: received today or up to 60 days ago")
    void withinBounds(String receivedOn, int status) {
        Response answer = ask(mine, receivedOn);
        answer.then().statusCode(status);
        if (status == 422) {
            answer.then()
                    .body("violations.rule", contains("R-PICK-1"))
                    .body("violations.field", contains("receivedOn"));
        }
    }

    @Test
    @DisplayName("R-PICK-1: what can't be read or is missing is refused by its field")
    void unreadable() {
        mine.call()
                .body("{\"individualId\":\"" + individual
                        + "\",\"askedBy\":\"NEIGHBOUR\",\"receivedOn\":\"2026-11-16\"}")
                .post("/pick-list-requests")
                .then()
                .statusCode(400)
                .body("violations.field", contains("askedBy"));
        mine.call()
                .body("{}")
                .post("/pick-list-requests")
                .then()
                .statusCode(422)
                .body("violations", hasSize(3))
                .body("violations.rule", hasItem("R-PICK-1"));
    }

    @Test
    @DisplayName("others' Individuals are not there; an Assistant Director reads and does not record")
    void scopes() {
        Person director = agency.director();
        Person lead = agency.supervisor(director.id());
        Person theirs = agency.ongoing(lead.id());
        UUID request = asked("2026-11-16");
        get(theirs, request).then().statusCode(404);
        ask(theirs, "2026-11-16").then().statusCode(404);
        ask(director, "2026-11-16").then().statusCode(403);
        get(supervisor, request).then().statusCode(200);
        individual = agency.individual(theirs);
        UUID another = asked(theirs, "2026-11-16");
        get(director, another).then().statusCode(200).body("allowedActions", empty());
        director.call().get("/pick-list-requests").then().body("items.pickListRequestId", contains(another.toString()));
    }

    @Test
    @DisplayName("the list goes on where a page ends, newest first")
    void pages() {
        UUID first = asked("2026-11-13");
        UUID second = asked("2026-11-16");
        String cursor = mine.call()
                .get("/pick-list-requests?limit=1")
                .then()
                .body("items.pickListRequestId", contains(second.toString()))
                .extract()
                .path("nextCursor");
        mine.call()
                .get("/pick-list-requests?limit=1&cursor=" + cursor)
                .then()
                .body("items.pickListRequestId", contains(first.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    @DisplayName("R-PICK-1: an Individual who is no longer served is offered no pick list, and nothing is overdue")
    void notServed() {
        UUID request = asked("2026-11-16");
        Agency.integration()
                .header("If-Match", "*")
                .body("{\"status\":\"DISCHARGED\"}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200);
        ask(mine, "2026-11-16").then().statusCode(409).body("violations.rule", contains("R-PICK-1"));
        itIs("2026-11-30");
        isOverdue(request, false);
    }

    private void isOverdue(UUID request, boolean overdue) {
        get(supervisor, request).then().statusCode(200).body("overdue", equalTo(overdue));
        supervisor
                .call()
                .get("/pick-list-requests?overdue=true")
                .then()
                .statusCode(200)
                .body(
                        "items.pickListRequestId",
                        overdue ? hasItem(request.toString()) : not(hasItem(request.toString())));
    }

    private static void itIs(String day) {
        TestClock.set(Instant.parse(LocalDate.parse(day) + "T17:00:00Z"));
    }

    private UUID asked(String receivedOn) {
        return asked(mine, receivedOn);
    }

    private UUID asked(Person by, String receivedOn) {
        return UUID.fromString(
                ask(by, receivedOn).then().statusCode(201).extract().path("pickListRequestId"));
    }

    private Response ask(Person by, String receivedOn) {
        return by.call()
                .body("{\"individualId\":\"%s\",\"askedBy\":\"GUARDIAN\",\"receivedOn\":\"%s\"}"
                        .formatted(individual, receivedOn))
                .post("/pick-list-requests");
    }

    private static Response get(Person by, UUID request) {
        return by.call().get("/pick-list-requests/" + request);
    }
}
