package org.caseload.staff.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What members bring along: specialties, education, where exactly they live. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ProfileTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("R-CAND-3: specialties are told; a list that comes anew replaces the old one, null clears it")
    void specialtiesAreTold() {
        agency.patched(agency.caseManager, "{\"specialties\":[\"AUTISM\",\"SIGN_LANGUAGE\"]}")
                .then()
                .body("details.specialties", contains("AUTISM", "SIGN_LANGUAGE"));
        assertThat(lastTold()).contains("\"specialties\":[\"AUTISM\",\"SIGN_LANGUAGE\"]");
        agency.supervisor()
                .get("/staff/" + agency.caseManager)
                .then()
                .body("details.specialties", contains("AUTISM", "SIGN_LANGUAGE"));
        agency.patched(agency.caseManager, "{\"specialties\":null}").then().body("details.specialties", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"specialties":["autism"]}                     | details.specialties
                    {"specialties":["1ST"]}                        | details.specialties
                    {"specialties":["AUTISM","AUTISM"]}            | details.specialties
                    {"specialties":[null]}                         | details.specialties
                    {"education":[{"degree":"Bachelor of Arts"}]}  | details.education[0].field
                    {"education":[{"degree":" ","field":"Law"}]}   | details.education[0].degree
                    {"education":[null]}                           | details.education
                    """)
    @DisplayName("unacceptable specialties and education are 422 with the field named")
    void unacceptableProfilesAreNamed(String patch, String field) {
        String named = agency.patched(agency.caseManager, patch)
                .then()
                .statusCode(422)
                .extract()
                .path("violations[0].field");
        assertThat("details." + named).startsWith(field);
    }

    @Test
    @DisplayName(
            "R-CAND-3, R-CLS-3: twenty specialties and twenty pieces of education at most, codes of forty characters")
    void listsHaveBounds() {
        assertThat(agency.patched(agency.caseManager, "{\"specialties\":" + codes(20) + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(agency.patched(agency.caseManager, "{\"specialties\":" + codes(21) + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(agency.patched(agency.caseManager, "{\"specialties\":[\"" + "A".repeat(40) + "\"]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(agency.patched(agency.caseManager, "{\"specialties\":[\"" + "A".repeat(41) + "\"]}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(agency.patched(agency.caseManager, "{\"education\":" + degrees(20) + "}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(agency.patched(agency.caseManager, "{\"education\":" + degrees(21) + "}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("R-CLS-3, R-CAND-1: education is recorded beside experience, told to nobody, and adds none to it")
    void educationIsNoExperience() {
        String before = lastTold();
        agency.patched(
                        agency.caseManager,
                        "{\"education\":[{\"degree\":\"Master\",\"field\":\"Social Work\",\"completedOn\":\"2019-06-01\"}]}")
                .then()
                .statusCode(200)
                .body("details.education[0].degree", equalTo("Master"));
        assertThat(lastTold()).isEqualTo(before).doesNotContain("Master");
        agency.caseManager()
                .get("/staff/" + agency.caseManager)
                .then()
                .body("details.education.completedOn", contains("2019-06-01"));
        agency.supervisor().get("/staff/" + agency.caseManager).then().body("details.education", empty());
    }

    @Test
    @DisplayName("R-CLS-2: a Supervisor of level III has an override with its reason, one of level II none")
    void supervisorsAreOfAHighLevel() {
        agency.patched(agency.supervisor, "{\"classCode\":\"5227\",\"supervisorOverrideReason\":\"No other\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-CLS-2"))
                .body("violations.field", contains("classCode"));
        agency.patched(agency.supervisor, "{\"classCode\":\"5228\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("supervisorOverrideReason"));
        agency.patched(agency.supervisor, "{\"classCode\":\"5228\",\"supervisorOverrideReason\":\"No other\"}")
                .then()
                .statusCode(200);
        agency.patched(agency.supervisor, "{\"supervisorOverrideReason\":null}")
                .then()
                .statusCode(422);
        agency.patched(agency.supervisor, "{\"classCode\":\"5229\",\"supervisorOverrideReason\":null}")
                .then()
                .statusCode(200);
        assertThat(outbox.of(agency.supervisor))
                .noneSatisfy(row -> assertThat(row.data()).contains("No other"));
    }

    @Test
    @DisplayName("R-LOC-1: a home stays as exact as it was told, whatever else of the member changes")
    void exactnessIsKept() {
        assertThat(lastTold()).contains("\"placeIsExact\":false");
        agency.patched(agency.caseManager, "{\"caseloadTarget\":20}").then().statusCode(200);
        assertThat(lastTold()).contains("\"placeIsExact\":false");
        agency.patched(agency.caseManager, "{\"address\":{\"latitude\":40.5,\"longitude\":-86.1}}")
                .then()
                .statusCode(200);
        assertThat(lastTold()).contains("\"placeIsExact\":true");
        agency.patched(agency.caseManager, "{\"caseloadTarget\":21}").then().statusCode(200);
        assertThat(lastTold()).contains("\"placeIsExact\":true");
        agency.patched(agency.caseManager, "{\"address\":{\"street\":\"2 Elm Street\"}}")
                .then()
                .statusCode(200)
                .body("details.address.placeIsExact", equalTo(false));
        assertThat(Contracts.violations("staff-member-changed.v1", lastTold())).isEmpty();
    }

    @Test
    @DisplayName("R-APR-5: lines of reporting have the right roles and no circle")
    void linesAreRight() {
        agency.patched(agency.caseManager, "{\"reportsToId\":\"" + agency.director + "\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-APR-5"))
                .body("violations.field", contains("reportsToId"));
        agency.patched(agency.caseManager, "{\"reportsToId\":null}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-APR-1"));
        agency.patched(agency.director, "{\"role\":\"HUMAN_RESOURCES\"}")
                .then()
                .statusCode(422)
                .body("violations.field", contains("role"));
        agency.patched(agency.director, "{\"reportsToId\":\"" + agency.humanResources + "\"}")
                .then()
                .statusCode(200);
        agency.patched(agency.humanResources, "{\"reportsToId\":\"" + agency.director + "\"}")
                .then()
                .statusCode(422)
                .body("violations.detail", hasItem("nobody reports to themselves, not even by way of others"));
        agency.patched(agency.supervisor, "{\"status\":\"SEPARATED\"}").then().statusCode(200);
        agency.patched(agency.caseManager, "{\"caseloadTarget\":20}").then().statusCode(200);
        agency.patched(agency.otherCaseManager, "{\"reportsToId\":\"" + agency.supervisor + "\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-APR-8"));
    }

    private String lastTold() {
        return outbox.of(agency.caseManager).getLast().data();
    }

    private static String codes(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"CODE_" + number + "\"")
                .toList()
                .toString();
    }

    private static String degrees(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"degree\":\"Bachelor\",\"field\":\"Law\"}")
                .toList()
                .toString();
    }
}
