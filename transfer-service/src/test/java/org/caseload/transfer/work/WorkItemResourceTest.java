package org.caseload.transfer.work;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class WorkItemResourceTest {

    private Agency agency;
    private UUID individual;
    private String path;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void individualIsKnown() {
        agency = Agency.open();
        individual = agency.individual(3);
        path = "/readiness/" + individual + "/work-items";
    }

    @Test
    @DisplayName("R-RDY-1: work is added, changed and done; absent fields stay, null clears")
    void workIsAddedAndDone() {
        Response added = add("{\"kind\":\"FOLLOW_UP\",\"dueOn\":\"2030-01-15\",\"flaggedOutstanding\":true}");
        added.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("done", equalTo(false))
                .body("importance", equalTo("NORMAL"))
                .body("flaggedOutstanding", equalTo(true))
                .body("dueOn", equalTo("2030-01-15"));
        String item = path + "/" + added.path("workItemId");
        cm().header("If-Match", added.header("ETag"))
                .body("{\"flaggedOutstanding\":false,\"dueOn\":null,\"importance\":\"HIGH\"}")
                .patch(item)
                .then()
                .statusCode(200)
                .body("flaggedOutstanding", equalTo(false))
                .body("dueOn", nullValue())
                .body("importance", equalTo("HIGH"))
                .body("kind", equalTo("FOLLOW_UP"));
        cm().header("If-Match", added.header("ETag"))
                .body("{\"done\":true}")
                .patch(item)
                .then()
                .statusCode(412);
        cm().body("{\"done\":true}").patch(item).then().statusCode(428).body("violations.field", contains("If-Match"));
        patch(item, "{\"done\":true}").then().statusCode(200).body("done", equalTo(true));
        cm().get(path + "?done=false").then().body("items", hasSize(0));
        cm().get(path + "?done=true").then().body("items", hasSize(1));
    }

    @Test
    @DisplayName("the list is by due date, undated first, in pages and as CSV")
    void listIsByDueDate() {
        add("{\"kind\":\"OTHER\",\"dueOn\":\"2030-02-01\"}");
        add("{\"kind\":\"CASE_NOTE\"}");
        add("{\"kind\":\"SERVICE_PLAN\",\"dueOn\":\"2030-01-01\"}");
        Response page = cm().get(path + "?limit=1");
        page.then().body("items.kind", contains("CASE_NOTE"));
        cm().get(path + "?limit=2&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.kind", contains("SERVICE_PLAN", "OTHER"))
                .body("nextCursor", nullValue());
        cm().accept("text/csv").get(path).then().statusCode(200);
    }

    @Test
    @DisplayName("bad input is named, what is not there or another's is not found")
    void inputIsChecked() {
        add("{\"dueOn\":\"2030-02-01\"}").then().statusCode(422).body("violations.field", contains("kind"));
        add("{\"kind\":\"PARTY\"}").then().statusCode(400).body("violations.field", contains("kind"));
        add("{\"kind\":\"OTHER\",\"importance\":\"VERY\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("importance"));
        add("{\"kind\":\"OTHER\",\"dueOn\":\"1030-02-01\"}").then().statusCode(422);
        String item = add("{\"kind\":\"OTHER\"}").path("workItemId");
        patch(path + "/" + item, "{\"done\":\"maybe\"}").then().statusCode(400);
        patch(path + "/" + item, "{\"kind\":\"OTHER\"}").then().statusCode(400);
        patch(path + "/" + UUID.randomUUID(), "{\"done\":true}").then().statusCode(404);
        patch("/readiness/" + agency.individual(1) + "/work-items/" + item, "{\"done\":true}")
                .then()
                .statusCode(404);
        agency.as("NEW", "case-manager").get(path).then().statusCode(404);
    }

    @Test
    @DisplayName("work says as of when: an older report never undoes a newer one, one from the future is refused")
    void newerReportsStay() {
        Response added = add("{\"kind\":\"OTHER\",\"asOf\":\"2026-01-01T12:00:00Z\"}");
        added.then().statusCode(201).body("asOf", equalTo("2026-01-01T12:00:00Z"));
        String item = path + "/" + added.path("workItemId");
        patch(item, "{\"done\":true,\"asOf\":\"2026-01-01T12:00:01Z\"}").then().statusCode(200);
        patch(item, "{\"done\":false,\"asOf\":\"2026-01-01T12:00:00Z\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/newer-report-known"));
        patch(item, "{\"done\":false,\"asOf\":\"2999-01-01T12:00:00Z\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("asOf"));
        add("{\"kind\":\"OTHER\",\"asOf\":\"2999-01-01T12:00:00Z\"}").then().statusCode(422);
        cm().get(path).then().body("items.done", contains(true)).body("items.asOf", contains("2026-01-01T12:00:01Z"));
        patch(item, "{\"done\":false}").then().statusCode(200).body("done", equalTo(false));
    }

    @Test
    @DisplayName("an Individual has up to 500 open work items; then no more are added, but what systems report is kept")
    void openWorkIsLimited() throws SQLException {
        addAtOnce(499);
        String last =
                add("{\"kind\":\"OTHER\"}").then().statusCode(201).extract().path("workItemId");
        add("{\"kind\":\"OTHER\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-much-open-work"))
                .body("violations.detail", hasSize(1));
        UUID reported = UUID.randomUUID();
        Topics.publish("readiness-facts", individual, "work-item-reported.v1", """
                {"individualId":"%s","workItemId":"%s","kind":"OTHER","dueOn":"1999-01-01","flaggedOutstanding":false,
                 "done":false,"asOf":"2026-01-01T12:00:00Z"}""".formatted(individual, reported));
        await().untilAsserted(() -> cm().get("/readiness/" + individual)
                .then()
                .body("blockers.itemId", hasItem(reported.toString()))
                .body("blockers.findAll { it.itemId != null }", hasSize(501)));
        patch(path + "/" + last, "{\"done\":true}").then().statusCode(200);
        patch(path + "/" + reported, "{\"done\":true}").then().statusCode(200);
        add("{\"kind\":\"OTHER\"}").then().statusCode(201);
    }

    private void addAtOnce(int count) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into work_item (id, individual_id, kind, importance, flagged_outstanding, done, as_of,
                            version)
                        select gen_random_uuid(), ?, 'OTHER', 'NORMAL', false, false, now(), 0
                        from generate_series(1, ?)""")) {
            insert.setObject(1, individual);
            insert.setInt(2, count);
            insert.execute();
        }
    }

    private Response patch(String item, String body) {
        return cm().header("If-Match", "*").body(body).patch(item);
    }

    private Response add(String body) {
        return cm().body(body).post(path);
    }

    private RequestSpecification cm() {
        return agency.as("CM", "case-manager");
    }
}
