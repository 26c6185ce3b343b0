package org.caseload.transfer.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class IndividualConsumerTest {

    private static final String EXAMPLE = "019a1c00-0000-7000-8000-0000000000b1";
    private static final UUID CASE_MANAGER = UUID.fromString("019a1c00-0000-7000-8000-0000000000c1");

    private final UUID id = UUID.randomUUID();

    @Inject
    IndividualRepository individuals;

    @Test
    @DisplayName("the contract's example is understood, an older state is ignored, a nameless one erases")
    void copyFollowsTheNewest() {
        tell(7, example());
        await().untilAsserted(() -> assertThat(copy())
                .isEqualTo(new KnownIndividual(
                        id,
                        "IND-0412",
                        "ACTIVE",
                        3,
                        CASE_MANAGER,
                        "Ada",
                        "Example",
                        "Kokomo",
                        "Howard",
                        "46901",
                        40.53,
                        -86.17,
                        false,
                        List.of("AUTISM"),
                        4,
                        List.of(1, 4, 7, 10))));
        tell(6, example().replace("\"Ada\"", "\"Old\""));
        tell(7, example());
        tell(8, """
                {"individualId":"%s","agencyNumber":"IND-0412","status":"DECEASED","algo":3,"caseManagerId":"%s"}""".formatted(id, CASE_MANAGER));
        tell(7, example());
        await().untilAsserted(() -> assertThat(copy().hasLeft()).isTrue());
        assertThat(copy().familyName()).isNull();
        assertThat(copy().place()).isNull();
        assertThat(copy().needs()).isEmpty();
        assertThat(copy().months()).isEmpty();
    }

    @Transactional
    KnownIndividual copy() {
        return individuals.known(id);
    }

    private void tell(long sequence, String state) {
        Topics.publish(
                "individuals", id, "individual-changed.v1", UUID.randomUUID().toString(), sequence, state);
    }

    private String example() {
        return Contracts.example("individual-changed.v1").replace(EXAMPLE, id.toString());
    }
}
