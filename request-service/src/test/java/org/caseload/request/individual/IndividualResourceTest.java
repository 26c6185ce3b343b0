package org.caseload.request.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.request.Agency.integration;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndividualResourceTest {

    private final String number = UUID.randomUUID().toString().substring(0, 13);

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    @Test
    @DisplayName("who is registered or changed is told of whole, in the contract's form, before the staff is known too")
    void registrationIsToldOf() {
        UUID unknown = UUID.randomUUID();
        Response registered = Agency.register(number, unknown);
        registered
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("caseManagerId", equalTo(unknown.toString()))
                .body("allowedActions", contains("CHANGE"));
        UUID id = UUID.fromString(registered.path("individualId"));
        integration()
                .header("If-Match", "\"0\"")
                .body("""
                        {"annualMonth":4,"quarterlyMonths":[1,4,7,10],"guardian":{"name":"Bo"},
                         "address":{"street":"1 Main","latitude":40.5,"longitude":-86.1}}""")
                .patch("/individuals/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("details.address.zip", equalTo("46901"))
                .body("details.address.street", equalTo("1 Main"))
                .body("details.quarterlyMonths", contains(1, 4, 7, 10))
                .body("details.guardian.name", equalTo("Bo"));
        integration().get(registered.header("Location")).then().body("details.annualMonth", equalTo(4));

        assertThat(outbox.of(id)).hasSize(2).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo("individuals");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                        | "latitude":40.531266,"longitude":-86.169537,"placeIsExact":false
                    {"latitude":40.5,"longitude":-86.1}       | "latitude":40.5,"longitude":-86.1,"placeIsExact":true
                    {"zip":"99999"}                           | "zip":"99999","needs"
                    """)
    @DisplayName("R-LOC-1: an address is told of with its own coordinates, else with its ZIP code's middle, and which")
    void addressesAreLocatedWhenTold(String address, String told) {
        UUID id = agency.individual(agency.intake(null));
        integration()
                .header("If-Match", "*")
                .body("{\"needs\":[\"AUTISM\",\"SIGN_LANGUAGE\"],\"address\":" + address + "}")
                .patch("/individuals/" + id)
                .then()
                .statusCode(200)
                .body("details.address.keySet()", not(hasItem("placeIsExact")))
                .body("details.needs", contains("AUTISM", "SIGN_LANGUAGE"));
        assertThat(outbox.of(id).getLast()).satisfies(row -> {
            assertThat(row.data()).contains(told, "\"needs\":[\"AUTISM\",\"SIGN_LANGUAGE\"]");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"needs":["autism"]}                  | 422 | needs[0].<list element>
                    {"needs":["A","A"]}                   | 422 | needs
                    {"address":{"latitude":40.5}}         | 422 | address.latitudeAndLongitude
                    {"algo":7}                            | 422 | algo
                    {"annualMonth":0}                     | 422 | annualMonth
                    {"quarterlyMonths":[1,13]}            | 422 | quarterlyMonths[1].<list element>
                    {"givenName":"a\\u0007"}              | 422 | givenName
                    {"address":{"zip":"4690"}}            | 422 | address.zip
                    {"address":null}                      | 422 | address
                    {"status":"AWAY"}                     | 400 | status
                    {"shoeSize":9}                        | 400 | shoeSize
                    """)
    @DisplayName("an unacceptable change is 422, an unreadable one 400, each with its field")
    void badValuesAreNamed(String patch, int status, String field) {
        UUID id = agency.individual(agency.intake(null));
        integration()
                .header("If-Match", "*")
                .body(patch)
                .patch("/individuals/" + id)
                .then()
                .statusCode(status)
                .body("violations.field", hasItem(field));
    }

    @Test
    @DisplayName("a change needs the version that was seen; an agency number is given once")
    void changesNeedTheVersion() {
        UUID id = UUID.fromString(Agency.register(number, UUID.randomUUID()).path("individualId"));
        integration().body("{\"algo\":1}").patch("/individuals/" + id).then().statusCode(428);
        integration()
                .header("If-Match", "\"7\"")
                .body("{\"algo\":1}")
                .patch("/individuals/" + id)
                .then()
                .statusCode(412);
        Agency.register(number, UUID.randomUUID()).then().statusCode(409);
    }

    @Test
    @DisplayName("of registrations with one agency number at once, one counts, the others hear what is taken")
    void registrationsRace() {
        List<Response> answers = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> Agency.register(number, UUID.randomUUID())))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(
                        answer -> assertThat(answer.body().asString()).contains("agencyNumber", "another Individual"));
    }

    @Test
    @DisplayName("R-REQ-6: an Individual's Case Manager is one, as far as is known; Field Support names a known one")
    void registersWithACaseManager() {
        Person supervisor = agency.supervisor(null);
        Agency.register(number, supervisor.id())
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-REQ-6"))
                .body("violations.field", contains("caseManagerId"));
        String body = """
                {"agencyNumber":"%s","caseManagerId":%s,"details":{"givenName":"Ada","familyName":"Example",
                 "address":{"city":"Kokomo","county":"Howard","zip":"46901"},"algo":3,"status":"ACTIVE"}}""";
        Person support = agency.fieldSupport();
        support.call()
                .body(body.formatted(number, "\"" + UUID.randomUUID() + "\""))
                .post("/individuals")
                .then()
                .statusCode(422);
        support.call()
                .body(body.formatted(number, "null"))
                .post("/individuals")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-REQ-6"));
        support.call()
                .body(body.formatted(number, "\"" + agency.intake(null).id() + "\""))
                .post("/individuals")
                .then()
                .statusCode(201);
    }

    @Test
    @DisplayName("each sees the caseloads of the own scope: own, the team's, the teams' below, those of who left")
    void scopesAreKept() {
        Person director = agency.director();
        Person supervisor = agency.supervisor(director.id());
        Person mine = agency.intake(supervisor.id());
        Person other = agency.intake(null);
        UUID individual = agency.individual(mine);
        UUID elsewhere = agency.individual(other);
        for (Person person : new Person[] {mine, supervisor, director}) {
            person.call().get("/individuals").then().body("items.individualId", contains(individual.toString()));
            person.call().get("/individuals/" + individual).then().statusCode(200);
            person.call().get("/individuals/" + elsewhere).then().statusCode(404);
        }
        other.call().get("/individuals/" + individual).then().statusCode(404);
        integration().get("/individuals/" + elsewhere).then().statusCode(200);

        Person support = agency.fieldSupport();
        support.call().get("/individuals/" + individual).then().statusCode(404);
        agency.separate(mine, supervisor.id());
        support.call().get("/individuals/" + individual).then().statusCode(200);
        support.call()
                .get("/individuals?limit=200")
                .then()
                .body("items.individualId", hasItem(individual.toString()))
                .body("items.individualId", not(hasItem(elsewhere.toString())));
    }

    @Test
    @DisplayName("Human Resources, the Engagement Coordinator and an administrator see no Individual's file")
    void otherRolesSeeNothing() {
        UUID individual = agency.individual(agency.intake(null));
        Person hr = agency.hire("human-resources", "HUMAN_RESOURCES", "", null);
        Person coordinator = agency.hire("engagement-coordinator", "ENGAGEMENT_COORDINATOR", "", null);
        hr.call().get("/individuals/" + individual).then().statusCode(403);
        coordinator.call().get("/individuals").then().statusCode(403);
        Agency.as("ROOT", "administrator").get("/individuals").then().statusCode(403);
    }

    @Test
    @DisplayName(
            "an Assistant Director reads the file and does not change it; the Case Manager may, but for what moves depend on")
    void whoChanges() {
        Person director = agency.director();
        Person mine = agency.intake(agency.supervisor(director.id()).id());
        UUID individual = agency.individual(mine);
        director.call()
                .header("If-Match", "*")
                .body("{\"algo\":1}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(403);
        for (String dependedOn : List.of("{\"algo\":1}", "{\"status\":\"DISCHARGED\"}")) {
            mine.call()
                    .header("If-Match", "*")
                    .body(dependedOn)
                    .patch("/individuals/" + individual)
                    .then()
                    .statusCode(403);
        }
        mine.call()
                .header("If-Match", "*")
                .body("{\"annualMonth\":5}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200)
                .body("allowedActions", contains("CHANGE", "RECORD_ACTIVITY", "CONFIRM_MCR", "ENTER_BALANCE_REQUEST"));
    }

    @Test
    @DisplayName("the list comes in pages by agency number, and is found by it")
    void listComesInPages() {
        Person mine = agency.intake(null);
        for (String last : new String[] {"C", "A", "B"}) {
            Agency.register(number + last, mine.id()).then().statusCode(201);
        }
        Response first = mine.call().get("/individuals?limit=2");
        first.then()
                .body("items.agencyNumber", contains(number + "A", number + "B"))
                .body("nextCursor", notNullValue());
        mine.call()
                .get("/individuals?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.agencyNumber", contains(number + "C"))
                .body("nextCursor", nullValue());
        integration()
                .get("/individuals?agencyNumber=" + number + "B")
                .then()
                .body("items.agencyNumber", contains(number + "B"));
    }

    @Test
    @DisplayName("R-REQ-5: a discharge or death asks once for the closure of the live request")
    void dischargeAsksForClosure() {
        Person mine = agency.intake(null);
        UUID individual = agency.individual(mine);
        UUID request = Agency.submitted(mine, individual);
        UUID other = agency.individual(mine);
        UUID left = Agency.draft(mine, other);
        discharge(individual, "DISCHARGED");
        discharge(individual, "DECEASED");
        discharge(other, "DECEASED");

        assertThat(outbox.types(request))
                .containsExactly("balance-request-submitted.v1", "balance-request-closure-asked.v1");
        assertThat(outbox.of(request).getLast().data()).contains("\"cause\":\"DISCHARGED\"");
        assertThat(outbox.types(left)).isEmpty();
        Agency.submit(mine, left).then().statusCode(409).body("violations.rule", hasItems("R-REQ-5"));
        Agency.enter(mine, other).then().statusCode(409).body("violations.rule", hasItems("R-REQ-5"));
    }

    private static void discharge(UUID individual, String status) {
        integration()
                .header("If-Match", "*")
                .body("{\"status\":\"" + status + "\"}")
                .patch("/individuals/" + individual)
                .then()
                .statusCode(200)
                .body("details.status", equalTo(status));
    }
}
