package org.caseload.transfer.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StandingsTest {

    private Agency agency;

    @Inject
    Today today;

    @Inject
    OutboxRows outbox;

    @Inject
    Standings standings;

    private UUID individual;
    private LocalDate day;

    @BeforeEach
    void individualIsKnown() {
        agency = Agency.open();
        individual = agency.individual(3);
        day = today.date();
    }

    @Test
    @DisplayName("R-RDY-6: each fact is judged as it is reported, and a verdict that is another is told, once")
    void verdictsAreTold() {
        put("medicaid", "{\"status\":\"ACTIVE\",\"coveredFrom\":\"2020-01-01\"}");
        put("locsi", "{\"expiresOn\":\"" + day.plusDays(61) + "\"}");
        put("locsi", "{\"expiresOn\":\"" + day.plusDays(300) + "\"}");
        put("locsi", "{\"expiresOn\":\"" + day.plusDays(60) + "\"}");
        put("medicaid", "{\"status\":\"SUSPENDED\",\"coveredFrom\":\"2020-01-01\"}");

        assertThat(told())
                .extracting(JsonNode::toString)
                .map(data -> data.replaceAll(".*(\"rules\":\\[.*?]).*", "$1"))
                .containsExactly(
                        "\"rules\":[\"R-RDY-3\",\"R-RDY-4\"]",
                        "\"rules\":[\"R-RDY-3\"]",
                        "\"rules\":[]",
                        "\"rules\":[\"R-RDY-3\"]",
                        "\"rules\":[\"R-RDY-3\",\"R-RDY-4\"]");
        assertThat(told())
                .extracting(data -> data.path("earliestEligibleDay").asText())
                .containsExactly("", "", day.toString(), day.plusDays(60).toString(), "");
        assertThat(outbox.of(individual)).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo("readiness");
            assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
        });
    }

    @Test
    @DisplayName("R-RDY-6: work counts as it is added, dated, flagged and done")
    void workCounts() {
        agency.inOrder(individual, day);
        String path = "/readiness/" + individual + "/work-items";
        String item = agency.coordinator()
                .body("{\"kind\":\"OTHER\",\"dueOn\":\"" + day.plusDays(31) + "\"}")
                .post(path)
                .path("workItemId");
        assertThat(verdict().eligible()).isTrue();
        assertThat(verdict().endsOn()).isEqualTo(day.plusDays(1));
        patch(path + "/" + item, "{\"dueOn\":\"" + day.plusDays(30) + "\"}");
        assertThat(verdict().rules()).containsExactly("R-RDY-2");
        assertThat(verdict().earliestDay()).isEqualTo(day.plusDays(30));
        patch(path + "/" + item, "{\"flaggedOutstanding\":true}");
        assertThat(verdict().rules()).containsExactly("R-RDY-1", "R-RDY-2");
        patch(path + "/" + item, "{\"done\":true}");
        assertThat(verdict().eligible()).isTrue();
        assertThat(told().getLast().get("eligible").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("R-RDY-6: who is not known yet is judged by the facts alone; arriving changes nothing")
    void factsMayComeFirst() {
        UUID unknown = UUID.randomUUID();
        agency.inOrder(unknown, day);
        assertThat(outbox.types(unknown)).hasSize(2);
        agency.individual(unknown, 3, agency.caseManager, "ACTIVE");
        await().until(() ->
                agency.as("SUP", "supervisor").get("/readiness/" + unknown).statusCode() == 200);
        assertThat(outbox.types(unknown)).hasSize(2);
    }

    @Test
    @DisplayName("R-REQ-5: nobody is judged who was discharged or died; who comes back is judged anew")
    void whoLeftHasNoVerdict() {
        agency.inOrder(individual, day);
        agency.individual(individual, 3, agency.caseManager, "DISCHARGED");
        await().until(() -> verdicts().isEmpty());
        put("locsi", "{\"expiresOn\":\"" + day.plusDays(10) + "\"}");
        assertThat(verdicts()).isEmpty();
        assertThat(told()).hasSize(3);
        agency.individual(individual, 3, agency.caseManager, "ACTIVE");
        await().untilAsserted(() -> assertThat(told()).hasSize(4));
        assertThat(verdict().rules()).containsExactly("R-RDY-3");
    }

    private void put(String fact, String body) {
        agency.coordinator()
                .body(body)
                .put("/readiness/" + individual + "/" + fact)
                .then()
                .statusCode(200);
    }

    private void patch(String item, String body) {
        agency.coordinator()
                .header("If-Match", "*")
                .body(body)
                .patch(item)
                .then()
                .statusCode(200);
    }

    private Verdict verdict() {
        return verdicts().get(individual);
    }

    private Map<UUID, Verdict> verdicts() {
        return QuarkusTransaction.requiringNew().call(() -> standings.of(List.of(individual), day));
    }

    private List<JsonNode> told() {
        return outbox.of(individual).stream().map(row -> tree(row.data())).toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
