package org.caseload.approval.distance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.caseload.approval.testing.Agency;
import org.caseload.approval.testing.RoutingEngine;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From Indianapolis straight to the north, 50.00 miles. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class DistanceTest {

    private Agency agency;
    private Agency.Case request;

    @Inject
    StraightLines straightLines;

    @BeforeEach
    void someRequest() {
        agency = Agency.known();
        request = agency.unheard(agency.caseManager).documented("LOCALIZE_CASELOAD", "{}");
    }

    @ParameterizedTest
    @CsvSource({"true, true, 49.9, 50.0, 0", "true, false, 39.9, 40.0, 10", "false, true, 39.9, 40.0, 10"})
    @DisplayName("R-LOC-1: the straight line is the limit between addresses, less 10 miles with a ZIP centroid; the"
            + " verification keeps the tolerance")
    void impossibleDistancesAreRefused(
            boolean homeIsExact, boolean thereIsExact, String tooShort, String enough, float tolerance) {
        live(homeIsExact, thereIsExact);
        verify(tooShort)
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-LOC-1"))
                .body("violations.field", contains("miles"));
        verify(enough)
                .then()
                .statusCode(200)
                .body("distanceVerification.straightLineMiles", equalTo(50.0f))
                .body("distanceVerification.toleranceMiles.toFloat()", equalTo(tolerance));
    }

    @Test
    @DisplayName("R-LOC-1: before verifying, the Supervisor sees the straight line, and no road without an engine")
    void straightLinesAreEstimated() {
        estimate(agency.asSupervisor())
                .then()
                .statusCode(200)
                .body("straightLineMiles", nullValue())
                .body("road", nullValue());
        live(true, false);
        estimate(agency.asSupervisor())
                .then()
                .statusCode(200)
                .body("straightLineMiles", equalTo(50.0f))
                .body("exact", equalTo(false))
                .body("toleranceMiles", equalTo(10))
                .body("road", nullValue());
    }

    @Test
    @DisplayName("R-LOC-1: with the agency's engine the way by road is estimated too, and without its answer is not")
    void roadsAreEstimated() {
        live(true, true);
        try (RoutingEngine engine = new RoutingEngine()) {
            // The client itself, asking the engine of this test.
            QuarkusMock.installMockForType(
                    new OsrmClient(RoutingEngine.at(engine.uri()), new ObjectMapper()), Roads.class);
            engine.answers(200, "{\"code\":\"Ok\",\"routes\":[{\"distance\":93986.4,\"duration\":3870}]}");
            estimate(agency.asSupervisor())
                    .then()
                    .statusCode(200)
                    .body("exact", equalTo(true))
                    .body("toleranceMiles", equalTo(0))
                    .body("road.miles", equalTo(58.4f))
                    .body("road.minutes", equalTo(65))
                    .body("road.service", equalTo("OSRM"));
            engine.answers(500, "");
            estimate(agency.asSupervisor())
                    .then()
                    .statusCode(200)
                    .body("straightLineMiles", equalTo(50.0f))
                    .body("road", nullValue());
        }
    }

    @Test
    @DisplayName("estimates are for those who may see the file, of requests that ask for the distance of the homes")
    void estimatesAreForTheFile() {
        estimate(agency.asCaseManager()).then().statusCode(200);
        estimate(agency.asHumanResources()).then().statusCode(404);
        estimate(Agency.known().asSupervisor()).then().statusCode(404);
        estimate(Agency.as(agency.supervisor, "engagement-coordinator")).then().statusCode(403);
        request = agency.submitted();
        estimate(agency.asSupervisor()).then().statusCode(404);
    }

    private void live(boolean homeIsExact, boolean thereIsExact) {
        Topics.publish("staff", agency.caseManager, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"x","subject":"%s","status":"ACTIVE","role":"CASE_MANAGER","reportsToId":"%s",
                 "latitude":39.7684,"longitude":-86.1581,"placeIsExact":%s}""".formatted(
                        agency.caseManager, agency.caseManager, agency.supervisor, homeIsExact));
        Topics.publish("individuals", request.individualId(), "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-1","status":"ACTIVE","algo":3,"caseManagerId":"%s",
                 "latitude":40.493102,"longitude":-86.1581,"placeIsExact":%s}""".formatted(
                        request.individualId(), agency.caseManager, thereIsExact));
        await().until(() -> QuarkusTransaction.requiringNew()
                .call(() -> straightLines
                        .between(agency.caseManager, request.individualId())
                        .isPresent()));
    }

    private Response verify(String miles) {
        return agency.asSupervisor()
                .body("{\"service\":\"OpenStreetMap\",\"miles\":%s,\"minutes\":64}".formatted(miles))
                .put(request.path() + "/distance-verification");
    }

    private Response estimate(RequestSpecification caller) {
        return caller.get(request.path() + "/distance-estimate");
    }
}
