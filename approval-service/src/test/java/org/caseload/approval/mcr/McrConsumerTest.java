package org.caseload.approval.mcr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class McrConsumerTest {

    private static final String COMPLETED = "mcr-completed.v1";
    private static final String EXAMPLES_INDIVIDUAL = "019a1c00-0000-7000-8000-0000000000b1";

    @Inject
    McrRepository mcrs;

    @Test
    @DisplayName(
            "R-MCR-2: the contract's example is understood, and the latest completed MCR counts, in whatever order")
    void latestCounts() {
        UUID individualId = UUID.randomUUID();
        String example = Contracts.example(COMPLETED).replace(EXAMPLES_INDIVIDUAL, individualId.toString());
        Topics.publish("mcrs", individualId, COMPLETED, example);
        Topics.publish("mcrs", individualId, COMPLETED, example.replace("2026-11-02", "2026-10-01"));
        await().until(() -> completedAt(individualId) != null);
        Topics.publish("mcrs", individualId, COMPLETED, example.replace("2026-11-02", "2026-11-03"));
        await().until(() -> completedAt(individualId).equals(Instant.parse("2026-11-03T15:04:05Z")));
        Topics.publish("mcrs", individualId, COMPLETED, example.replace("2026-11-02", "2026-09-01"));
        String marker = Topics.publish("mcrs", individualId, COMPLETED, "not JSON");
        await().until(() ->
                Topics.read("dead-letters").stream().anyMatch(letter -> marker.equals(Topics.header(letter, "ce_id"))));
        assertThat(completedAt(individualId)).isEqualTo(Instant.parse("2026-11-03T15:04:05Z"));
    }

    private Instant completedAt(UUID individualId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mcrs.standing(individualId).completedAt());
    }
}
