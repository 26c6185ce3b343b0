package org.caseload.transfer.picklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class PickListResourceTest {

    private Agency agency;
    private UUID individual;
    private UUID entry;
    private UUID other;
    private LocalDate day;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void entryNeedsChoice() {
        agency = Agency.open();
        individual = agency.individual(3);
        entry = agency.listed(individual, "NEW_CM_REQUESTED", ",\"codedDetails\":{\"askedBy\":\"GUARDIAN\"}");
        other = agency.staff("NEW2", "CASE_MANAGER", agency.supervisor, Agency.kind("ONGOING"));
        agency.knows("NEW2", "case-manager");
        day = today.date();
    }

    @Test
    @DisplayName("R-CAND-4, R-CONF-3: offered, chosen, targeted, completed; each step is told")
    void choiceComesBeforeTheTarget() {
        agency.inOrder(individual, day);
        agency.setTarget(entry, other, day).then().statusCode(409).body("violations.rule", contains("R-CAND-4"));
        offer(agency.newCaseManager, other)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/master-list/" + entry + "/pick-list"))
                .body("items.caseManagerIds[0]", contains(agency.newCaseManager.toString(), other.toString()))
                .body("items[0].answer", nullValue())
                .body("allowedActions", contains("RECORD_CHOICE"));
        agency.setTarget(entry, other, day).then().statusCode(409).body("violations.rule", contains("R-CAND-4"));
        choose(other)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(agency.etag(entry)))
                .body("items[0].caseManagerId", equalTo(other.toString()));
        agency.coordinator()
                .get("/master-list/" + entry)
                .then()
                .body("codedDetails.askedBy", equalTo("GUARDIAN"))
                .body("choice", equalTo("CHOSEN"))
                .body("chosenCaseManagerId", equalTo(other.toString()));
        agency.setTarget(entry, agency.newCaseManager, day)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CAND-4"));
        agency.setTarget(entry, other, day).then().statusCode(200);
        agency.complete(entry).then().statusCode(200);
        assertThat(outbox.types(entry))
                .containsExactly(
                        "master-list-entry-added.v1",
                        "pick-list-offered.v1",
                        "pick-list-answered.v1",
                        "transfer-target-set.v1",
                        "transfer-completed.v1");
        assertThat(outbox.of(entry))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        offer(other).then().statusCode(409).body("violations.rule", contains("R-APR-4"));
    }

    @Test
    @DisplayName("R-CAND-4, R-CONF-3: after an answer another list may be offered; the latest counts, the others stay")
    void latestListCounts() {
        agency.inOrder(individual, day);
        offer(agency.newCaseManager).then().statusCode(201);
        offer(other).then().statusCode(409).body("violations.rule", contains("R-CAND-4"));
        answer("{\"answer\":\"REFUSED\",\"answeredOn\":\"%s\",\"note\":\"Too far.\"}".formatted(day))
                .then()
                .statusCode(200)
                .body("items[0].note", equalTo("Too far."))
                .body("allowedActions", contains("OFFER_PICK_LIST"));
        choose(agency.newCaseManager).then().statusCode(409);
        offer(agency.newCaseManager, other).then().statusCode(201);
        choose(other).then().statusCode(200);
        agency.setTarget(entry, other, day).then().statusCode(200);
        offer(agency.newCaseManager, other).then().statusCode(201);
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-CONF-3"));
        choose(agency.newCaseManager).then().statusCode(200).body("items.size()", equalTo(3));
        agency.complete(entry).then().statusCode(409).body("violations.rule", contains("R-CONF-3"));
        agency.setTarget(entry, agency.newCaseManager, day).then().statusCode(200);
        agency.complete(entry).then().statusCode(200);
    }

    @Test
    @DisplayName("R-CAND-4: only those who may take over are offered; who no longer may can't be chosen")
    void onlyEligibleOnesAreOffered() {
        offer(other, agency.caseManager, agency.supervisor)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/offer-refused"))
                .body("violations.field", hasItem("caseManagerIds[1]"))
                .body("violations.field", hasItem("caseManagerIds[2]"))
                .body("violations.field", not(hasItem("caseManagerIds[0]")))
                .body("violations.rule", hasItem("R-CAND-2"));
        offer(other).then().statusCode(201);
        choose(agency.newCaseManager)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CAND-4"))
                .body("violations.field", contains("caseManagerId"));
        String leaving = Agency.kind("ONGOING") + ",\"lastWorkingDay\":\"" + day + "\"";
        agency.staff(other, "NEW2", "CASE_MANAGER", "ACTIVE", agency.supervisor, leaving);
        agency.awaitInTheWay(entry, other, "R-STF-1");
        choose(other).then().statusCode(409).body("violations.rule", contains("R-STF-1"));
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1", "pick-list-offered.v1");
    }

    @Test
    @DisplayName("R-CAND-4: an offer and an answer are whole, not of days to come, and of what was seen")
    void valuesAreChecked() {
        offer().then().statusCode(422).body("violations.rule", contains("R-CAND-4"));
        offer(other, other).then().statusCode(422).body("violations.rule", contains("R-CAND-4"));
        send(offerBody(day.plusDays(1), other)).then().statusCode(422).body("violations.field", contains("offeredOn"));
        agency.coordinator()
                .body(offerBody(day, other))
                .post("/master-list/" + entry + "/pick-list")
                .then()
                .statusCode(428);
        send(offerBody(day.minusDays(3), other)).then().statusCode(201);
        for (String wrong : List.of(
                "{\"answer\":\"CHOSEN\",\"answeredOn\":\"%s\"}".formatted(day),
                "{\"answer\":\"REFUSED\",\"answeredOn\":\"%s\",\"caseManagerId\":\"%s\"}".formatted(day, other),
                "{\"answer\":\"REFUSED\",\"answeredOn\":\"%s\"}".formatted(day.plusDays(1)))) {
            answer(wrong).then().statusCode(422).body("violations.rule", contains("R-CAND-4"));
        }
        answer("{\"answer\":\"REFUSED\",\"answeredOn\":\"%s\"}".formatted(day.minusDays(4)))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-CAND-4"));
        answer("{\"answer\":\"REFUSED\",\"answeredOn\":\"%s\"}".formatted(day.minusDays(3)))
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("R-CAND-4: of two offers at once one is made, and one event told")
    void offersAreMadeOneAtATime() throws Exception {
        String etag = agency.etag(entry);
        Callable<Integer> offering = () -> agency.coordinator()
                .header("If-Match", etag)
                .body(offerBody(day, other))
                .post("/master-list/" + entry + "/pick-list")
                .statusCode();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var codes = threads.invokeAll(List.of(offering, offering)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(codes).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(outbox.types(entry)).containsExactly("master-list-entry-added.v1", "pick-list-offered.v1");
    }

    @Test
    @DisplayName("the Supervisor reads the pick list, the Case Manager does not; nobody else offers")
    void rolesAreKept() {
        String path = "/master-list/" + entry + "/pick-list";
        agency.coordinator()
                .get(path)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("allowedActions", contains("OFFER_PICK_LIST"));
        agency.as("SUP", "supervisor").get(path).then().statusCode(200).body("allowedActions", empty());
        agency.as("CM", "case-manager").get(path).then().statusCode(403);
        agency.as("SUP", "supervisor")
                .body(offerBody(day, other))
                .post(path)
                .then()
                .statusCode(403);
        Agency.open().as("SUP", "supervisor").get(path).then().statusCode(404);
        agency.coordinator()
                .get("/master-list/" + UUID.randomUUID() + "/pick-list")
                .then()
                .statusCode(404);
    }

    private Response offer(UUID... caseManagers) {
        return send(offerBody(day, caseManagers));
    }

    private static String offerBody(LocalDate on, UUID... caseManagers) {
        String ids = Arrays.stream(caseManagers).map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
        return "{\"offeredTo\":\"GUARDIAN\",\"offeredOn\":\"%s\",\"caseManagerIds\":[%s]}".formatted(on, ids);
    }

    private Response send(String body) {
        return agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .body(body)
                .post("/master-list/" + entry + "/pick-list");
    }

    private Response choose(UUID caseManager) {
        return answer(
                "{\"answer\":\"CHOSEN\",\"answeredOn\":\"%s\",\"caseManagerId\":\"%s\"}".formatted(day, caseManager));
    }

    private Response answer(String body) {
        return agency.coordinator()
                .header("If-Match", agency.etag(entry))
                .body(body)
                .put("/master-list/" + entry + "/pick-list/choice");
    }
}
