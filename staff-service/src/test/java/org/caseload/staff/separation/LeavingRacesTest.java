package org.caseload.staff.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class LeavingRacesTest {

    private static final int ROUNDS = 12;
    private static final LocalDate LAST_DAY = Notices.today().plusDays(7);

    private Agency agency;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName(
            "R-STF-1: a notice taken back while its member is hired again is done or refused by the rule, never a deadlock")
    void rehiredWhileTakenBack() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID notice = Notices.given(agency.hr(), agency.caseManager, LAST_DAY);
            status(agency.caseManager, "SEPARATED").get().then().statusCode(200);
            assertThat(atOnce(List.of(
                            () -> agency.hr().post("/separations/" + notice + "/withdrawal"),
                            status(agency.caseManager, "ACTIVE"))))
                    .containsExactly("409 [R-STF-1]", "200 null");
        }
    }

    @Test
    @DisplayName(
            "R-STF-1: a notice taken back while its member's details change is done, and so is the change unless it is stale")
    void changedWhileTakenBack() {
        for (int round = 0; round < ROUNDS; round++) {
            UUID notice = Notices.given(agency.hr(), agency.caseManager, LAST_DAY);
            List<String> answers = atOnce(List.of(
                    () -> agency.hr().post("/separations/" + notice + "/withdrawal"),
                    status(agency.caseManager, "ON_LEAVE")));
            assertThat(answers.getFirst()).isEqualTo("200 null");
            assertThat(answers.getLast()).isIn("200 null", "412 [null]");
        }
    }

    @Test
    @DisplayName(
            "R-STF-3: two who are named for each other at once, and one who leaves meanwhile, never wait for one another")
    void coveredCrosswise() {
        for (int round = 0; round < ROUNDS; round++) {
            status(agency.caseManager, "ON_LEAVE").get().then().statusCode(200);
            List<String> answers = atOnce(List.of(
                    () -> cover(agency.caseManager, agency.otherCaseManager),
                    () -> cover(agency.otherCaseManager, agency.caseManager),
                    status(agency.otherCaseManager, "SEPARATED")));
            assertThat(answers.get(0)).isIn("200 null", "409 [R-STF-3]");
            assertThat(answers.get(1)).matches("409 \\[R-STF-3(, R-STF-3)*]");
            assertThat(answers.get(2)).isEqualTo("200 null");
            agency.hr().get("/staff/" + agency.caseManager + "/cover").then().body("coveredById", nullValue());
            status(agency.otherCaseManager, "ACTIVE").get().then().statusCode(200);
        }
    }

    private Response cover(UUID member, UUID coverer) {
        return agency.hr().body("{\"coveredById\":\"" + coverer + "\"}").put("/staff/" + member + "/cover");
    }

    /** The change as it is prepared now: with the version that is known now. */
    private Supplier<Response> status(UUID member, String status) {
        String version = agency.hr().get("/staff/" + member).header("ETag");
        return () -> agency.hr()
                .header("If-Match", version)
                .body("{\"status\":\"" + status + "\"}")
                .patch("/staff/" + member);
    }

    private static List<String> atOnce(List<Supplier<Response>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<CompletableFuture<String>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, threads))
                    .map(future ->
                            future.thenApply(answer -> answer.statusCode() + " " + answer.path("violations.rule")))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }
}
