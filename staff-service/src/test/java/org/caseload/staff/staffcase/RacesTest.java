package org.caseload.staff.staffcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RacesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/residence-changes", "/caseload-adjustments"})
    @DisplayName("R-RELOC-1, R-DEC-1: of cases entered at once the first is taken, the others are refused by the rule")
    void oneOfManyIsTaken(String path) {
        Agency agency = new Agency();
        String body = path.startsWith("/res")
                ? "{\"newAddress\":{\"city\":\"Alexandria\",\"zip\":\"46001\"},\"movesOn\":\""
                        + LocalDate.now(ZoneId.of("America/Indiana/Indianapolis")) + "\"}"
                : "{\"target\":20,\"salaryDiscussedOn\":\"2020-01-01\"}";
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<CompletableFuture<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> {
                                var answer = agency.caseManager().body(body).post(path);
                                return answer.statusCode() == 201
                                        ? "201"
                                        : answer.statusCode() + " " + answer.path("violations.rule");
                            },
                            threads))
                    .limit(6)
                    .toList();
            String rule = path.startsWith("/res") ? "R-RELOC-1" : "R-DEC-1";
            assertThat(answers.stream().map(CompletableFuture::join))
                    .hasSize(6)
                    .containsOnly("201", "409 [" + rule + "]")
                    .filteredOn(answer -> answer.startsWith("201"))
                    .hasSize(1);
        }
    }
}
