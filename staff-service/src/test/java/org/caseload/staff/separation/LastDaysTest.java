package org.caseload.staff.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LastDaysTest {

    private static final LocalDate LAST_DAY = Notices.today().plusDays(2);

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @Inject
    LastDays lastDays;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-STF-1: the member is separated when the last working day is over in Indiana, once, whoever sweeps")
    void membersLeaveAfterTheirLastDay() {
        UUID id = Notices.given(agency.hr(), agency.caseManager, LAST_DAY);
        TestClock.set(Instant.parse(LAST_DAY.plusDays(1) + "T02:00:00Z")); // still the last day in Indiana
        lastDays.pass();
        assertThat(outbox.types(agency.caseManager)).hasSize(2);
        TestClock.set(Instant.parse(LAST_DAY.plusDays(1) + "T12:00:00Z"));
        List<CompletableFuture<Void>> replicas = Stream.generate(() -> CompletableFuture.runAsync(lastDays::pass))
                .limit(4)
                .toList();
        replicas.forEach(CompletableFuture::join);
        lastDays.pass();
        assertThat(outbox.of(agency.caseManager))
                .hasSize(3)
                .last()
                .satisfies(row -> assertThat(row.data())
                        .contains("\"status\":\"SEPARATED\"", "\"lastWorkingDay\":\"" + LAST_DAY + "\""));
        TestClock.reset();
        agency.hr().get("/separations/" + id).then().body("state", equalTo("SEPARATED"));
        agency.hr().post("/separations/" + id + "/withdrawal").then().statusCode(409);
        agency.caseManager().get("/staff/" + agency.caseManager).then().statusCode(403);
    }

    @Test
    @DisplayName("R-STF-1: what was taken back separates nobody")
    void withdrawnNoticesSeparateNobody() {
        UUID id = Notices.given(agency.hr(), agency.caseManager, LAST_DAY);
        agency.hr().post("/separations/" + id + "/withdrawal").then().statusCode(200);
        sweepAfterTheLastDay();
        assertThat(lastTold()).contains("ACTIVE");
    }

    @Test
    @DisplayName("R-STF-1: who is hired again has no last day, and no notice that still waits")
    void rehiresStartAfresh() {
        UUID id = Notices.given(agency.hr(), agency.caseManager, LAST_DAY);
        agency.patched(agency.caseManager, "{\"status\":\"SEPARATED\"}")
                .then()
                .body("lastWorkingDay", equalTo(LAST_DAY.toString()));
        agency.hr().post("/separations/" + id + "/withdrawal").then().statusCode(409);
        agency.patched(agency.caseManager, "{\"status\":\"ACTIVE\"}").then().body("lastWorkingDay", nullValue());
        agency.hr().get("/separations/" + id).then().body("state", equalTo("WITHDRAWN"));
        sweepAfterTheLastDay();
        assertThat(lastTold()).contains("ACTIVE").doesNotContain("lastWorkingDay");
    }

    @Test
    @DisplayName("R-STF-1: who is separated without a notice has no last working day")
    void separatedByHand() {
        agency.patched(agency.caseManager, "{\"status\":\"SEPARATED\"}").then().body("lastWorkingDay", nullValue());
        assertThat(lastTold()).contains("SEPARATED").doesNotContain("lastWorkingDay");
    }

    private void sweepAfterTheLastDay() {
        TestClock.set(Instant.parse(LAST_DAY.plusDays(1) + "T12:00:00Z"));
        lastDays.pass();
        TestClock.reset();
    }

    private String lastTold() {
        return outbox.of(agency.caseManager).getLast().data();
    }
}
