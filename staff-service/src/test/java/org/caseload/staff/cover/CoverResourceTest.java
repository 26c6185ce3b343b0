package org.caseload.staff.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CoverResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    private Agency agency;
    private String path;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
        path = "/staff/" + agency.caseManager + "/cover";
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEPARATED", "ON_LEAVE", "NOTICE"})
    @DisplayName(
            "R-STF-3: the caseload of one who has left, is on leave or about to leave is covered, and that is told")
    void coverIsTold(String why) {
        name(agency.hr(), agency.otherCaseManager).then().statusCode(409).body("violations.rule", contains("R-STF-3"));
        if (why.equals("NOTICE")) {
            give(agency.caseManager, TODAY.plusDays(14));
        } else {
            status(agency.caseManager, why);
        }
        agency.supervisor().get(path).then().body("needed", equalTo(true)).body("coveredById", nullValue());
        name(agency.supervisor(), agency.otherCaseManager)
                .then()
                .statusCode(200)
                .body("coveredById", equalTo(agency.otherCaseManager.toString()))
                .body("allowedActions", contains("NAME_COVER", "END_COVER"));
        assertThat(told()).contains("\"coveredById\":\"" + agency.otherCaseManager + "\"");
        assertThat(Contracts.violations("staff-member-changed.v1", told())).isEmpty();
        name(agency.director(), agency.supervisor).then().statusCode(200);
        agency.hr().delete(path).then().statusCode(200).body("coveredById", nullValue());
        agency.hr().delete(path).then().statusCode(200);
        assertThat(told()).doesNotContain("coveredById");
    }

    @Test
    @DisplayName("R-STF-3: Human Resources and those above the member name cover, nobody else")
    void othersDoNotName() {
        status(agency.caseManager, "ON_LEAVE");
        name(agency.otherSupervisor(), agency.otherCaseManager).then().statusCode(404);
        name(agency.otherCaseManager(), agency.otherCaseManager).then().statusCode(403);
        agency.otherSupervisor().get(path).then().statusCode(404);
        agency.coordinator().get(path).then().statusCode(200).body("allowedActions", empty());
        agency.otherSupervisor().delete(path).then().statusCode(404);
        agency.hr().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        agency.hr().put("/staff/" + UUID.randomUUID() + "/cover").then().statusCode(422);
        name(agency.hr(), UUID.randomUUID()).then().statusCode(422).body("violations.field", contains("coveredById"));
        name(agency.hr(), agency.coordinator).then().statusCode(409);
    }

    @Test
    @DisplayName("R-STF-3: cover ends, and that is told, when the one who covers leaves")
    void coverEndsWithTheCoverer() {
        status(agency.caseManager, "ON_LEAVE");
        name(agency.hr(), agency.otherCaseManager).then().statusCode(200);
        give(agency.otherCaseManager, TODAY.plusDays(3));
        assertThat(told()).contains("coveredById");
        status(agency.otherCaseManager, "SEPARATED");
        assertThat(told()).doesNotContain("coveredById");
        agency.hr().get(path).then().body("coveredById", nullValue()).body("allowedActions", contains("NAME_COVER"));
    }

    @Test
    @DisplayName("R-STF-3: cover ends when the member works as before, or takes the notice back")
    void coverEndsWithTheNeed() {
        status(agency.caseManager, "SEPARATED");
        name(agency.hr(), agency.otherCaseManager).then().statusCode(200);
        status(agency.caseManager, "ACTIVE");
        assertThat(told()).doesNotContain("coveredById");
        String notice = give(agency.caseManager, TODAY.plusDays(3)).path("separationId");
        name(agency.hr(), agency.otherCaseManager).then().statusCode(200);
        agency.hr().post("/separations/" + notice + "/withdrawal").then().statusCode(200);
        assertThat(told()).doesNotContain("coveredById", "lastWorkingDay");
        agency.hr().get(path).then().body("needed", equalTo(false));
    }

    private Response name(RequestSpecification who, UUID coverer) {
        return who.body("{\"coveredById\":\"" + coverer + "\"}").put(path);
    }

    private void status(UUID member, String status) {
        agency.patched(member, "{\"status\":\"" + status + "\"}").then().statusCode(200);
    }

    private Response give(UUID member, LocalDate lastDay) {
        Response given = agency.hr().body("""
                        {"staffId":"%s","kind":"TERMINATION","noticedOn":"%s","lastWorkingDay":"%s"}""".formatted(member, TODAY, lastDay)).post("/separations");
        given.then().statusCode(201);
        return given;
    }

    private String told() {
        return outbox.of(agency.caseManager).getLast().data();
    }
}
