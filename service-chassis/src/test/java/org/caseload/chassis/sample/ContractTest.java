package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.caseload.chassis.testing.ContractRules;
import org.caseload.chassis.testing.Infrastructure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ContractTest {

    private static final String VIEW = "components.schemas.EntryView.";
    private static final String CHANGE = "paths.'/entries/{id}'.patch.";

    @Test
    @DisplayName("the contract leaves front ends nothing to guess")
    void nothingIsLeftToGuess() {
        assertThat(ContractRules.broken()).isEmpty();
    }

    @Test
    @DisplayName("types and fields are told of as the Javadoc tells of them, else as fields of that name everywhere")
    void javadocIsTold() {
        contract()
                .body(VIEW + "description", equalTo("What was said."))
                .body(VIEW + "properties.words.description", equalTo("In one line"))
                .body(VIEW + "properties.colour.description", equalTo("Absent `where` there is none"))
                .body(VIEW + "properties.version.description", containsString("ETag"))
                .body("components.schemas.Colour.description", containsString("- `RED`: Like a rose"));
    }

    @Test
    @DisplayName(
            "an answer's fields are always there, but for those that are told to be absent; a body's as constrained")
    void presenceIsTold() {
        contract()
                .body(VIEW + "required", contains("id", "version", "words"))
                .body("components.schemas.PageEntryView.required", contains("items"))
                .body("components.schemas.NewEntry.required", contains("words", "colour"));
    }

    @Test
    @DisplayName("examples are whole, and of the product's own rules")
    void examplesAreWhole() {
        contract()
                .body(CHANGE + "requestBody.content.'application/json'.example.words", equalTo("Good morning."))
                .body(CHANGE + "responses.'200'.content.'application/json'.example.colour", equalTo("RED"))
                .body(
                        CHANGE + "responses.'409'.content.'application/problem+json'.example.violations.rule",
                        contains("R-TST-2"))
                .body(
                        CHANGE + "responses.'422'.content.'application/problem+json'.example.violations.rule",
                        contains("R-TST-1"));
    }

    @Test
    @DisplayName("headers that a call looks at and an answer has are declared")
    void headersAreDeclared() {
        contract()
                .body(CHANGE + "parameters.findAll { it.name == 'If-Match' }.required", contains(true))
                .body(CHANGE + "parameters.name", hasItem("Idempotency-Key"))
                .body(CHANGE + "responses.'200'.headers", hasKey("ETag"))
                .body("paths.'/entries'.post.responses.'201'.headers", hasKey("Location"))
                .body("paths.'/entries'.post.parameters.name", not(hasItem("If-Match")))
                .body("paths.'/entries'.get.responses.'200'.headers", hasKey("Next-Cursor"));
    }

    private static ValidatableResponse contract() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
