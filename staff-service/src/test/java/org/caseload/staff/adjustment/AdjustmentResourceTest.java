package org.caseload.staff.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AdjustmentResourceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-DEC-1: a lower target asks for a decision, without telling any topic of salaries (R-STF-2)")
    void lowerTargetsAskForADecision() {
        UUID id = asked(agency.caseManager(), 20, 38_976);
        assertThat(outbox.of(id)).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo("staff-case-submitted.v1");
            assertThat(row.topic()).isEqualTo("staff-cases");
            assertThat(row.data()).contains("CASELOAD_ADJUSTMENT").doesNotContain("38976", "5227");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
        ask(agency.caseManager(), 19, 38_976).then().statusCode(409).body("violations.rule", contains("R-DEC-1"));
    }

    @Test
    @DisplayName(
            "R-DEC-1: a grant, twice told, changes target and salary once; the salary stays in the house (R-STF-2)")
    void grantsTakeEffect() {
        UUID id = asked(agency.caseManager(), 20, 58_045);
        String event = UUID.randomUUID().toString();
        tell(id, "staff-case-granted.v1", event);
        tell(id, "staff-case-granted.v1", event);
        tell(id, "staff-case-denied.v1", UUID.randomUUID().toString());
        UUID other = asked(agency.otherCaseManager(), 20, null);
        tell(other, "staff-case-denied.v1", UUID.randomUUID().toString());
        becomes(other, "DENIED");
        becomes(id, "GRANTED");

        assertThat(outbox.of(agency.caseManager)).hasSize(2).last().satisfies(row -> {
            assertThat(row.data()).contains("\"caseloadTarget\":20").doesNotContain("58045");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
        assertThat(outbox.types(agency.otherCaseManager)).hasSize(1);
        salarySeen(agency.hr(), 58_045);
        salarySeen(agency.caseManager(), 58_045);
        salarySeen(agency.supervisor(), null);
        salarySeen(agency.coordinator(), null);
        agency.caseManager()
                .post("/caseload-adjustments/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("R-APR-9"));
    }

    @ParameterizedTest
    @CsvSource({"52388,true", "52389,false"})
    @DisplayName(
            "R-CLS-1, R-DEC-1: where the class is another by the day of the grant, the target holds and the salary is taken"
                    + " over if it fits; otherwise the case tells Human Resources and the person why not")
    void salariesAreJudgedAgain(int salary, boolean fits) {
        UUID id = asked(agency.caseManager(), 20, salary);
        agency.patched(agency.caseManager, "{\"classCode\":\"5226\",\"salary\":40000}")
                .then()
                .statusCode(200);
        tell(id, "staff-case-granted.v1", UUID.randomUUID().toString());
        becomes(id, "GRANTED");
        salarySeen(agency.hr(), fits ? salary : 40_000);
        String one = "/caseload-adjustments/" + id;
        Stream.of(agency.hr(), agency.caseManager())
                .forEach(reader -> reader.get(one)
                        .then()
                        .body("violations.rule", fits ? empty() : contains("R-CLS-1"))
                        .body("violations.field", fits ? empty() : contains("salary")));
        agency.supervisor().get(one).then().body("violations", nullValue());
    }

    @Test
    @DisplayName("R-STF-2: salary and class are seen by Human Resources and the person alone")
    void salariesAreKept() {
        UUID id = asked(agency.caseManager(), 20, 40_000);
        String one = "/caseload-adjustments/" + id;
        agency.hr().get(one).then().body("salary", equalTo(40_000)).body("classCode", equalTo("5227"));
        agency.caseManager().get(one).then().body("salary", equalTo(40_000));
        agency.supervisor()
                .get(one)
                .then()
                .statusCode(200)
                .body("salary", nullValue())
                .body("classCode", nullValue());
        agency.director()
                .get("/caseload-adjustments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].salary", nullValue());
        agency.otherSupervisor().get(one).then().statusCode(404);
        agency.otherCaseManager().get(one).then().statusCode(404);
        agency.coordinator().get(one).then().statusCode(403);
    }

    @Test
    @DisplayName("R-REQ-4: who asked for it, or whom it is about, takes it back; it is asked once")
    void adjustmentsAreTakenBack() {
        UUID id = UUID.fromString(agency.hr()
                .body(wish(20, null, ", \"staffId\":\"" + agency.caseManager + "\""))
                .post("/caseload-adjustments")
                .then()
                .statusCode(201)
                .extract()
                .path("caseId"));
        String withdrawal = "/caseload-adjustments/" + id + "/withdrawal";
        agency.otherCaseManager().post(withdrawal).then().statusCode(404);
        agency.supervisor().post(withdrawal).then().statusCode(403);
        agency.caseManager().post(withdrawal).then().statusCode(202).body("allowedActions", empty());
        agency.hr().post(withdrawal).then().statusCode(202);
        assertThat(outbox.types(id)).containsExactly("staff-case-submitted.v1", "staff-case-withdrawal-asked.v1");
        assertThat(Contracts.violations(
                        "staff-case-withdrawal-asked.v1",
                        outbox.of(id).getLast().data()))
                .isEmpty();
        tell(id, "staff-case-withdrawn.v1", UUID.randomUUID().toString());
        becomes(id, "WITHDRAWN");
        assertThat(outbox.types(agency.caseManager)).hasSize(1);
    }

    @Test
    @DisplayName("R-DEC-1: nobody but Human Resources asks for another")
    void othersDoNotAsk() {
        String ofCaseManager = wish(20, null, ", \"staffId\":\"" + agency.caseManager + "\"");
        agency.otherCaseManager()
                .body(ofCaseManager)
                .post("/caseload-adjustments")
                .then()
                .statusCode(422)
                .body("violations.field", contains("staffId"));
        agency.supervisor()
                .body(ofCaseManager)
                .post("/caseload-adjustments")
                .then()
                .statusCode(403);
        agency.hr()
                .body(wish(20, null, ", \"staffId\":\"" + UUID.randomUUID() + "\""))
                .post("/caseload-adjustments")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"target":20,"salaryDiscussedOn":"2020-01-01"                | 400 |
                    {"target":"few","salaryDiscussedOn":"2020-01-01"}            | 400 | target
                    {"target":20.5,"salaryDiscussedOn":"2020-01-01"}             | 400 | target
                    {"target":20,"salaryDiscussedOn":"then"}                     | 400 | salaryDiscussedOn
                    {"target":20,"salaryDiscussedOn":"2020-01-01","why":"x"}     | 400 | why
                    {"salaryDiscussedOn":"2020-01-01"}                           | 422 | target
                    {"target":20}                                                | 422 | salaryDiscussedOn
                    {"target":0,"salaryDiscussedOn":"2020-01-01"}                | 422 | target
                    {"target":25,"salaryDiscussedOn":"2020-01-01"}               | 422 | target
                    {"target":20,"salaryDiscussedOn":"9999-01-01"}               | 422 | salaryDiscussedOn
                    {"target":20,"salary":38975,"salaryDiscussedOn":"2020-01-01"} | 422 | salary
                    {"target":20,"salary":58046,"salaryDiscussedOn":"2020-01-01"} | 422 | salary
                    """)
    @DisplayName("what can't be read is 400, what is unacceptable 422, each with its field")
    void badWishesAreNamed(String body, int status, String field) {
        Response answer = agency.caseManager().body(body).post("/caseload-adjustments");
        answer.then().statusCode(status);
        if (field != null) {
            answer.then().body("violations.field", hasItem(field));
        }
    }

    @Test
    @DisplayName("R-CLS-1: Human Resources enters no salary outside the range of the member's class")
    void salariesOfMembersLieInTheirRange() {
        Response member = agency.hr().get("/staff/" + agency.caseManager);
        pay(member, 58_046).then().statusCode(422).body("violations.rule", contains("R-CLS-1"));
        pay(member, 58_045).then().statusCode(200).body("details.salary", equalTo(58_045));
    }

    @Test
    @DisplayName("R-CLS-1: the class series tells the five classes with their ranges")
    void classSeriesIsTold() {
        agency.caseManager()
                .get("/class-series")
                .then()
                .statusCode(200)
                .body("items.code", contains("5226", "5227", "5228", "5229", "5230"))
                .body("items.salaryGroup", contains("B13", "B15", "B17", "B19", "B21"))
                .body("items.minimum", contains(35_439, 38_976, 42_976, 48_244, 54_278))
                .body("items.maximum", containsInAnyOrder(52_388, 58_045, 64_469, 76_028, 87_046));
    }

    private Response pay(Response member, int salary) {
        return agency.hr()
                .header("If-Match", member.header("ETag"))
                .body("{\"salary\":" + salary + "}")
                .patch("/staff/" + agency.caseManager);
    }

    private void salarySeen(RequestSpecification reader, Integer salary) {
        reader.get("/staff/" + agency.caseManager)
                .then()
                .statusCode(200)
                .body("details.salary", equalTo(salary))
                .body("details.caseloadTarget", equalTo(20));
    }

    private static Response ask(RequestSpecification asker, int target, Integer salary) {
        return asker.body(wish(target, salary, "")).post("/caseload-adjustments");
    }

    private static UUID asked(RequestSpecification asker, int target, Integer salary) {
        return UUID.fromString(
                ask(asker, target, salary).then().statusCode(201).extract().path("caseId"));
    }

    private static String wish(int target, Integer salary, String more) {
        String pay = salary == null ? "" : ",\"salary\":" + salary;
        return "{\"target\":%d,\"salaryDiscussedOn\":\"2020-01-01\"%s%s}".formatted(target, pay, more);
    }

    private static void tell(UUID caseId, String type, String event) {
        String told = Contracts.example(type).replace("019a1c00-0000-7000-8000-000000000201", caseId.toString());
        Topics.publish("approvals", caseId, type, event, 1, told);
    }

    private void becomes(UUID caseId, String state) {
        await().untilAsserted(() ->
                agency.hr().get("/caseload-adjustments/" + caseId).then().body("state", equalTo(state)));
    }
}
