package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningStack.class)
class ReasonsTest {

    private static final Map<String, ?> DISTANCE = Map.of("service", "MapQuest", "miles", 61.5, "minutes", 70);
    private static final Map<String, ?> SUMMARY =
            Map.of("summary", "They can't work together safely.", "stepsTaken", "Two meetings with the team.");
    private static final Map<String, ?> NEEDS = Map.of("confirmed", true);

    private final Agency agency;

    ReasonsTest(Agency agency) {
        this.agency = agency;
    }

    /**
     * One reason's way.
     *
     * @param records what must be recorded before, by the approval's sub-resource, and the rule that says so
     * @param deciders who takes which step, in order
     */
    record Way(
            String reason,
            Map<String, ?> details,
            String submitter,
            List<Recorded> records,
            boolean conversation,
            List<String> deciders) {

        @Override
        public String toString() {
            return reason;
        }
    }

    record Recorded(String by, String as, Map<String, ?> what, String rule) {}

    static Stream<Way> ways() {
        String today = Agency.TODAY.toString();
        Recorded distance = new Recorded("SUP", "distance-verification", DISTANCE, "R-LOC-1");
        Recorded needs = new Recorded("SUP", "needs-confirmation", NEEDS, "R-NEED-1");
        Recorded summary = new Recorded("SUP", "conflict-summary", SUMMARY, "R-CONF-1");
        return Stream.of(
                new Way(
                        "INTAKE_COMPLETION",
                        Map.of("intakeCompletedOn", today),
                        "INTAKE",
                        List.of(),
                        false,
                        List.of("SUP")),
                new Way(
                        "CM_SEPARATION",
                        Map.of("lastWorkingDay", today, "separation", "RESIGNATION"),
                        "SUP",
                        List.of(),
                        false,
                        List.of("AD")),
                new Way(
                        "NEW_CM_REQUESTED",
                        Map.of("askedBy", "GUARDIAN", "pickListRequestReceivedOn", today),
                        "INTAKE",
                        List.of(),
                        true,
                        List.of("SUP")),
                new Way(
                        "TEAM_CONFLICT",
                        Map.of("conflictWith", "Guardian", "conflict", "Threats on two visits."),
                        "INTAKE",
                        List.of(summary),
                        false,
                        List.of("AD", "SUP")),
                new Way(
                        "LOCALIZE_CASELOAD",
                        Map.of("miles", 60, "minutes", 65, "individualIsMoving", false),
                        "INTAKE",
                        List.of(distance, needs),
                        true,
                        List.of("SUP")),
                new Way(
                        "BALANCE_MONTHS",
                        Map.of("months", List.of(3, 4), "work", List.of("ANNUALS")),
                        "INTAKE",
                        List.of(needs),
                        true,
                        List.of("SUP")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("R-RSN-1, R-CONV-1: each reason goes from entry to master list, and not before what its path demands")
    void fromEntryToMasterList(Way way) {
        String individualId = agency.individual();
        agency.completeMcr(individualId);
        String requestId = agency.submitted(individualId, way.reason, way.details, way.submitter);
        Api first = agency.api("approval", way.deciders.getFirst());
        await().atMost(Agency.PATIENCE)
                .until(() ->
                        first.get("/approvals/" + requestId).text("mcr.state").equals("CURRENT"));

        List<String> demanded =
                new ArrayList<>(way.records.stream().map(Recorded::rule).toList());
        if (way.conversation) {
            demanded.add("R-CONV-1");
        }
        if (!demanded.isEmpty()) {
            assertThat(rules(approve(requestId, first))).containsAll(demanded);
        }
        way.records.forEach(record -> agency.api("approval", record.by)
                .put("/approvals/" + requestId + "/" + record.as, record.what)
                .orRefuse());
        if (way.conversation) {
            talk(requestId, first);
        }
        way.deciders.forEach(
                decider -> approve(requestId, agency.api("approval", decider)).orRefuse());

        assertThat(agency.listed(requestId).text("reason")).isEqualTo(way.reason);
        agency.requestBecomes(requestId, "LISTED");
    }

    private static Answer approve(String requestId, Api decider) {
        JsonNode steps =
                decider.get("/approvals/" + requestId).orRefuse().body().get("steps");
        String step = StreamSupport.stream(steps.spliterator(), false)
                .filter(candidate -> candidate.get("state").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .get("stepId")
                .asText();
        return decider.post("/approval-steps/" + step + "/decisions", Map.of("outcome", "APPROVE"));
    }

    private static void talk(String requestId, Api decider) {
        decider.post(
                        "/approvals/" + requestId + "/conversations",
                        Map.of(
                                "heldOn", Agency.TODAY.toString(),
                                "participants", List.of("Person INTAKE", "Person SUP"),
                                "summary", "We agreed."))
                .orRefuse();
    }

    private static List<String> rules(Answer refusal) {
        assertThat(refusal.status()).isEqualTo(409);
        return StreamSupport.stream(refusal.body().get("violations").spliterator(), false)
                .map(violation -> violation.get("rule").asText())
                .toList();
    }
}
