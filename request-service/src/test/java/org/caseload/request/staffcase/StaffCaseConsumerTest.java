package org.caseload.request.staffcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.request.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StaffCaseConsumerTest {

    @Inject
    Agency agency;

    @Inject
    StaffCaseRepository cases;

    private final UUID caseId = UUID.randomUUID();
    private final UUID staffId = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"staff-case-granted.v1, GRANTED", "staff-case-denied.v1, DENIED", "staff-case-withdrawn.v1, WITHDRAWN"})
    @DisplayName(
            "R-RELOC-2, R-DEC-1: what Human Resources settled stays, also where it is heard before the case itself")
    void settledStaysSettled(String type, CaseFile.State state) {
        agency.tellCase("approvals", type, caseId, "CASELOAD_ADJUSTMENT", staffId);
        agency.tellCase("staff-cases", "staff-case-submitted.v1", caseId, "CASELOAD_ADJUSTMENT", staffId);
        agency.tellCase("approvals", type, caseId, "CASELOAD_ADJUSTMENT", staffId);
        assertThat(file()).isEqualTo(new CaseFile(caseId, CaseFile.Kind.CASELOAD_ADJUSTMENT, staffId, state));
    }

    @Test
    @DisplayName("a case arrives by Kafka, its decision by the approvals' topic")
    void byKafka() {
        Topics.publish("staff-cases", caseId, "staff-case-submitted.v1", example("staff-case-submitted.v1"));
        await().untilAsserted(
                        () -> assertThat(file()).extracting(CaseFile::state).isEqualTo(CaseFile.State.SUBMITTED));
        Topics.publish("approvals", caseId, "staff-case-granted.v1", example("staff-case-granted.v1"));
        await().untilAsserted(
                        () -> assertThat(file()).extracting(CaseFile::state).isEqualTo(CaseFile.State.GRANTED));
    }

    private String example(String type) {
        return Contracts.example(type).replace("019a1c00-0000-7000-8000-000000000201", caseId.toString());
    }

    private CaseFile file() {
        return QuarkusTransaction.requiringNew().call(() -> cases.file(caseId).orElse(null));
    }
}
