package org.caseload.transfer.suggestion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.swap.FullCaseloads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class SuggestionResourceTest {

    @Inject
    Today today;

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
}
