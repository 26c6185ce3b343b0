package org.caseload.staff.history;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class HistoryBeginsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));

    @Inject
    AgroalDataSource database;

    @Test
    @DisplayName(
            "the history of a member who was here before it was kept begins with what is true now, and only theirs")
    void historyBeginsWithWhatIsTrue() throws SQLException, IOException {
        Agency agency = new Agency();
        agency.patched(
                        agency.caseManager,
                        "{\"gender\":\"MALE\",\"salary\":40000,\"programme\":\"ADULT\",\"specialties\":[\"AUTISM\"],"
                                + "\"education\":[{\"degree\":\"BA\",\"field\":\"Social Work\",\"completedOn\":\"2020-05-01\"}]}")
                .then()
                .statusCode(200);
        String now = agency.hr().get("/staff/" + agency.caseManager).asString();
        forgetAndMigrate(agency);
        agency.hr()
                .get("/staff/" + agency.caseManager + "?on=" + TODAY)
                .then()
                .statusCode(200)
                .body(equalTo(now));
        agency.hr()
                .get("/staff/" + agency.caseManager + "?on=" + TODAY.minusDays(1))
                .then()
                .statusCode(404);
        agency.hr().get("/staff/" + agency.caseManager + "/history").then().body("items", hasSize(1));
        agency.hr().get("/staff/" + agency.director + "/history").then().body("items", hasSize(1));
        agency.patched(agency.caseManager, "{\"caseloadTarget\":9}").then().statusCode(200);
        agency.hr().get("/staff/" + agency.caseManager + "/history").then().body("items", hasSize(2));
    }

    private void forgetAndMigrate(Agency agency) throws SQLException, IOException {
        try (var migration = Objects.requireNonNull(
                        getClass().getResourceAsStream("/db/migration/V22__history_begins.sql"));
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from staff_member_version where staff_id = '" + agency.caseManager + "'");
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
