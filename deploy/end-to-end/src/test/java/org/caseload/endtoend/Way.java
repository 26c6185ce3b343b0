package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/**
 * One reason's way from entry to master list.
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

    private static final Map<String, ?> DISTANCE = Map.of("service", "MapQuest", "miles", 61.5, "minutes", 70);
    private static final Map<String, ?> SUMMARY =
            Map.of("summary", "They can't work together safely.", "stepsTaken", "Two meetings with the team.");
    private static final Map<String, ?> NEEDS = Map.of("confirmed", true);

    record Recorded(String by, String as, Map<String, ?> what, String rule) {}

    static Stream<Way> all() {
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

    @Override
    public String toString() {
        return reason;
    }

    void record(String requestId, Agency agency) {
        records.forEach(record -> agency.api("approval", record.by)
                .put("/approvals/" + requestId + "/" + record.as, record.what)
                .orRefuse());
    }

    static void talk(String requestId, Api decider) {
        decider.post(
                        "/approvals/" + requestId + "/conversations",
                        Map.of(
                                "heldOn", Agency.TODAY.toString(),
                                "participants", List.of("Person INTAKE", "Person SUP"),
                                "summary", "We agreed."))
                .orRefuse();
    }

    /** Decides the step that is live. */
    static Answer decide(String requestId, Api decider, Map<String, String> decision) {
        JsonNode steps =
                decider.get("/approvals/" + requestId).orRefuse().body().get("steps");
        String step = StreamSupport.stream(steps.spliterator(), false)
                .filter(candidate -> List.of("OPEN", "UNDER_REVIEW")
                        .contains(candidate.get("state").asText()))
                .findFirst()
                .orElseThrow()
                .get("stepId")
                .asText();
        return decider.post("/approval-steps/" + step + "/decisions", decision);
    }

    static List<String> rules(Answer refusal) {
        assertThat(refusal.status()).isEqualTo(409);
        return StreamSupport.stream(refusal.body().get("violations").spliterator(), false)
                .map(violation -> violation.get("rule").asText())
                .toList();
    }
}
