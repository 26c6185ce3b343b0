package org.caseload.staff.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TargetSettingsTest {

    @Inject
    TargetSettings settings;

    @Inject
    OutboxRows outbox;

    @Inject
    EntityManager entities;

    @Test
    @DisplayName("R-CAND-2: the target that holds is told, once more where the settings made it another, and not twice")
    void changedSettingsAreTold() {
        Agency agency = new Agency();
        assertThat(outbox.of(agency.caseManager)).singleElement().satisfies(row -> {
            assertThat(row.data()).contains("\"effectiveTarget\":25").doesNotContain("caseloadTarget");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
        assertThat(outbox.of(agency.supervisor).getFirst().data()).doesNotContain("effectiveTarget");

        toldLast(agency.caseManager, 18);
        settings.pass();
        settings.pass();
        assertThat(outbox.of(agency.caseManager))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.data()).contains("\"effectiveTarget\":25"));
        assertThat(outbox.of(agency.otherCaseManager)).hasSize(1);
    }

    /** As if the settings had been others when the member was told of last. */
    @Transactional
    void toldLast(UUID staffId, int target) {
        entities.createNativeQuery("update staff_member set effective_target = :target where id = :id")
                .setParameter("target", target)
                .setParameter("id", staffId)
                .executeUpdate();
    }
}
