package org.caseload.transfer.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseloadRepositoryTest {

    private final UUID ann = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @Inject
    CaseloadRepository caseloads;

    @Inject
    EntityManager entities;

    @Test
    @DisplayName("R-CAND-2, R-CAND-3: what each Case Manager carries follows every change of an Individual")
    void countsFollow() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        tell(first, 1, ann, "ACTIVE", 3, ",\"annualMonth\":4,\"quarterlyMonths\":[1,4,7,10]");
        tell(second, 1, ann, "ACTIVE", 6, ",\"annualMonth\":12");
        await().until(() -> of(ann).assigned() == 2);
        assertThat(of(ann))
                .isEqualTo(new Caseload(
                        ann,
                        2,
                        List.of(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1),
                        List.of(1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0),
                        List.of(0, 0, 0, 1, 0, 0, 1)));
        assertThat(keptWork(ann)).isEqualTo(of(ann).work()).containsExactly(1, 0, 0, 2, 0, 0, 1, 0, 0, 1, 0, 1);

        tell(second, 2, bob, "ACTIVE", 6, ",\"annualMonth\":12");
        await().until(() -> of(bob).assigned() == 1);
        assertThat(of(ann).byAlgo()).containsExactly(0, 0, 0, 1, 0, 0, 0);
        tell(second, 3, bob, "DISCHARGED", 6, "");
        await().until(() -> of(bob).equals(Caseload.none(bob)));
    }

    @Test
    @DisplayName("Individuals who come to one Case Manager at the same moment are all counted")
    void nobodyIsMissed() {
        Stream.generate(UUID::randomUUID).limit(40).parallel().forEach(id -> tell(id, 1, ann, "ACTIVE", 1, ""));
        await().until(() -> of(ann).assigned() == 40);
    }

    @Transactional
    Caseload of(UUID caseManagerId) {
        return caseloads.of(List.of(caseManagerId)).get(caseManagerId);
    }

    @Transactional
    List<Integer> keptWork(UUID caseManagerId) {
        return entities.find(KeptCaseload.class, caseManagerId).work;
    }

    private static void tell(UUID id, long sequence, UUID caseManager, String status, int algo, String more) {
        Topics.publish(
                "individuals", id, "individual-changed.v1", UUID.randomUUID().toString(), sequence, """
                {"individualId":"%s","agencyNumber":"IND-9","status":"%s","algo":%d,"caseManagerId":"%s"%s}""".formatted(
                                id, status, algo, caseManager, more));
    }
}
