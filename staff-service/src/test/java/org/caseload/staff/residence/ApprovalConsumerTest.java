package org.caseload.staff.residence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.Topics;
import org.caseload.staff.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApprovalConsumerTest {

    private static final String EXAMPLE = "019a1c00-0000-7000-8000-000000000201";

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void hire() {
        agency = new Agency();
    }

    @ParameterizedTest
    @CsvSource({"staff-case-granted.v1,GRANTED", "staff-case-denied.v1,DENIED", "staff-case-withdrawn.v1,WITHDRAWN"})
    @DisplayName("each outcome's example is understood, twice is once, and a grant alone changes the home")
    void outcomesAreTaken(String type, String state) {
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today());
        String event = UUID.randomUUID().toString();
        tell(id, type, event);
        tell(id, type, event);
        becomes(id, state);

        assertThat(outbox.types(agency.caseManager)).hasSize(state.equals("GRANTED") ? 2 : 1);
        agency.caseManager().get("/residence-changes/" + id).then().body("decidedAt", equalTo("2026-11-02T15:04:05Z"));
        Moves.tell(agency.caseManager(), 30, Moves.today())
                .then()
                .statusCode(state.equals("GRANTED") ? 422 : 201); // the same door is home now
    }

    @Test
    @DisplayName("R-APR-9: the first outcome counts, a later one changes nothing")
    void firstOutcomeCounts() {
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today());
        tell(id, "staff-case-denied.v1", UUID.randomUUID().toString());
        tell(id, "staff-case-granted.v1", UUID.randomUUID().toString());
        tell(id, "staff-case-withdrawn.v1", UUID.randomUUID().toString());
        UUID other = Moves.told(agency.otherCaseManager(), 20, Moves.today());
        tell(other, "staff-case-granted.v1", UUID.randomUUID().toString());
        becomes(other, "GRANTED");
        becomes(id, "DENIED");
        assertThat(outbox.types(agency.caseManager)).hasSize(1);
    }

    @Test
    @DisplayName("an outcome of a case that is not known holds up nothing")
    void unknownCasesHoldUpNothing() {
        UUID unknown = UUID.randomUUID();
        tell(unknown, "staff-case-granted.v1", UUID.randomUUID().toString());
        UUID id = Moves.told(agency.caseManager(), 20, Moves.today().plusDays(3));
        tell(id, "staff-case-granted.v1", UUID.randomUUID().toString());
        becomes(id, "GRANTED");
        assertThat(outbox.types(agency.caseManager)).hasSize(1);
        agency.caseManager()
                .post("/residence-changes/" + id + "/withdrawal")
                .then()
                .statusCode(409);
    }

    private static void tell(UUID caseId, String type, String event) {
        Topics.publish(
                "approvals", caseId, type, event, 1, Contracts.example(type).replace(EXAMPLE, caseId.toString()));
    }

    private void becomes(UUID caseId, String state) {
        await().untilAsserted(() ->
                agency.hr().get("/residence-changes/" + caseId).then().body("state", equalTo(state)));
    }
}
