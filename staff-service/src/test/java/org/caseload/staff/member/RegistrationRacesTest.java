package org.caseload.staff.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RegistrationRacesTest {

    private Agency agency;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @Test
    @DisplayName("of members registered at once under one number the first is taken, the others hear which field it is")
    void oneOfManyIsRegistered() {
        String body = agency.person("FST", "FIELD_SUPPORT", "");
        List<String> answers = atOnce(Stream.<Supplier<Response>>generate(
                        () -> () -> agency.hr().body(body).post("/staff"))
                .limit(6)
                .toList());
        assertThat(answers)
                .containsOnly("201 null", "409 [staffNumber, subject]")
                .filteredOn(answer -> answer.startsWith("201"))
                .hasSize(1);
    }

    @Test
    @DisplayName("R-APR-5: of two changes at once that would make a circle, one is refused")
    void circlesAreNotMadeTogether() {
        UUID first = agency.hired("AD1", "ASSISTANT_DIRECTOR", "");
        UUID second = agency.hired("AD2", "ASSISTANT_DIRECTOR", "");
        List<String> answers = atOnce(List.of(() -> under(first, second), () -> under(second, first)));
        assertThat(answers).containsExactlyInAnyOrder("200 null", "422 [reportsToId]");
    }

    private Response under(UUID member, UUID superior) {
        return agency.patched(member, "{\"reportsToId\":\"" + superior + "\"}");
    }

    private static List<String> atOnce(List<Supplier<Response>> calls) {
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<CompletableFuture<String>> answers = calls.stream()
                    .map(call -> CompletableFuture.supplyAsync(call, threads))
                    .map(future ->
                            future.thenApply(answer -> answer.statusCode() + " " + answer.path("violations.field")))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }
}
