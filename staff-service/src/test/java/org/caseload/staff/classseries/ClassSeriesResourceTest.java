package org.caseload.staff.classseries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ClassSeriesResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    private Agency agency;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @AfterEach
    void forgetRanges() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from class_range");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5226,I,B13,35439,52388,false,8,3,3",
        "5227,II,B15,38976,58045,false,12,3,3",
        "5228,III,B17,42976,64469,true,16,3,5",
        "5229,IV,B19,48244,76028,true,20,3,6",
        "5230,V,B21,54278,87046,true,21,3,6"
    })
    @DisplayName("R-CLS-1, R-CLS-3: each class is told whole, with the work of the levels below it")
    void classesAreTold(
            String code,
            String level,
            String group,
            int minimum,
            int maximum,
            boolean lead,
            int work,
            int knows,
            int can) {
        agency.caseManager()
                .get("/class-series/" + code)
                .then()
                .statusCode(200)
                .body("title", equalTo("Case Manager " + level))
                .body("salaryGroup", equalTo(group))
                .body("minimum", equalTo(minimum))
                .body("maximum", equalTo(maximum))
                .body("mayLead", equalTo(lead))
                .body("examples", hasSize(work - 1))
                .body("knowledge", hasSize(knows))
                .body("skills", hasSize(can))
                .body("allowedActions", empty());
    }

    @Test
    @DisplayName("R-CLS-1: a new range holds from its day on, and what was before stays")
    void rangesBeginOnTheirDay() {
        add(TODAY.plusDays(10), 40_000, 60_000).then().statusCode(201).body("minimum", equalTo(40_000));
        add(TODAY.plusDays(20), 41_000, 61_000).then().statusCode(201);
        minimumOn(TODAY, 38_976);
        minimumOn(TODAY.plusDays(9), 38_976);
        minimumOn(TODAY.plusDays(10), 40_000);
        minimumOn(TODAY.plusDays(19), 40_000);
        minimumOn(TODAY.plusDays(20), 41_000);
        agency.hr().get("/class-series/5227/ranges").then().body("items.minimum", contains(38_976, 40_000, 41_000));
        agency.hr().get("/class-series").then().body("items.minimum", contains(35_439, 38_976, 42_976, 48_244, 54_278));
        agency.hr().get("/class-series?on=1999-12-31").then().body("items", empty());
        agency.hr().get("/class-series/5227?on=1999-12-31").then().statusCode(404);
        agency.hr().get("/class-series/5225").then().statusCode(404);
    }

    @Test
    @DisplayName("R-CLS-1: the past is not rewritten, and a range is not empty; Human Resources alone adds them")
    void badRangesAreRefused() {
        add(TODAY.minusDays(1), 40_000, 60_000)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("effectiveFrom"));
        add(TODAY.plusDays(1), 60_000, 59_999).then().statusCode(422).body("violations.rule", hasItem("R-CLS-1"));
        add(TODAY.plusDays(1), 0, 1).then().statusCode(422);
        add(TODAY.plusDays(1), 60_000, 60_000).then().statusCode(201);
        add(TODAY.plusDays(1), 40_000, 60_000).then().statusCode(409).body("violations.rule", contains("R-CLS-1"));
        agency.supervisor().body("{}").post("/class-series/5227/ranges").then().statusCode(403);
        agency.hr()
                .body("{\"effectiveFrom\":\"2030-01-01\",\"minimum\":1,\"maximum\":2}")
                .post("/class-series/5225/ranges")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName(
            "R-CLS-1: a salary is checked by the range of the day on which it takes effect, and stays when ranges move")
    void salariesAreCheckedOnTheirDay() {
        agency.patched(agency.caseManager, "{\"salary\":38976}").then().statusCode(200);
        add(TODAY, 40_000, 60_000).then().statusCode(201);
        agency.patched(agency.caseManager, "{\"caseloadTarget\":20}").then().statusCode(200);
        agency.patched(agency.caseManager, "{\"salary\":39999}")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItems("R-CLS-1"));
        agency.patched(agency.caseManager, "{\"classCode\":\"5228\"}").then().statusCode(422);
        agency.patched(agency.caseManager, "{\"salary\":60000}")
                .then()
                .statusCode(200)
                .body("details.salary", not(equalTo(38_976)));
        agency.patched(agency.caseManager, "{\"salary\":60001}").then().statusCode(422);
    }

    private void minimumOn(LocalDate day, int minimum) {
        agency.caseManager()
                .get("/class-series/5227?on=" + day)
                .then()
                .statusCode(200)
                .body("minimum", equalTo(minimum));
    }

    private Response add(LocalDate from, int minimum, int maximum) {
        return agency.hr()
                .body("{\"effectiveFrom\":\"%s\",\"minimum\":%d,\"maximum\":%d}".formatted(from, minimum, maximum))
                .post("/class-series/5227/ranges");
    }
}
