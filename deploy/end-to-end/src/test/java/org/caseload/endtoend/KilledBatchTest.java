package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.caseload.local.http.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class KilledBatchTest {

    private static final int CASELOAD = 60;

    private final Agency agency;

    KilledBatchTest(Agency agency) {
        this.agency = agency;
    }

    @Test
    @DisplayName(
            "R-STF-1: a leaver's caseload whose service is killed half-way is put forward whole after its restart, and nobody twice")
    void killedHalfWay() {
        agency.hireCaseManager("LEAVER");
        List<String> caseload = IntStream.range(0, CASELOAD)
                .mapToObj(number -> agency.registered("LEAVER"))
                .toList();
        Answer begun = await().atMost(Agency.PATIENCE).until(this::putForward, Answer::isFine);
        String path = begun.location().replaceFirst("^https?://[^/]+", "");
        await().atMost(Agency.PATIENCE)
                .until(() -> waiting(agency.supervisor("request").get(path)) < CASELOAD);

        agency.stack().kill("request-service");
        agency.stack().start("request-service");
        assertThat(putForward().text("batchId")).isEqualTo(begun.text("batchId"));

        Answer done = await().atMost(Agency.PATIENCE)
                .until(
                        () -> agency.supervisor("request").get(path),
                        batch -> batch.text("state").equals("DONE"));
        assertThat(items(done, "individualId")).containsExactlyInAnyOrderElementsOf(caseload);
        assertThat(Set.copyOf(items(done, "requestId"))).hasSize(CASELOAD);
        caseload.forEach(individualId -> assertThat(agency.supervisor("request")
                        .get("/balance-requests?individualId=" + individualId)
                        .items())
                .hasSize(1));
    }

    /** Sent with the same key each time, as a client does that had no answer. */
    private Answer putForward() {
        return agency.supervisor("request")
                .send(
                        "POST",
                        "/balance-request-batches",
                        Map.of(
                                "caseManagerId", agency.id("LEAVER"),
                                "reason", "CM_SEPARATION",
                                "details",
                                        Map.of("lastWorkingDay", Agency.TODAY.toString(), "separation", "RESIGNATION"),
                                "declaration", Map.of("notForDifficultyOrNeeds", true),
                                "dryRun", false),
                        Map.of("Idempotency-Key", "the-leavers-caseload"));
    }

    private static int waiting(Answer batch) {
        return batch.body().at("/counts/waiting").asInt();
    }

    private static List<String> items(Answer batch, String field) {
        return StreamSupport.stream(batch.body().get("items").spliterator(), false)
                .map((JsonNode item) -> item.path(field).asText())
                .toList();
    }
}
