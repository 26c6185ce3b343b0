package org.caseload.staff.individual;

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

    private final UUID id = UUID.randomUUID();
    private final UUID caseManager = UUID.randomUUID();

    @Inject
    IndividualRepository individuals;

    @Test
    @DisplayName("the contract's example is understood before its Case Manager is known, older states are ignored")
    void copyFollowsTheNewest() {
        tell(7, example());
        served(new KnownIndividual(id, "IND-0412", "46901", 40.53, -86.17));
        tell(6, example().replace("46901", "46001"));
        tell(7, example());
        tell(8, """
                {"individualId":"%s","agencyNumber":"IND-0412","status":"ACTIVE","algo":3,"caseManagerId":"%s"}""".formatted(id, caseManager));
        tell(7, example());
        served(new KnownIndividual(id, "IND-0412", null, null, null));
        tell(9, example().replace("ACTIVE", "DISCHARGED"));
        await().untilAsserted(() -> assertThat(copies()).isEmpty());
    }

    @Transactional
    List<KnownIndividual> copies() {
        return individuals.servedBy(caseManager);
    }

    private void served(KnownIndividual expected) {
        await().untilAsserted(() -> assertThat(copies()).containsExactly(expected));
    }

    private void tell(long sequence, String state) {
        Topics.publish(
                "individuals", id, "individual-changed.v1", UUID.randomUUID().toString(), sequence, state);
    }

    private String example() {
        return Contracts.example("individual-changed.v1")
                .replace("019a1c00-0000-7000-8000-0000000000b1", id.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", caseManager.toString());
    }
}
