package org.caseload.staff.staffimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportWorkerTest {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    AgroalDataSource database;

    @Inject
    ImportWorker worker;

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName(
            "over many chunks, one bad line in the middle is refused and the rest done; nothing is kept of what stood in them")
    void chunksFollowEachOther() throws SQLException {
        Agency agency = new Agency();
        String file = Files.COLUMNS
                + IntStream.range(0, 230)
                        .mapToObj(place -> Files.caseManager(
                                agency.number("M" + place), agency.number("SUP"), place == 120 ? "1" : "40000"))
                        .collect(Collectors.joining());
        String path = Files.done(agency, Files.post(agency, false, file));
        agency.hr().get(path).then().body("created", equalTo(229)).body("refused", equalTo(1));
        agency.hr().get(path + "/lines?result=REFUSED").then().body("items.line", contains(122));
        assertThat(count("import_line where cells is not null")).isZero();
    }

    @Test
    @DisplayName("an import goes on where a process that was killed stood")
    void importsGoOn() throws SQLException {
        Agency agency = new Agency();
        String path = Files.done(
                agency,
                Files.post(
                        agency,
                        false,
                        Files.COLUMNS
                                + Files.caseManager(agency.number("N1"), agency.number("SUP"), "40000")
                                + Files.caseManager(agency.number("N2"), agency.number("SUP"), "40000")));
        String id = path.substring(path.lastIndexOf('/') + 1);
        execute("update import_line set result = null, cells = '{\"staffNumber\":\"%s\",\"details.salary\":\"41000\"}'"
                        .formatted(agency.number("N2"))
                + " where number = 3 and import_id = '" + id + "'");
        execute("update staff_import set created = 1, state = 'RUNNING', finished_at = null where id = '" + id + "'");
        worker.pass();
        Files.awaitDone(agency, path);
        agency.hr()
                .get(path)
                .then()
                .body("created", equalTo(1))
                .body("changed", equalTo(1))
                .body("lines", equalTo(2));
    }

    @Test
    @DisplayName("what was never received whole is never entered, and deleted after a day")
    void abandonedFilesAreDeleted() throws SQLException {
        Agency agency = new Agency();
        UUID id = UUID.randomUUID();
        execute(
                "insert into staff_import (id, dry_run, state, started_by_id, started_at) values ('%s', false, 'RECEIVING', '%s', now())"
                        .formatted(id, agency.humanResources));
        execute("insert into import_line (import_id, number, staff_number, cells) values ('%s', 2, 'X', '{}')"
                .formatted(id));
        worker.pass();
        worker.tidy();
        assertThat(count("import_line where result is null and import_id = '" + id + "'"))
                .isOne();
        tidiedAt(Instant.now().plus(Duration.ofHours(25)));
        assertThat(count("staff_import where id = '" + id + "'")).isZero();
    }

    @Test
    @DisplayName(
            "an import that is done is kept for thirty days, with its lines, and then deleted; one that is not done stays")
    void whatIsDoneIsDeleted() throws SQLException {
        Agency agency = new Agency();
        String line = Files.caseManager(agency.number("N1"), agency.number("SUP"), "40000");
        String path = Files.done(agency, Files.post(agency, false, Files.COLUMNS + line));
        String id = path.substring(path.lastIndexOf('/') + 1);
        String running = UUID.randomUUID().toString();
        execute(
                "insert into staff_import (id, dry_run, state, started_by_id, started_at) values ('%s', false, 'RUNNING', '%s', '2020-01-01')"
                        .formatted(running, agency.humanResources));
        Instant end = Instant.parse(agency.hr().get(path).path("finishedAt"));
        tidiedAt(end.plus(KEPT));
        agency.hr().get(path + "/lines").then().body("items.line", contains(2));
        tidiedAt(end.plus(KEPT).plusMillis(1));
        agency.hr().get(path).then().statusCode(404);
        assertThat(count("import_line where import_id = '" + id + "'")).isZero();
        assertThat(count("staff_import where id = '" + running + "'")).isOne();
    }

    private void tidiedAt(Instant instant) {
        TestClock.set(instant);
        worker.tidy();
        TestClock.reset();
    }

    private long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
