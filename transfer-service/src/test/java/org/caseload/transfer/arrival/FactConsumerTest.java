package org.caseload.transfer.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class FactConsumerTest {

    private static final String EXAMPLE = "019a1c00-0000-7000-8000-0000000000b1";

    private final UUID individual = UUID.randomUUID();
    private Agency agency;

    @Inject
    Today today;

    @BeforeEach
    void agencyOpens() {
        agency = Agency.open();
    }

    @Test
    @DisplayName("R-RDY-1 to R-RDY-4: the contract's examples are understood, before the Individual is known")
    void examplesAreUnderstood() {
        report("medicaid-coverage-reported.v1", example("medicaid-coverage-reported.v1"));
        report("locsi-reported.v1", example("locsi-reported.v1"));
        report("work-item-reported.v1", example("work-item-reported.v1"));
        eventually(() -> on("2026-12-01")
                .statusCode(200)
                .body("blockers.kind", contains("WORK_DUE"))
                .body("blockers[0].workKind", equalTo("QUARTERLY_REVIEW"))
                .body("blockers[0].date", equalTo("2026-12-10")));
        on("2027-01-01").body("blockers.kind", contains("WORK_OUTSTANDING", "MEDICAID_NOT_CURRENT"));
    }

    @Test
    @DisplayName("a report never undoes a newer one, and one that comes twice changes nothing")
    void olderReportsAreIgnored() {
        String item = UUID.randomUUID().toString();
        report("locsi-reported.v1", locsi("2026-11-02T15:00:01Z", "2030-06-01"));
        report("locsi-reported.v1", locsi("2026-11-02T15:00:00Z", "2026-06-01"));
        report("medicaid-coverage-reported.v1", medicaid("2026-11-02T15:00:01Z", "ACTIVE"));
        report("medicaid-coverage-reported.v1", medicaid("2026-11-02T15:00:00Z", "TERMINATED"));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:01Z", true));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:00Z", false));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:01Z", true));
        report("work-item-reported.v1", work(UUID.randomUUID().toString(), "2026-11-02T15:00:01Z", false));
        eventually(() -> on("2030-01-15").body("blockers.kind", contains("WORK_OUTSTANDING")));
        agency.coordinator()
                .get("/readiness/" + individual + "/work-items?done=true")
                .then()
                .body("items.workItemId", contains(item))
                .body("items.source", contains("/test"));
        agency.coordinator()
                .get("/readiness/" + UUID.randomUUID() + "/work-items")
                .then()
                .body("items", empty());
    }

    @Test
    @DisplayName("of two reports as of one moment the last to arrive counts; nanoseconds neither undo nor hold up")
    void reportsOfOneMomentReplace() {
        report("locsi-reported.v1", locsi("2026-11-02T15:00:00.000000700Z", "2030-06-01"));
        report("locsi-reported.v1", locsi("2026-11-02T15:00:00.000000800Z", "2030-07-01"));
        report("locsi-reported.v1", locsi("2026-11-02T14:59:59.999999999Z", "2030-08-01"));
        report("medicaid-coverage-reported.v1", medicaid("1900-01-01T00:00:00Z", "ACTIVE"));
        eventually(() -> on("2030-01-15").body("blockers", empty()));
        agency.coordinator()
                .get("/readiness/" + individual + "/locsi")
                .then()
                .body("expiresOn", equalTo("2030-07-01"))
                .body("asOf", equalTo("2026-11-02T15:00:00Z"))
                .body("source", equalTo("/test"));
    }

    @Test
    @DisplayName("facts that are told before the Individual is known count once they arrive and are listed")
    void factsMayComeBeforeTheirIndividual() {
        String item = UUID.randomUUID().toString();
        report("medicaid-coverage-reported.v1", medicaid("2026-11-02T15:00:00Z", "ACTIVE"));
        report(
                "locsi-reported.v1",
                locsi("2026-11-02T15:00:00Z", today.date().plusDays(300).toString()));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:00Z", false));
        eventually(() -> on(today.date().toString()).statusCode(200).body("blockers.itemId", contains(item)));

        agency.individual(individual, 3, agency.caseManager, "ACTIVE");
        UUID entry = agency.listed(individual);
        eventually(() -> listed(entry)
                .body("individual.algo", equalTo(3))
                .body("readiness.today.eligible", equalTo(false))
                .body("readiness.today.blockers.itemId", contains(item)));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:01Z", true));
        eventually(() -> listed(entry).body("readiness.today.eligible", equalTo(true)));
    }

    @Test
    @DisplayName(
            "R-RDY-4: a system that only knows that coverage is lost says so without dates, and the move is blocked")
    void lostCoverageNeedsNoDates() {
        String lost = withoutDates("2026-11-02T15:00:01Z", "TERMINATED");
        assertThat(Contracts.violations("medicaid-coverage-reported.v1", lost)).isEmpty();
        assertThat(Contracts.violations("medicaid-coverage-reported.v1", lost.replace("TERMINATED", "ACTIVE")))
                .isNotEmpty();
        report("locsi-reported.v1", locsi("2026-11-02T15:00:00Z", "2030-06-01"));
        report("medicaid-coverage-reported.v1", medicaid("2026-11-02T15:00:00Z", "ACTIVE"));
        eventually(() -> on("2030-01-15").statusCode(200).body("blockers", empty()));
        report("medicaid-coverage-reported.v1", lost);
        eventually(() -> on("2030-01-15").body("blockers.kind", contains("MEDICAID_NOT_CURRENT")));
    }

    @Test
    @DisplayName("facts that nobody may report are dead letters, and hold up nothing of their key")
    void unacceptableFactsAreDeadLetters() {
        String item = UUID.randomUUID().toString();
        UUID other = UUID.randomUUID();
        report("locsi-reported.v1", locsi("9999-01-01T00:00:00Z", "2030-06-01"));
        report("locsi-reported.v1", "{\"individualId\":\"%s\",\"expiresOn\":\"2030-06-01\"}".formatted(individual));
        report("locsi-reported.v1", locsi("2026-11-02T15:00:00Z", "+99999-06-01"));
        report(
                "locsi-reported.v1",
                locsi("2026-11-02T15:00:00Z", "2030-06-01").replace(individual.toString(), other.toString()));
        report("locsi-reported.v1", locsi("1899-12-31T23:59:59Z", "2030-06-01"));
        report(
                "locsi-reported.v1",
                locsi("2026-11-02T15:00:00Z", "2026-06-01").replace("}", ",\"completedOn\":\"2026-06-02\"}"));
        report(
                "medicaid-coverage-reported.v1",
                medicaid("2026-11-02T15:00:00Z", "ACTIVE").replace("}", ",\"coveredUntil\":\"2019-12-31\"}"));
        report("work-item-reported.v1", work(item, "2026-11-02T15:00:00Z", false));
        eventually(() -> on("2026-12-01").statusCode(200).body("blockers.kind", hasItem("WORK_OUTSTANDING")));
        Topics.publish(
                "readiness-facts",
                other,
                "work-item-reported.v1",
                work(item, "2026-11-02T15:00:01Z", true).replace(individual.toString(), other.toString()));
        report("medicaid-coverage-reported.v1", withoutDates("2026-11-02T15:00:00Z", "ACTIVE"));
        report("medicaid-coverage-reported.v1", medicaid("2026-11-02T15:00:00Z", "ACTIVE"));

        eventually(
                () -> on("2026-12-01").body("blockers.kind", containsInAnyOrder("WORK_OUTSTANDING", "LOCSI_UNKNOWN")));
        eventually(() -> assertThat(Topics.read("dead-letters"))
                .filteredOn(letter ->
                        Set.of(individual.toString(), other.toString()).contains(letter.key()))
                .extracting(letter -> Topics.header(letter, "dead-letter-cause"))
                .containsExactlyInAnyOrder(
                        "asOf must be a moment from 1900 until now",
                        "asOf must be a moment from 1900 until now",
                        "coveredFrom must be there where the status is ACTIVE",
                        "coveredUntil must not be before coveredFrom",
                        "completedOn must not be after expiresOn",
                        "asOf must not be null",
                        "expiresOn must be a day of the years 1900 to 9999",
                        "the key is not the individualId",
                        "the work item is another Individual's"));
    }

    private static void eventually(ThrowingRunnable holds) {
        await().untilAsserted(holds);
    }

    private ValidatableResponse on(String day) {
        return agency.coordinator()
                .get("/readiness/" + individual + "?on=" + day)
                .then();
    }

    private ValidatableResponse listed(UUID entry) {
        return agency.as("SUP", "supervisor")
                .get("/master-list/" + entry)
                .then()
                .statusCode(200);
    }

    private void report(String type, String data) {
        Topics.publish("readiness-facts", individual, type, data);
    }

    private String example(String type) {
        return Contracts.example(type)
                .replace(EXAMPLE, individual.toString())
                .replace(
                        "019a1c00-0000-7000-8000-000000000101",
                        UUID.randomUUID().toString());
    }

    private String locsi(String asOf, String expiresOn) {
        return "{\"individualId\":\"%s\",\"asOf\":\"%s\",\"expiresOn\":\"%s\"}".formatted(individual, asOf, expiresOn);
    }

    private String medicaid(String asOf, String status) {
        return "{\"individualId\":\"%s\",\"asOf\":\"%s\",\"status\":\"%s\",\"coveredFrom\":\"2020-01-01\"}"
                .formatted(individual, asOf, status);
    }

    private String withoutDates(String asOf, String status) {
        return "{\"individualId\":\"%s\",\"asOf\":\"%s\",\"status\":\"%s\"}".formatted(individual, asOf, status);
    }

    private String work(String item, String asOf, boolean done) {
        return """
                {"individualId":"%s","workItemId":"%s","kind":"OTHER","asOf":"%s","done":%s,
                 "flaggedOutstanding":false}""".formatted(individual, item, asOf, done);
    }
}
