package org.caseload.request.individualimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.request.individualimport.ImportFiles.done;
import static org.caseload.request.individualimport.ImportFiles.integration;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of SIZE Individuals (50,000 unless {@code -Dcaseload.benchmark.size} says otherwise) of a hundred Case
 * Managers, one in the middle with an Algo that there isn't: imported, sent again, and changed. No test by its name, so
 * that only {@code deploy/benchmarks} runs it.
 */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportBenchmark {

    private static final int SIZE = Integer.getInteger("caseload.benchmark.size", 50_000);

    @Inject
    Agency agency;

    @TempDir
    Path folder;

    @Test
    void importsOnTime() throws IOException {
        List<String> caseManagers = Stream.generate(
                        () -> "N-" + agency.intake(null).id())
                .limit(100)
                .toList();
        Path file = folder.resolve("individuals.csv");
        write(file, caseManagers, 3);
        Duration created = measure("all new", "created", file);
        Duration unchanged = measure("the same again", "unchanged", file);
        write(file, caseManagers, 4);
        Duration changed = measure("each with another Algo", "changed", file);
        assertThat(List.of(created, unchanged, changed))
                .allSatisfy(took -> assertThat(took).isLessThan(Duration.ofMinutes(2)));
    }

    private static void write(Path file, List<String> caseManagers, int algo) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(ImportFiles.HEADER + ",street,needs,programme,quarterlyMonths\n");
            for (int number = 0; number < SIZE; number++) {
                String line = ImportFiles.line("BENCH-" + number, caseManagers.get(number % caseManagers.size()));
                out.write(line.replace(",3,", "," + (number == SIZE / 2 ? 9 : algo) + ",") + "," + number
                        + " Main St,AUTISM,ADULTS,1 4 7 10\n");
            }
        }
    }

    private static Duration measure(String what, String count, Path file) {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Response sent = integration().body(file.toFile()).post("/individual-imports");
        Duration answered = Duration.ofNanos(System.nanoTime() - start);
        Response done = done(sent);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(done.<Integer>path("counts." + count)).isEqualTo(SIZE - 1);
        integration()
                .get("/individual-imports/" + done.path("importId") + "/lines?result=REFUSED")
                .then()
                .body("items.line", contains(SIZE / 2 + 2))
                .body("items[0].violations.field", contains("algo"));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "BENCHMARK import, %s: %,d lines kept after %.1f s, settled after %.1f s, heap at most %d MB%n",
                what, SIZE, answered.toMillis() / 1e3, took.toMillis() / 1e3, heap >> 20);
        return took;
    }
}
