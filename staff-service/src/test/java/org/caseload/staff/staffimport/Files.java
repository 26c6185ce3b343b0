package org.caseload.staff.staffimport;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.caseload.staff.Agency;

/** Sends files and waits for what becomes of them. */
final class Files {

    static final String COLUMNS = "staffNumber,details.givenName,details.familyName,details.email,details.role,"
            + "details.caseManagerKind,details.caseManagerSince,reportsToNumber,details.salary,details.classCode\n";

    private Files() {}

    /** A line of those columns. */
    static String caseManager(String number, String supervisor, String salary) {
        return number + ",Cy,Sample,cy@agency.example,CASE_MANAGER,ONGOING,2024-03-01," + supervisor + "," + salary
                + ",5227\n";
    }

    static String supervisor(String number, String director) {
        return number + ",Sue,Sample,sue@agency.example,SUPERVISOR,,," + director + ",,\n";
    }

    static Response post(Agency agency, boolean dryRun, String body) {
        return post(agency, dryRun, body.getBytes(StandardCharsets.UTF_8));
    }

    static Response post(Agency agency, boolean dryRun, byte[] body) {
        return agency.hr().contentType("text/csv").body(body).post("/imports?kind=STAFF&dryRun=" + dryRun);
    }

    /** Its address, once it is done. */
    static String done(Agency agency, Response received) {
        String address = received.then().statusCode(202).extract().header("Location");
        String path = address.substring(address.indexOf("/imports/"));
        awaitDone(agency, path);
        return path;
    }

    static void awaitDone(Agency agency, String path) {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> agency.hr().get(path).then().body("state", equalTo("DONE")));
    }
}
