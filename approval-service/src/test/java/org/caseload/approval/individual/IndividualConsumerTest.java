package org.caseload.approval.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndividualConsumerTest {

    private static final String CHANGED = "individual-changed.v1";

    private final UUID id = UUID.randomUUID();
    private final String example =
            Contracts.example(CHANGED).replace("019a1c00-0000-7000-8000-0000000000b1", id.toString());

    @Inject
    IndividualRepository individuals;

    @Test
    @DisplayName("the contract's example is understood; an older state changes nothing; a nameless one erases")
    void copyFollows() {
        publish(10, example);
        await().until(() -> new IndividualView("IND-0412", "Ada", "Example").equals(seen()));
        publish(9, example.replace("\"Ada\"", "\"Old\""));
        publish(11, example.replace("\"Ada\"", "\"Eve\""));
        await().until(() -> "Eve".equals(seen().givenName()));
        publish(12, example.replaceAll("\"(given|family)Name\": \"\\w+\",", ""));
        await().until(() -> seen().givenName() == null);
        assertThat(seen()).isEqualTo(new IndividualView("IND-0412", null, null));
    }

    private void publish(long sequence, String json) {
        Topics.publish("individuals", id, CHANGED, UUID.randomUUID().toString(), sequence, json);
    }

    private IndividualView seen() {
        return QuarkusTransaction.requiringNew()
                .call(() -> individuals.known(Set.of(id)).get(id));
    }
}
