package org.caseload.request.individualimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.request.Agency;
import org.caseload.request.individualimport.ImportLine.Result;
import org.caseload.request.registration.IndividualRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ImportWorkerTest {

    private static final Duration KEPT = Duration.ofDays(30);

    private final String number = "W-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    Agency agency;

    @Inject
    ImportWorker worker;

    @Inject
    ImportService imports;

    @Inject
    ImportChunk chunk;

    @Inject
    LineRepository lines;

    @Inject
    ImportRepository repository;

    private String known;

    @BeforeEach
    void aCaseManager() {
        known = "N-" + agency.intake(null).id();
    }

    @Test
    @DisplayName("what a killed process left half done is finished, what it had done is not done again")
    void goesOnWhereItStood() {
        IndividualImport left = kept(30);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                chunk.settle(left, lines.claim(left.id, 10));
                throw new IllegalStateException("killed");
            });
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
        QuarkusTransaction.requiringNew().run(() -> chunk.settle(left, lines.claim(left.id, 10)));
        settled(left);
        assertThat(of(left)).extracting(line -> line.result).containsOnly(Result.CREATED);
    }

    @Test
    @DisplayName("however many work at once, each line is settled once")
    void manyWorkers() {
        IndividualImport left = kept(1_200);
        Stream.generate(() -> CompletableFuture.runAsync(worker::work))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        settled(left);
        assertThat(of(left)).extracting(line -> line.result).containsOnly(Result.CREATED);
    }

    @Test
    @DisplayName("a settled line keeps nothing of what stood in it")
    void keepsNothingPersonal() {
        IndividualImport left = kept(3);
        settled(left);
        assertThat(of(left)).extracting(line -> line.cells).containsOnlyNulls();
    }

    @Test
    @DisplayName(
            "an import that ended is kept for thirty days, with its lines, and then deleted; one that has not ended stays")
    void whatEndedIsDeleted() {
        IndividualImport ended = kept(3);
        settled(ended);
        Instant end = QuarkusTransaction.requiringNew().call(() -> repository.findById(ended.id).finishedAt);
        tidiedAt(end.plus(KEPT));
        assertThat(of(ended)).hasSize(3);
        IndividualImport waiting = kept(1);
        QuarkusTransaction.requiringNew().run(() -> {
            lines.claim(waiting.id, 1); // so that no worker settles it meanwhile
            tidiedAt(end.plus(KEPT).plusMillis(1));
        });
        assertThat(of(ended)).isEmpty();
        assertThat(of(waiting)).hasSize(1);
        assertThat(QuarkusTransaction.requiringNew().call(() -> repository.findByIdOptional(ended.id)))
                .isEmpty();
    }

    private void tidiedAt(Instant instant) {
        TestClock.set(instant);
        worker.tidy();
        TestClock.reset();
    }

    /** Works until nothing of the import waits, which the scheduled run may have begun. */
    private void settled(IndividualImport left) {
        await().untilAsserted(() -> {
            worker.work();
            assertThat(of(left)).extracting(line -> line.result).doesNotContain(Result.WAITING);
        });
    }

    private List<ImportLine> of(IndividualImport left) {
        return QuarkusTransaction.requiringNew().call(() -> lines.list("importId", left.id));
    }

    private IndividualImport kept(int count) {
        String file = ImportFiles.file(IntStream.range(0, count)
                .mapToObj(each -> ImportFiles.line(number + "-" + each, known))
                .toArray(String[]::new));
        var order = new IndividualImport.Order(false, "registry", null, true);
        return QuarkusTransaction.requiringNew().call(() -> imports.keep(open(file), order));
    }

    private static CsvSource open(String file) throws IOException {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return ((CsvSource.Opened.Readable) CsvSource.open(bytes, null, IndividualRow.REQUIRED, Set.of())).source();
    }
}
