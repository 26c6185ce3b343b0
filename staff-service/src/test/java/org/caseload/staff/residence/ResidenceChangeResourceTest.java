package org.caseload.staff.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ResidenceChangeResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-RELOC-1: at fifteen miles the move is recorded, and the home changes when its day is there")
    void nearMovesAreRecorded() {
        Response told = Moves.tell(agency.caseManager(), 15.0, Moves.today());
        told.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("miles", equalTo(15.0f))
                .body("needsDecision", equalTo(false))
                .body("state", equalTo("RECORDED"))
                .body("oldAddress.street", equalTo("1 Elm Street"))
                .body("newAddress.street", equalTo("7 Oak Street"))
                .body("allowedActions", empty());

        assertThat(outbox.types(caseId(told))).isEmpty();
        assertThat(outbox.types(agency.caseManager)).hasSize(2);
        assertThat(outbox.of(agency.caseManager))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        agency.hr().get("/staff/" + agency.caseManager).then().body("details.address.street", equalTo("7 Oak Street"));
    }

    @Test
    @DisplayName(
            "R-RELOC-1: beyond fifteen miles it asks for a decision, without telling any topic where anybody lives")
    void farMovesAskForADecision() {
        Response told = Moves.tell(agency.caseManager(), 15.1, Moves.today());
        told.then()
                .statusCode(201)
                .body("miles", equalTo(15.1f))
                .body("needsDecision", equalTo(true))
                .body("state", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo(agency.caseManager.toString()))
                .body("allowedActions", contains("WITHDRAW"));

        assertThat(outbox.of(caseId(told))).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("staff-case-submitted.v1");
            assertThat(row.topic()).isEqualTo("staff-cases");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
            assertThat(row.data()).doesNotContain("Oak", "46947");
        });
        assertThat(outbox.types(agency.caseManager)).hasSize(1);
    }

    @Test
    @DisplayName("R-RELOC-1: the Supervisor tells for the team, Human Resources for all, nobody else for others")
    void otherTellersAreKept() {
        String ofCaseManager = Moves.notice(20, Moves.today(), ", \"staffId\":\"" + agency.caseManager + "\"");
        agency.otherCaseManager()
                .body(ofCaseManager)
                .post("/residence-changes")
                .then()
                .statusCode(422)
                .body("violations.field", contains("staffId"));
        agency.otherSupervisor()
                .body(ofCaseManager)
                .post("/residence-changes")
                .then()
                .statusCode(422);
        agency.coordinator()
                .body(ofCaseManager)
                .post("/residence-changes")
                .then()
                .statusCode(403);
        agency.supervisor()
                .body(ofCaseManager)
                .post("/residence-changes")
                .then()
                .statusCode(201)
                .body("submittedBy", equalTo(agency.supervisor.toString()))
                .body("newAddress.street", nullValue())
                .body("newAddress.zip", equalTo("46947"));
        String ofOther = Moves.notice(20, Moves.today(), ", \"staffId\":\"" + agency.otherCaseManager + "\"");
        agency.hr().body(ofOther).post("/residence-changes").then().statusCode(201);
    }

    @Test
    @DisplayName("R-RELOC-1: a second change waits until the first is settled and its day has come")
    void oneAtATime() {
        Moves.told(agency.caseManager(), 20, Moves.today());
        Moves.tell(agency.caseManager(), 30, Moves.today())
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-RELOC-1"));
        Moves.told(agency.otherCaseManager(), 10, Moves.today().plusDays(1));
        Moves.tell(agency.otherCaseManager(), 30, Moves.today()).then().statusCode(409);
    }

    @Test
    @DisplayName("R-RELOC-1: the present home is no new one, and who is not known can't move")
    void nothingNewIsRefused() {
        agency.caseManager()
                .body("""
                        {"newAddress":{"street":"1 elm street","city":"Kokomo","zip":"46901"},"movesOn":"%s"}""".formatted(Moves.today()))
                .post("/residence-changes")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-RELOC-1"))
                .body("violations.field", contains("newAddress"));
        agency.hr()
                .body(Moves.notice(20, Moves.today(), ", \"staffId\":\"" + UUID.randomUUID() + "\""))
                .post("/residence-changes")
                .then()
                .statusCode(422)
                .body("violations.field", contains("staffId"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    {"newAddress":                                                                     | 400 | -
                    {"newAddress":{"city":"A","zip":"46901"},"movesOn":"soon"}                         | 400 | movesOn
                    {"newAddress":{"city":"A","zip":"46901"},"movesOn":"2026-12-01","more":1}          | 400 | more
                    {"staffId":"me","newAddress":{"city":"A","zip":"46901"},"movesOn":"2026-12-01"}    | 400 | staffId
                    {"newAddress":{"city":"A","zip":"46901"}}                                          | 422 | movesOn
                    {"movesOn":"2026-12-01"}                                                           | 422 | newAddress
                    {"newAddress":{"city":"A","zip":"469"},"movesOn":"2026-12-01"}                     | 422 | newAddress.zip
                    {"newAddress":{"city":"A","zip":"99999"},"movesOn":"2026-12-01"}                   | 422 | newAddress.zip
                    {"newAddress":{"city":"A\\u0007","zip":"46901"},"movesOn":"2026-12-01"}            | 422 | newAddress.city
                    {"newAddress":{"city":"A","zip":"46901","latitude":91,"longitude":0},"movesOn":"2026-12-01"} | 422 | newAddress.latitude
                    {"newAddress":{"city":"A","zip":"46901","latitude":40},"movesOn":"2026-12-01"}     | 422 | newAddress.longitude
                    {"newAddress":{"city":"A","zip":"46901"},"movesOn":"1926-12-01"}                   | 422 | movesOn
                    {"newAddress":{"city":"A","zip":"46901"},"movesOn":"9999-12-01"}                   | 422 | movesOn
                    """)
    @DisplayName("what can't be read is 400, what is unacceptable 422, each with its field")
    void badNoticesAreNamed(String body, int status, String field) {
        Response answer = agency.caseManager().body(body).post("/residence-changes");
        answer.then().statusCode(status);
        if (field != null) {
            answer.then().body("violations.field", hasItem(field));
        }
    }

    @Test
    @DisplayName("changes are seen within the scope, doors by Human Resources and the member alone")
    void scopesAreKept() {
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today());
        Moves.told(agency.otherCaseManager(), 20, Moves.today());
        String one = "/residence-changes/" + id;

        agency.caseManager().get(one).then().statusCode(200).body("newAddress.street", equalTo("7 Oak Street"));
        agency.hr().get(one).then().statusCode(200).body("newAddress.street", equalTo("7 Oak Street"));
        agency.supervisor().get(one).then().statusCode(200).body("newAddress.latitude", nullValue());
        agency.director().get(one).then().statusCode(200);
        agency.coordinator().get(one).then().statusCode(200).body("oldAddress.street", nullValue());
        agency.otherCaseManager().get(one).then().statusCode(404);
        agency.otherSupervisor().get(one).then().statusCode(404);
        agency.hr().get("/residence-changes/" + UUID.randomUUID()).then().statusCode(404);
        agency.supervisor().get("/residence-changes").then().body("items.caseId", contains(id.toString()));
        agency.hr().get("/residence-changes?state=MAYBE").then().statusCode(400);
    }

    @Test
    @DisplayName("the list is newest first and comes in pages")
    void listComesInPages() {
        UUID first = Moves.told(agency.caseManager(), 20, Moves.today());
        UUID second = Moves.told(agency.otherCaseManager(), 20, Moves.today());

        Response page = agency.director().get("/residence-changes?state=SUBMITTED&limit=1");
        page.then().body("items.caseId", contains(second.toString()));
        agency.director()
                .get("/residence-changes?state=SUBMITTED&limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.caseId", contains(first.toString()))
                .body("nextCursor", nullValue());
        agency.director().get("/residence-changes?cursor=x").then().statusCode(400);
        agency.hr()
                .get("/residence-changes?staffId=" + agency.caseManager)
                .then()
                .body("items.caseId", contains(first.toString()));
    }

    private static UUID caseId(Response told) {
        return UUID.fromString(told.path("caseId"));
    }
}
