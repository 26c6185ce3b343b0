package org.caseload.request.individualimport;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.caseload.chassis.testing.Tokens;

/** Sends files of Individuals, as another system does. */
final class ImportFiles {

    static final String HEADER = "agencyNumber,caseManagerNumber,givenName,familyName,city,county,zip,algo,status";

    private static final RestAssuredConfig AS_IT_IS = RestAssured.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private ImportFiles() {}

    /** A line for the columns of {@link #HEADER}. */
    static String line(String agencyNumber, String caseManagerNumber) {
        return "%s,%s,Ada,Example,Kokomo,Howard,46901,3,ACTIVE".formatted(agencyNumber, caseManagerNumber);
    }

    static String file(String... lines) {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    static RequestSpecification as(String subject, String role) {
        return RestAssured.given()
                .config(AS_IT_IS)
                .auth()
                .oauth2(Tokens.of(subject, role))
                .contentType("text/csv");
    }

    static RequestSpecification integration() {
        return as("registry", "integration");
    }

    static Response send(String file) {
        return send(file.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(byte[] file) {
        return integration().body(file).post("/individual-imports");
    }

    /** The import once nothing of it waits. */
    static Response done(Response sent) {
        return done(integration(), sent);
    }

    static Response done(RequestSpecification caller, Response sent) {
        String location = sent.then().statusCode(202).extract().header("Location");
        return await().atMost(Duration.ofMinutes(5))
                .until(() -> caller.get(location), answer -> "DONE".equals(answer.path("state")));
    }

    /** What became of the lines of an import that is done. */
    static Response lines(Response done) {
        return integration().get("/individual-imports/" + done.path("importId") + "/lines?limit=200");
    }
}
