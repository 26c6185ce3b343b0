package org.caseload.request.individualimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.request.individualimport.ImportFiles.done;
import static org.caseload.request.individualimport.ImportFiles.file;
import static org.caseload.request.individualimport.ImportFiles.integration;
import static org.caseload.request.individualimport.ImportFiles.line;
import static org.caseload.request.individualimport.ImportFiles.lines;
import static org.caseload.request.individualimport.ImportFiles.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportResourceTest {

    private final String number = "F-" + UUID.randomUUID().toString().substring(0, 13);

    @Inject
    Agency agency;

    @Inject
    OutboxRows outbox;

    private Person mine;
    private String known;

    @BeforeEach
    void aCaseManager() {
        mine = agency.intake(null);
        known = "N-" + mine.id();
    }

    @Test
    @DisplayName("R-REQ-6: each line becomes an Individual with its Case Manager, told of whole; the same file again"
            + " changes nothing")
    void createdThenUnchanged() {
        String file = file(line(number + "A", known), line(number + "B", known));
        Response done = done(send(file));
        done.then()
                .body("counts.total", equalTo(2))
                .body("counts.created", equalTo(2))
                .body("progress", equalTo(100))
                .body("dryRun", equalTo(false));
        lines(done)
                .then()
                .body("items.line", contains(2, 3))
                .body("items.agencyNumber", contains(number + "A", number + "B"))
                .body("items.result", contains("CREATED", "CREATED"));
        mine.call().get("/individuals").then().body("items.agencyNumber", contains(number + "A", number + "B"));
        UUID first = find(number + "A");
        integration()
                .get("/individuals/" + first + "/case-manager-changes")
                .then()
                .body("items.cause", contains("REGISTERED"));
        done(send(file)).then().body("counts.unchanged", equalTo(2));
        assertThat(outbox.of(first))
                .hasSize(1)
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("a dry run tells what would become of each line, and writes nothing else")
    void dryRun() {
        String file = file(line(number, known), line("bad number", known));
        done(integration().body(file).post("/individual-imports?dryRun=true"))
                .then()
                .body("dryRun", equalTo(true))
                .body("counts.created", equalTo(1))
                .body("counts.refused", equalTo(1));
        integration().get("/individuals?agencyNumber=" + number).then().body("items", empty());
        done(send(file)).then().body("counts.created", equalTo(1));
    }

    @Test
    @DisplayName("R-CLD-1, R-CLD-2: a change comes as the file has it; a column it has not stays, an empty cell clears")
    void changes() {
        String header = ImportFiles.HEADER + ",programme,urgency\n";
        done(send(header + line(number, known) + ",ADULTS,HIGH\n")).then().body("counts.created", equalTo(1));
        done(send(file(line(number, known)))).then().body("counts.unchanged", equalTo(1));
        done(send(header + line(number, known).replace(",3,", ",4,") + ",,LOW\n"))
                .then()
                .body("counts.changed", equalTo(1));
        UUID individual = find(number);
        integration()
                .get("/individuals/" + individual)
                .then()
                .body("details.algo", equalTo(4))
                .body("details.programme", nullValue())
                .body("details.loadFactors.urgency", equalTo("LOW"));
        assertThat(outbox.types(individual)).hasSize(2);
    }

    @Test
    @DisplayName("R-REQ-6: an unknown Case Manager holds up this line alone; sent again once known, it works")
    void unknownCaseManager() {
        UUID later = UUID.randomUUID();
        String file = file(line(number + "A", "N-" + later), line(number + "B", known));
        Response done = done(send(file));
        done.then().body("counts.created", equalTo(1)).body("counts.refused", equalTo(1));
        integration()
                .get("/individual-imports/" + done.path("importId") + "/lines?result=REFUSED")
                .then()
                .body("items.line", contains(2))
                .body("items[0].violations.rule", contains("R-REQ-6"))
                .body("items[0].violations.field", contains("caseManagerNumber"));
        agency.name(later.toString(), "CASE_MANAGER", "Cy", "Later");
        done(send(file)).then().body("counts.created", equalTo(1)).body("counts.unchanged", equalTo(1));
    }

    @Test
    @DisplayName("R-REQ-6: a file never changes who the Case Manager is, and names nobody else as one")
    void caseManagerStays() {
        String other = "N-" + agency.ongoing(null).id();
        String supervisor = "N-" + agency.supervisor(null).id();
        done(send(file(line(number, known))));
        Response done = done(send(file(line(number, other), line(number + "S", supervisor))));
        done.then().body("counts.refused", equalTo(2));
        lines(done).then().body("items.violations.rule.flatten()", contains("R-REQ-6", "R-REQ-6"));
        mine.call().get("/individuals").then().body("items.agencyNumber", contains(number));
    }

    @Test
    @DisplayName("R-STF-1: a file gives no new Individual to a Case Manager with notice; those there are change")
    void leaversAreClosed() {
        done(send(file(line(number, known)))).then().body("counts.created", equalTo(1));
        agency.notice(mine, null);
        Response done = done(send(file(line(number, known).replace(",3,", ",4,"), line(number + "N", known))));
        done.then().body("counts.changed", equalTo(1)).body("counts.refused", equalTo(1));
        lines(done)
                .then()
                .body("items.result", contains("CHANGED", "REFUSED"))
                .body("items[1].violations.rule", contains("R-STF-1"))
                .body("items[1].violations.field", contains("caseManagerNumber"));
    }

    @Test
    @DisplayName("R-REQ-5: a discharge in a file asks for the closure of the live request")
    void dischargeAsksForClosure() {
        done(send(file(line(number, known))));
        UUID request = Agency.submitted(mine, find(number));
        done(send(file(line(number, known).replace("ACTIVE", "DISCHARGED"))))
                .then()
                .body("counts.changed", equalTo(1));
        assertThat(outbox.types(request))
                .containsExactly("balance-request-submitted.v1", "balance-request-closure-asked.v1");
    }

    @Test
    @DisplayName(
            "Field Support registers, and changes those whose Case Manager has left; who is sent again is as before")
    void fieldSupport() {
        Person support = agency.fieldSupport();
        String file = file(line(number, known));
        String other = file.replace(",3,", ",4,");
        done(of(support), of(support).body(file).post("/individual-imports"))
                .then()
                .body("counts.created", equalTo(1));
        done(of(support), of(support).body(file).post("/individual-imports"))
                .then()
                .body("counts.unchanged", equalTo(1));
        done(of(support), of(support).body(other).post("/individual-imports"))
                .then()
                .body("counts.refused", equalTo(1));
        agency.separate(mine, null);
        done(of(support), of(support).body(other).post("/individual-imports"))
                .then()
                .body("counts.changed", equalTo(1));
    }

    @Test
    @DisplayName("who may not register imports nothing; whose an import is not, finds none")
    void whoMay() {
        ImportFiles.as(mine.id().toString(), "case-manager")
                .body(file(line(number, known)))
                .post("/individual-imports")
                .then()
                .statusCode(403);
        String id = done(send(file(line(number, known)))).path("importId");
        Person support = agency.fieldSupport();
        support.call().get("/individual-imports/" + id).then().statusCode(404);
        support.call().get("/individual-imports/" + id + "/lines").then().statusCode(404);
        support.call().get("/individual-imports").then().body("items.importId", not(hasItem(id)));
        integration().get("/individual-imports").then().body("items.importId", hasItem(id));
        integration()
                .contentType("application/json")
                .body("{}")
                .post("/individual-imports")
                .then()
                .statusCode(415);
        integration()
                .get("/individual-imports/" + id + "/lines?result=AWAY")
                .then()
                .statusCode(400);
    }

    @Test
    @DisplayName("lines come in pages in the file's order, and as CSV")
    void linesInPages() {
        Response done = done(send(file(line(number + "C", known), line(number + "A", known), line("?", known))));
        String address = "/individual-imports/" + done.path("importId") + "/lines";
        Response first = integration().get(address + "?limit=2");
        first.then().body("items.agencyNumber", contains(number + "C", number + "A"));
        integration()
                .get(address + "?limit=2&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.line", contains(4))
                .body("nextCursor", nullValue());
        integration()
                .accept("text/csv")
                .get(address)
                .then()
                .body(containsString("2," + number + "C,CREATED,"), containsString("4,,REFUSED,"));
    }

    private static RequestSpecification of(Person person) {
        return ImportFiles.as(person.id().toString(), person.role());
    }

    private static UUID find(String agencyNumber) {
        return UUID.fromString(
                integration().get("/individuals?agencyNumber=" + agencyNumber).path("items[0].individualId"));
    }
}
