package org.caseload.staff.member;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffResourceTest {

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String hr = "HR-" + suffix;
    private UUID director;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void firstOfHumanResources() {
        as("ROOT", "administrator")
                .body(person(hr, "HUMAN_RESOURCES", ""))
                .post("/staff")
                .then()
                .statusCode(201);
        director = hired("AD-" + suffix, "ASSISTANT_DIRECTOR", "");
    }

    @Test
    @DisplayName("an administrator adds the first of Human Resources, and nobody else")
    void administratorsAddHumanResourcesOnly() {
        as("ROOT", "administrator")
                .body(person("SUP-" + suffix, "SUPERVISOR", ""))
                .post("/staff")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/administrators-add-human-resources-only"));
        as("EC-1", "engagement-coordinator")
                .body(person("SUP-" + suffix, "SUPERVISOR", ""))
                .post("/staff")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("who is hired or changed is told of whole, in the contract's form")
    void hiringIsToldOf() {
        UUID supervisor = supervisor("SUP-");
        Response hired = hire("CM-" + suffix, "CASE_MANAGER", caseManager(supervisor));
        UUID id = id(hired);
        hr().header("If-Match", hired.header("ETag"))
                .body("{\"caseloadTarget\":20,\"address\":null}")
                .patch("/staff/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("details.caseloadTarget", equalTo(20))
                .body("details.address", nullValue())
                .body("details.givenName", equalTo("Bea"));

        assertThat(outbox.of(id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.topic()).isEqualTo("staff"))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        await().untilAsserted(() -> assertThat(Topics.read("staff"))
                .filteredOn(record -> record.key().equals(id.toString()))
                .hasSize(2));
    }

    @Test
    @DisplayName("a change to what is so already is done, and not told")
    void nothingNewIsNotTold() {
        Response hired = hire("EC-" + suffix, "ENGAGEMENT_COORDINATOR", "");
        hr().header("If-Match", hired.header("ETag"))
                .body("{\"status\":\"ACTIVE\"}")
                .patch("/staff/" + id(hired))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(hired.header("ETag")));
        hr().body("{\"gender\":null}")
                .put("/staff/" + id(hired) + "/gender")
                .then()
                .statusCode(200);
        assertThat(outbox.of(id(hired))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CASE_MANAGER |                                                                        | caseManagerKind
                    CASE_MANAGER | , "caseManagerKind":"ONGOING"                                          | caseManagerSince
                    SUPERVISOR   | , "caseManagerKind":"ONGOING"                                          | caseManagerKind
                    SUPERVISOR   | , "reportsToId":"019a1c00-0000-7000-8000-000000000999"                 | reportsToId
                    SUPERVISOR   | , "classCode":"5225"                                                   | details.classCode
                    SUPERVISOR   | , "priorExperienceMonths":-1                                           | details.priorExperienceMonths
                    SUPERVISOR   | , "address":{"city":"Kokomo","county":"Howard","zip":"4690"}           | details.address.zip
                    SUPERVISOR   | , "address":{"city":"Kokomo","county":"Howard","zip":"99999"}          | address.zip
                    SUPERVISOR   | , "address":{"city":"Kokomo","zip":"46901","latitude":40.4}            | address.longitude
                    """)
    @DisplayName("unacceptable details are 422 with the field named")
    void unacceptableDetailsAreNamed(String role, String more, String field) {
        hire("X-" + suffix, role, more == null ? "" : more)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field));
    }

    @Test
    @DisplayName("a home takes its ZIP code's county and centroid, and does not keep those of the one before")
    void homesAreLocated() {
        Response hired = hire(
                "EC-" + suffix, "ENGAGEMENT_COORDINATOR", ", \"address\":{\"city\":\"Alexandria\",\"zip\":\"46001\"}");
        hired.then()
                .body("details.address.county", equalTo("Madison"))
                .body("details.address.latitude", equalTo(40.25141f));
        hr().header("If-Match", hired.header("ETag"))
                .body("{\"address\":{\"city\":\"Wolcott\",\"zip\":\"47995\"}}")
                .patch("/staff/" + id(hired))
                .then()
                .statusCode(200)
                .body("details.address.county", equalTo("Jasper"))
                .body("details.address.latitude", equalTo(40.761189f));
    }

    @ParameterizedTest
    @CsvSource({
        "bea",
        "bea@agency",
        "bea@@agency.example",
        "'bea@agency.example '",
        "\\\"very odd\\\"@agency.example",
        "a..b@agency.example"
    })
    @DisplayName("an address that no mail would reach is 422")
    void mailAddressesArePlain(String address) {
        hr().body(person("M-" + suffix, "SUPERVISOR", "").replace("bea@agency.example", address))
                .post("/staff")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("details.email"));
    }

    @Test
    @DisplayName("a staff number and a subject are given once; what is taken is named")
    void staffNumbersAreUnique() {
        hire(hr, "HUMAN_RESOURCES", "")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-registered"))
                .body("violations.field", contains("staffNumber", "subject"));
        hr().body(person("HR2-" + suffix, "HUMAN_RESOURCES", "").replaceFirst("\\{", "{\"subject\":\"" + hr + "\","))
                .post("/staff")
                .then()
                .statusCode(409)
                .body("violations.field", contains("subject"));
    }

    @Test
    @DisplayName("a supervisor sees the own team and not its homes, a Case Manager the own record with the home")
    void scopesAreKept() {
        UUID supervisor = supervisor("SUP-");
        UUID mine = hired("CM-" + suffix, "CASE_MANAGER", caseManager(supervisor));
        UUID other = hired("CM2-" + suffix, "CASE_MANAGER", caseManager(supervisor("SUP2-")));

        as("SUP-" + suffix, "supervisor")
                .get("/staff")
                .then()
                .body("items.staffNumber", contains("CM-" + suffix, "SUP-" + suffix))
                .body("items.find { it.staffId == '" + mine + "' }.details.address", nullValue());
        as("AD-" + suffix, "assistant-director").get("/staff/" + mine).then().statusCode(200);
        as("SUP-" + suffix, "supervisor").get("/staff/" + other).then().statusCode(404);
        as("CM-" + suffix, "case-manager")
                .get("/staff/" + mine)
                .then()
                .statusCode(200)
                .body("details.address.zip", equalTo("46901"));
        as("CM-" + suffix, "case-manager").get("/staff/" + supervisor).then().statusCode(404);
    }

    @Test
    @DisplayName("the list is filtered by role and status and comes in pages")
    void listIsFiltered() {
        UUID supervisor = supervisor("SUP-");
        hired("CMA-" + suffix, "CASE_MANAGER", caseManager(supervisor));
        hired("CMB-" + suffix, "CASE_MANAGER", caseManager(supervisor));

        Response first = as("SUP-" + suffix, "supervisor").get("/staff?role=CASE_MANAGER&status=ACTIVE&limit=1");
        first.then().body("items.staffNumber", contains("CMA-" + suffix));
        as("SUP-" + suffix, "supervisor")
                .get("/staff?role=CASE_MANAGER&status=ACTIVE&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.staffNumber", contains("CMB-" + suffix))
                .body("nextCursor", nullValue());
        hr().get("/staff?role=SUPERVISOR").then().body("items.details.role", everyItem(equalTo("SUPERVISOR")));
        hr().get("/staff?role=BOSS").then().statusCode(400);
    }

    private Response hire(String number, String role, String more) {
        return hr().body(person(number, role, more)).post("/staff");
    }

    private UUID hired(String number, String role, String more) {
        return id(hire(number, role, more));
    }

    private UUID supervisor(String number) {
        return hired(number + suffix, "SUPERVISOR", ", \"reportsToId\":\"" + director + "\"");
    }

    private static UUID id(Response hired) {
        return UUID.fromString(hired.then().statusCode(201).extract().path("staffId"));
    }

    private RequestSpecification hr() {
        return as(hr, "human-resources");
    }

    private static RequestSpecification as(String subject, String role) {
        return given().auth().oauth2(Tokens.of(subject, role)).contentType("application/json");
    }

    private static String caseManager(UUID supervisor) {
        return ", \"caseManagerKind\":\"ONGOING\", \"caseManagerSince\":\"2024-03-01\", \"classCode\":\"5227\","
                + " \"address\":{\"city\":\"Kokomo\",\"county\":\"Howard\",\"zip\":\"46901\"}"
                + ", \"reportsToId\":\"" + supervisor + "\"";
    }

    private static String person(String number, String role, String more) {
        return """
                {"staffNumber":"%s","details":{"status":"ACTIVE","givenName":"Bea","familyName":"Sample",
                 "email":"bea@agency.example","role":"%s"%s}}""".formatted(number, role, more);
    }
}
