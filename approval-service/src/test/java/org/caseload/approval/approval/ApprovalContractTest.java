package org.caseload.approval.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApprovalContractTest {

    @Inject
    OutboxRows outbox;

    @Test
    @DisplayName("every event of an approval fits its schema, and reaches the topic in its order")
    void eventsFitTheirSchemas() {
        Agency agency = Agency.known();
        Agency.Case granted = agency.documented();
        granted.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        Agency.Case denied = agency.submitted();
        denied.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        denied.converse(agency.asSupervisor()).then().statusCode(201);
        denied.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE").then().statusCode(200);
        Agency.Case withdrawn = agency.submitted();
        withdrawn.askWithdrawal();
        withdrawn.awaitState("WITHDRAWN");
        Agency.Case closed = agency.submitted();
        closed.askClosure();
        closed.awaitState("CLOSED");

        assertWritten(granted, "granted");
        assertWritten(denied, "put-under-review", "recorded", "denied");
        assertWritten(withdrawn, "withdrawn");
        assertWritten(closed, "closed");
    }

    private void assertWritten(Agency.Case request, String... last) {
        List<String> types = outbox.types(request.requestId());
        assertThat(types)
                .startsWith("approval-opened.v1", "approval-step-assigned.v1")
                .endsWith(Arrays.stream(last)
                        .map(what -> "approval-" + what + ".v1")
                        .toArray(String[]::new));
        assertThat(outbox.of(request.requestId()))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
        await().untilAsserted(() -> assertThat(Topics.read("approvals"))
                .filteredOn(record -> record.key().equals(request.requestId().toString()))
                .extracting(record -> Topics.header(record, "ce_type"))
                .isEqualTo(types));
    }
}
