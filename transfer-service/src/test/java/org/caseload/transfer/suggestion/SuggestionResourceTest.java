package org.caseload.transfer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.caseload.transfer.swap.FullCaseloads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SuggestionResourceTest {

    @Inject
    Today today;

    @Test
    @DisplayName(
            "R-LOC-3: whoever comes in for another, or would if a swap did not take place, is suggested for no swap")
    void thoseKeptForAnotherAreNot() {
        FullCaseloads full = new FullCaseloads();
        UUID three = full.agency.staff("THREE", "CASE_MANAGER", full.agency.supervisor, FullCaseloads.FULL);
        UUID fromThree = full.agency.listed(full.individualOf("THREE", three), "BALANCE_MONTHS", "");
        assertThat(suggested(full, full.fromTwo)).isTrue();
        full.recordBackfill(fromThree, "{\"pairedIndividualId\":\"" + full.individualOfTwo + "\"}")
                .then()
                .statusCode(200);
        assertThat(suggested(full, full.fromTwo)).isFalse();
        full.swap(today.date()).then().statusCode(409).body("violations.rule", contains("R-LOC-3"));
        full.swap(today.date(), full.fromOne, three, fromThree, full.one).then().statusCode(201);
        assertThat(suggested(full, full.fromTwo)).isFalse();
        full.removal(fromThree).then().statusCode(200);
        assertThat(suggested(full, full.fromTwo)).isTrue();
    }

    @Test
    @DisplayName("R-LOC-3, R-MON-2: swaps that every rule allows are suggested, with why; set ones no more")
    void swapsAreSuggested() {
        FullCaseloads full = new FullCaseloads();
        String mine = "items.find { it.moves.requestId.contains('" + full.fromOne + "')"
                + " && it.moves.requestId.contains('" + full.fromTwo + "') && it.moves.size() == 2 }";
        full.agency
                .coordinator()
                .get("/swaps/suggestions?limit=100")
                .then()
                .statusCode(200)
                .body(mine + ".moves.caseManagerId", containsInAnyOrder(full.one.toString(), full.two.toString()))
                .body(mine + ".moves.eligibleToday", contains(false, false))
                .body(mine + ".moves.version", contains(0, 0))
                .body(mine + ".moves[0].why.part", hasItem("DISTANCE"));
        full.swap(today.date()).then().statusCode(201);
        full.agency.coordinator().get("/swaps/suggestions?limit=100").then().body(mine, nullValue());
        full.agency.as("CM", "case-manager").get("/swaps/suggestions").then().statusCode(403);
    }

    @Test
    @DisplayName("R-LOC-2, R-LOC-3: who waits for a local opening as well, which a swap would be, is suggested for one")
    void swapIsAnOpening() {
        FullCaseloads full = new FullCaseloads();
        String place = ",\"latitude\":-50.%d,\"longitude\":-40.0".formatted((int) (Math.random() * 100_000));
        full.agency.staff(
                full.two, "TWO", "CASE_MANAGER", "ACTIVE", full.agency.supervisor, FullCaseloads.FULL + place);
        String two = Agency.kind("ONGOING") + ",\"caseloadTarget\":2";
        full.agency.staff(full.one, "ONE", "CASE_MANAGER", "ACTIVE", full.agency.supervisor, two);
        UUID individual = UUID.randomUUID();
        full.agency.individual(individual, 3, full.one, "ACTIVE", place);
        UUID entry = full.agency.listed(individual, "LOCALIZE_CASELOAD", ",\"waitsForLocalOpening\":true");
        await().untilAsserted(() -> {
            assertThat(suggested(full, entry)).isTrue();
            full.agency
                    .coordinator()
                    .get("/master-list/" + entry)
                    .then()
                    .body("waitingState", equalTo("WAITING_FOR_LOCAL_OPENING"))
                    .body("waits.rule", contains("R-LOC-2", "R-LOC-3", "R-TRN-3"));
        });
        full.swap(today.date(), entry, full.two, full.fromTwo, full.one).then().statusCode(201);
    }

    private static boolean suggested(FullCaseloads full, UUID entry) {
        return full.agency
                .coordinator()
                .get("/swaps/suggestions?limit=100")
                .asString()
                .contains(entry.toString());
    }
}
