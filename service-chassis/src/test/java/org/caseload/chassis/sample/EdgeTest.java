package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class EdgeTest {

    @ParameterizedTest
    @CsvSource({"true, 200", "false, 200", "maybe, 400", "TRUE, 400", "'', 200", "1, 400"})
    @DisplayName("a truth value is true or false, or none; anything else is 400 with its parameter, not false")
    void truthValuesAreRead(String value, int status) {
        var answer = ann().get("/entries?prefix=x&red=" + value).then().statusCode(status);
        if (status == 400) {
            answer.body("type", equalTo("/problems/unreadable-parameter")).body("violations.field", contains("red"));
        }
    }

    @Test
    @DisplayName("a body that is too large is 413 in words, and one at the limit is read")
    void largeBodiesAreRefused() {
        ann().body(" ".repeat(1_048_577))
                .post("/entries")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/body-too-large"));
        ann().body(" ".repeat(1_048_576)).post("/entries").then().statusCode(422);
    }

    @Test
    @DisplayName("an address that is too long is 414 in words, and one at the limit is read")
    void longAddressesAreRefused() {
        String path = "/entries?prefix=";
        ann().get(path + "x".repeat(4096 - path.length() + 1))
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/address-too-long"));
        ann().get(path + "x".repeat(4096 - path.length())).then().statusCode(200);
    }

    @Test
    @DisplayName(
            "a role that may not is told before a missing If-Match, a missing If-Match before the body is looked at")
    void rolesComeFirst() {
        String entry = "/entries/00000000-0000-7000-8000-000000000000";
        given().auth()
                .oauth2(Tokens.of("ANN", "supervisor"))
                .contentType("application/json")
                .body("{}")
                .patch(entry)
                .then()
                .statusCode(403);
        ann().body("{}").patch(entry).then().statusCode(428);
    }

    private static RequestSpecification ann() {
        return given().auth().oauth2(Tokens.of("ANN", "case-manager")).contentType("application/json");
    }
}
