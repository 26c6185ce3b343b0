package org.caseload.request.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.request.Agency;
import org.caseload.request.Agency.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class BatchWorkerTest {

    @Inject
    Agency agency;

    @Inject
    BatchWorker worker;

    @Inject
    BatchRepository batches;

    @Inject
    BatchItemRepository items;

    private Person supervisor;
    private Person mine;

    @BeforeEach
    void team() {
        supervisor = agency.supervisor(null);
        mine = agency.intake(supervisor.id());
    }

    @Test
    @DisplayName("R-STF-1: what a killed process left half done is finished, what it had done is not done again")
    void goesOnWhereItStood() {
        UUID first = agency.individual(mine);
        UUID second = agency.individual(mine);
        UUID request = Agency.submitted(mine, first);
        UUID batch = left(first, second, request);
        settled(batch);
        assertThat(of(batch)).extracting(item -> item.state).containsOnly(BatchItem.State.ENTERED_AND_SUBMITTED);
        assertThat(of(batch)).extracting(item -> item.requestId).contains(request);
    }

    @Test
    @DisplayName("R-STF-1: however many work at once, each Individual has one request")
    void manyWorkers() {
        List<UUID> individuals =
                Stream.generate(() -> agency.individual(mine)).limit(12).toList();
        UUID batch = QuarkusTransaction.requiringNew().call(() -> {
            Batch kept = batch();
            individuals.forEach(individual -> items.persist(BatchItem.of(kept.id, individual)));
            return kept.id;
        });
        List<CompletableFuture<Void>> runs = Stream.generate(() -> CompletableFuture.runAsync(worker::work))
                .limit(4)
                .toList();
        runs.forEach(CompletableFuture::join);
        settled(batch);
        assertThat(of(batch)).extracting(item -> item.state).containsOnly(BatchItem.State.ENTERED_AND_SUBMITTED);
    }

    @Test
    @DisplayName("R-STF-1: who has another Case Manager by now stays there, and is told of with the rule")
    void elsewhereByNow() {
        UUID moved = agency.individual(agency.intake(supervisor.id()));
        UUID batch = left(moved, agency.individual(mine), null);
        settled(batch);
        BatchItem item = of(batch).stream()
                .filter(found -> found.individualId.equals(moved))
                .findFirst()
                .orElseThrow();
        assertThat(item.state).isEqualTo(BatchItem.State.REFUSED);
        assertThat(item.why.violations()).extracting(Violation::rule).containsExactly("R-STF-1");
    }

    @Test
    @DisplayName("R-STF-1: an Individual of a batch takes at most ten statements, the event's own one included")
    void fewStatements() {
        List<UUID> individuals =
                Stream.generate(() -> agency.individual(mine)).limit(20).toList();
        Batch batch = QuarkusTransaction.requiringNew().call(() -> {
            Batch kept = batch();
            individuals.forEach(individual -> items.persist(BatchItem.of(kept.id, individual)));
            return kept;
        });
        List<List<String>> asked = of(batch.id).stream()
                .map(item -> Statements.of(() -> worker.settle(item.id, batch.order())))
                .toList();
        assertThat(asked).allSatisfy(statements -> assertThat(statements).hasSizeLessThan(10));
        settled(batch.id);
        assertThat(of(batch.id)).extracting(item -> item.state).containsOnly(BatchItem.State.ENTERED_AND_SUBMITTED);
    }

    /** Works until nothing of the batch waits, which the scheduled run may have begun. */
    private void settled(UUID batch) {
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            worker.work();
            assertThat(QuarkusTransaction.requiringNew().call(() -> batches.findById(batch).finishedAt))
                    .isNotNull();
        });
    }

    private List<BatchItem> of(UUID batch) {
        return QuarkusTransaction.requiringNew().call(() -> items.of(batch));
    }

    /** @param request of the first, where it is settled already */
    private UUID left(UUID first, UUID second, UUID request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Batch kept = batch();
            BatchItem item = BatchItem.of(kept.id, first);
            if (request != null) {
                item.submitted(request);
            }
            items.persist(item, BatchItem.of(kept.id, second));
            return kept.id;
        });
    }

    private Batch batch() {
        Map<String, Object> details = Map.of("lastWorkingDay", "2027-01-29", "separation", "RESIGNATION");
        Batch batch = Batch.of(
                new Batch.Order(mine.id(), "CM_SEPARATION", details, supervisor.id(), true, false),
                Instant.parse("2026-11-02T15:04:05Z"));
        batches.persistAndFlush(batch);
        return batch;
    }
}
