package org.caseload.request.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.request.Agency.integration;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LoadFactorsTest {

    private static final String ALL = "{\"urgency\":\"LOW\",\"complexity\":\"HIGH\",\"environment\":\"MEDIUM\","
            + "\"documentation\":\"LOW\",\"service\":\"COORDINATED\",\"supportStaff\":\"MUCH\"}";

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private UUID individual;

    @BeforeEach
    void anIndividual() {
        individual = agency.individual(agency.intake(null));
    }

    @Test
    @DisplayName(
            "R-CLD-1, R-CLD-2: the programme and what weighs in a caseload are kept, and told as the contract says")
    void keptAndTold() {
        patch("{\"programme\":\"ADULT_SERVICES\",\"loadFactors\":" + ALL + "}").statusCode(200);
        assertThat(outbox.of(individual).getLast()).satisfies(row -> {
            assertThat(row.data()).contains("\"programme\":\"ADULT_SERVICES\",\"loadFactors\":" + ALL);
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
        patch("{\"loadFactors\":{\"urgency\":\"HIGH\",\"service\":null}}")
                .statusCode(200)
                .body("details.loadFactors.urgency", equalTo("HIGH"))
                .body("details.loadFactors.complexity", equalTo("HIGH"))
                .body("details.loadFactors.service", nullValue());
        patch("{\"programme\":null,\"loadFactors\":null}")
                .statusCode(200)
                .body("details.programme", nullValue())
                .body("details.loadFactors", nullValue());
        assertThat(outbox.of(individual).getLast().data()).doesNotContain("programme", "loadFactors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"programme":"adults"}                    | 422 | programme
                    {"loadFactors":{"urgency":"EXTREME"}}     | 400 | loadFactors.urgency
                    {"loadFactors":{"supportStaff":"HIGH"}}   | 400 | loadFactors.supportStaff
                    {"loadFactors":{"mood":"LOW"}}            | 400 | loadFactors.mood
                    """)
    @DisplayName("R-CLD-1, R-CLD-2: a programme is a code, a factor one of its degrees")
    void badValuesAreNamed(String patch, int status, String field) {
        patch(patch).statusCode(status).body("violations.field", hasItem(field));
    }

    @Test
    @DisplayName("R-CLD-1, R-CLD-2: a list as CSV has a column for each of them")
    void columns() {
        patch("{\"programme\":\"ADULT_SERVICES\",\"loadFactors\":" + ALL + "}");
        String number = integration().get("/individuals/" + individual).path("agencyNumber");
        integration()
                .accept("text/csv")
                .get("/individuals?agencyNumber=" + number)
                .then()
                .statusCode(200)
                .body(containsString("ADULT_SERVICES,,,,ACTIVE,LOW,HIGH,MEDIUM,LOW,COORDINATED,MUCH"));
    }

    private ValidatableResponse patch(String patch) {
        return integration()
                .header("If-Match", "*")
                .body(patch)
                .patch("/individuals/" + individual)
                .then();
    }
}
