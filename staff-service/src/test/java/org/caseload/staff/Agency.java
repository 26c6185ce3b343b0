package org.caseload.staff;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.caseload.chassis.testing.Tokens;

/** A small agency of its own for each test: two Supervisors under a director, a Case Manager under each. */
public final class Agency {

    /** The Case Manager's home: Kokomo's centroid. */
    public static final double LATITUDE = 40.531266;

    public static final double LONGITUDE = -86.169537;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);

    public final UUID humanResources;
    public final UUID director;
    public final UUID supervisor;
    public final UUID otherSupervisor;
    public final UUID caseManager;
    public final UUID otherCaseManager;
    public final UUID coordinator;

    public Agency() {
        humanResources = id(as("ROOT", "administrator")
                .body(person("HR", "HUMAN_RESOURCES", ""))
                .post("/staff"));
        director = hired("AD", "ASSISTANT_DIRECTOR", "");
        supervisor = hired("SUP", "SUPERVISOR", reporting(director));
        otherSupervisor = hired("SUP2", "SUPERVISOR", reporting(director));
        caseManager = hired("CM", "CASE_MANAGER", serving("5227") + reporting(supervisor));
        otherCaseManager = hired("CM2", "CASE_MANAGER", serving("5227") + reporting(otherSupervisor));
        coordinator = hired("EC", "ENGAGEMENT_COORDINATOR", "");
    }

    public RequestSpecification hr() {
        return as("HR-" + suffix, "human-resources");
    }

    public RequestSpecification director() {
        return as("AD-" + suffix, "assistant-director");
    }

    public RequestSpecification supervisor() {
        return as("SUP-" + suffix, "supervisor");
    }

    public RequestSpecification otherSupervisor() {
        return as("SUP2-" + suffix, "supervisor");
    }

    public RequestSpecification caseManager() {
        return as("CM-" + suffix, "case-manager");
    }

    public RequestSpecification otherCaseManager() {
        return as("CM2-" + suffix, "case-manager");
    }

    public RequestSpecification coordinator() {
        return as("EC-" + suffix, "engagement-coordinator");
    }

    /** Of Field Support, once they are hired under FST. */
    public RequestSpecification fieldSupport() {
        return as("FST-" + suffix, "field-support");
    }

    /** Hires another member under a number that begins so. */
    public UUID hired(String number, String role, String more) {
        return id(hr().body(person(number, role, more)).post("/staff"));
    }

    /** Changes another member's details, as Human Resources does. */
    public Response patched(UUID staffId, String details) {
        return hr().header("If-Match", hr().get("/staff/" + staffId).header("ETag"))
                .body(details)
                .patch("/staff/" + staffId);
    }

    /** A member's number with this beginning. */
    public String number(String beginning) {
        return beginning + "-" + suffix;
    }

    private static RequestSpecification as(String subject, String role) {
        return given().auth().oauth2(Tokens.of(subject, role)).contentType("application/json");
    }

    private static UUID id(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("staffId"));
    }

    public static String reporting(UUID superior) {
        return ", \"reportsToId\":\"" + superior + "\"";
    }

    public static String serving(String classCode) {
        return """
                , "caseManagerKind":"ONGOING", "caseManagerSince":"2024-03-01", "classCode":"%s",
                "address":{"street":"1 Elm Street","city":"Kokomo","zip":"46901"}""".formatted(classCode);
    }

    public String person(String number, String role, String more) {
        return """
                {"staffNumber":"%s-%s","details":{"status":"ACTIVE","givenName":"Bea","familyName":"Sample",
                 "email":"bea@agency.example","role":"%s"%s}}""".formatted(number, suffix, role, more);
    }
}
