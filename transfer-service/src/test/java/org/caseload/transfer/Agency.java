package org.caseload.transfer;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;

/** A small agency of its own for a test: one line of people from a Case Manager up, and what other services tell of it. */
public final class Agency {

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    public final UUID ec = staff("EC", "ENGAGEMENT_COORDINATOR", null, "");
    public final UUID director = staff("AD", "ASSISTANT_DIRECTOR", null, "");
    public final UUID supervisor = staff("SUP", "SUPERVISOR", director, "");
    public final UUID caseManager = staff("CM", "CASE_MANAGER", supervisor, kind("INTAKE"));
    public final UUID newCaseManager = staff("NEW", "CASE_MANAGER", supervisor, kind("ONGOING"));

    /** Opens when the service knows its people. */
    public static Agency open() {
        Agency agency = new Agency();
        agency.knows("EC", "engagement-coordinator");
        agency.knows("AD", "assistant-director");
        agency.knows("SUP", "supervisor");
        agency.knows("CM", "case-manager");
        agency.knows("NEW", "case-manager");
        return agency;
    }

    public void knows(String name, String role) {
        await().until(() -> as(name, role).get("/master-list").statusCode() == 200);
    }

    public RequestSpecification as(String name, String role) {
        return given().auth().oauth2(Tokens.of(name + "-" + suffix, role)).contentType("application/json");
    }

    public RequestSpecification coordinator() {
        return as("EC", "engagement-coordinator");
    }

    public static RequestSpecification system() {
        return given().auth()
                .oauth2(Tokens.of("medicaid-gateway", "integration"))
                .contentType("application/json");
    }

    public UUID staff(String name, String role, UUID above, String more) {
        UUID id = UUID.randomUUID();
        staff(id, name, role, "ACTIVE", above, more);
        return id;
    }

    public void staff(UUID id, String name, String role, String status, UUID above, String more) {
        Topics.publish("staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"%s","subject":"%s","status":"%s","role":"%s","givenName":"Bea",
                 "familyName":"Sample"%s%s}""".formatted(
                        id,
                        name + "-" + suffix,
                        name + "-" + suffix,
                        status,
                        role,
                        above == null ? "" : ",\"reportsToId\":\"" + above + "\"",
                        more));
    }

    public static String kind(String kind) {
        return ",\"caseManagerKind\":\"" + kind + "\",\"caseManagerSince\":\"2020-01-01\"";
    }

    /** In the middle of the county, so many degrees north of it. */
    public static String place(double north) {
        return ",\"latitude\":" + (40.5 + north) + ",\"longitude\":-86.1";
    }

    public UUID individual(int algo) {
        return individual(algo, "");
    }

    public UUID individual(int algo, String more) {
        UUID id = UUID.randomUUID();
        individual(id, algo, caseManager, "ACTIVE", more);
        await().until(() -> coordinator().get("/readiness/" + id).statusCode() == 200);
        return id;
    }

    public void individual(UUID id, int algo, UUID caseManagerId, String status) {
        individual(id, algo, caseManagerId, status, "");
    }

    public void individual(UUID id, int algo, UUID caseManagerId, String status, String more) {
        Topics.publish("individuals", id, "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-%s","status":"%s","algo":%d,"caseManagerId":"%s",
                 "givenName":"Ada","familyName":"Example","city":"Kokomo","county":"Howard-%s","zip":"46901"%s}""".formatted(
                        id, suffix, status, algo, caseManagerId, suffix, more));
    }

    public String county() {
        return "Howard-" + suffix;
    }

    /** Approves, and waits until the entry is on the list. */
    public UUID listed(UUID individualId) {
        return listed(individualId, "INTAKE_COMPLETION", "");
    }

    /** The entry of an Individual with a file in which nothing blocks for a year. */
    public UUID listedInOrder(LocalDate today) {
        UUID individualId = individual(3);
        inOrder(individualId, today);
        return listed(individualId);
    }

    public UUID listed(UUID individualId, String reason, String more) {
        UUID requestId = UUID.randomUUID();
        approved(requestId, individualId, reason, more);
        await().until(() -> coordinator().get("/master-list/" + requestId).statusCode() == 200);
        return requestId;
    }

    public void approved(UUID requestId, UUID individualId) {
        approved(requestId, individualId, "INTAKE_COMPLETION", "");
    }

    private void approved(UUID requestId, UUID individualId, String reason, String more) {
        Topics.publish("approvals", requestId, "approval-granted.v1", """
                {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%s","grantedBy":"%s",
                 "reason":"%s","reasonVersion":1,"grantedAt":"2026-11-02T15:04:05Z","mcrId":"%s",
                 "mcrCompletedAt":"2026-10-28T14:00:00Z","mcrValidDays":30%s}""".formatted(
                requestId, individualId, caseManager, caseManager, supervisor, reason, UUID.randomUUID(), more));
    }

    public static void closureAsked(UUID requestId, UUID individualId) {
        Topics.publish("balance-requests", requestId, "balance-request-closure-asked.v1", """
                {"requestId":"%s","individualId":"%s","cause":"DECEASED","askedAt":"2026-11-02T15:04:05Z"}""".formatted(
                        requestId, individualId));
    }

    /** Reports a file in which nothing blocks for a year. */
    public void inOrder(UUID individualId, LocalDate today) {
        system().body("{\"status\":\"ACTIVE\",\"coveredFrom\":\"2020-01-01\"}")
                .put("/readiness/" + individualId + "/medicaid")
                .then()
                .statusCode(200);
        locsiUntil(individualId, today.plusDays(300));
    }

    public void locsiUntil(UUID individualId, LocalDate expiresOn) {
        system().body("{\"expiresOn\":\"" + expiresOn + "\"}")
                .put("/readiness/" + individualId + "/locsi")
                .then()
                .statusCode(200);
    }

    /** The id of the work item that it adds. */
    public String workDueOn(UUID individualId, LocalDate dueOn) {
        return system().body("{\"kind\":\"OTHER\",\"dueOn\":\"" + dueOn + "\"}")
                .post("/readiness/" + individualId + "/work-items")
                .then()
                .statusCode(201)
                .extract()
                .path("workItemId");
    }

    public void changeDueDate(UUID individualId, String workItemId, LocalDate dueOn) {
        system().header("If-Match", "*")
                .body("{\"dueOn\":\"" + dueOn + "\"}")
                .patch("/readiness/" + individualId + "/work-items/" + workItemId)
                .then()
                .statusCode(200);
    }

    public Response setTarget(UUID requestId, UUID newCaseManagerId, LocalDate on) {
        return coordinator()
                .header("If-Match", etag(requestId))
                .body("{\"newCaseManagerId\":\"" + newCaseManagerId + "\",\"targetDate\":\"" + on + "\"}")
                .put("/master-list/" + requestId + "/target");
    }

    public Response complete(UUID requestId) {
        return coordinator()
                .header("If-Match", etag(requestId))
                .body("{}")
                .post("/master-list/" + requestId + "/completion");
    }

    public Response remove(UUID requestId) {
        return coordinator()
                .header("If-Match", etag(requestId))
                .body("{\"reason\":\"Stays.\"}")
                .post("/master-list/" + requestId + "/removal");
    }

    /** Until the service knows what forbids the move today: a command that is tried before may well be carried out. */
    public void awaitInTheWay(UUID requestId, UUID newCaseManagerId, String rule) {
        await().untilAsserted(() -> coordinator()
                .body("{\"requestId\":\"%s\",\"newCaseManagerId\":\"%s\"}".formatted(requestId, newCaseManagerId))
                .post("/what-ifs")
                .then()
                .body("inTheWay.rule", hasItem(rule)));
    }

    public String etag(UUID requestId) {
        return coordinator().get("/master-list/" + requestId).header("ETag");
    }
}
