package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class CoordinatorsDayTest {

    private final Agency agency;

    CoordinatorsDayTest(Agency agency) {
        this.agency = agency;
    }

    @Test
    @DisplayName(
            "R-RDY-6: another agency's Kafka client reports work: the entry changes, those who must know are alarmed once, and the move waits until it is done")
    void outsideFactsMoveTheList() {
        String requestId = agency.awaitingDecision();
        agency.approve(requestId).orRefuse();
        String individualId = agency.listed(requestId).text("individualId");
        String number = agency.numberOf(requestId);
        String workItem = UUID.randomUUID().toString();
        agency.targetedToday(requestId);

        report(individualId, workItem, false);

        await().atMost(Agency.PATIENCE).until(() -> isFound("ready=false", requestId));
        assertThat(isFound("ready=true", requestId)).isFalse();
        assertThat(Way.rules(agency.complete(requestId))).contains("R-RDY-2");
        for (String person : List.of("EC", "SUP", "SUP2")) {
            await().atMost(Agency.PATIENCE)
                    .untilAsserted(() -> assertThat(alarms(person, number)).hasSize(1));
        }

        report(individualId, workItem, true);

        await().atMost(Agency.PATIENCE).until(() -> isFound("ready=true", requestId));
        await().atMost(Agency.PATIENCE).until(() -> agency.complete(requestId).isFine());
        agency.requestBecomes(requestId, "COMPLETED");
        assertThat(alarms("EC", number)).hasSize(1);
        assertThat(alarms("INTAKE", number)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-STF-3: the mail about a leaver's caseload goes to who covers it, and the Individual moves on without them")
    void coveredCaseload() {
        agency.hireCaseManager("GONE");
        String individualId = agency.registered("GONE");
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.supervisor("request").get("/individuals/" + individualId), Answer::isFine);
        agency.reportReady(individualId);
        agency.completeMcr(individualId, agency.supervisor("request"));
        String requestId = agency.submitted(
                individualId,
                "CM_SEPARATION",
                Map.of("lastWorkingDay", Agency.TODAY.toString(), "separation", "RESIGNATION"),
                "SUP");
        Api director = agency.api("approval", "AD");
        await().atMost(Agency.PATIENCE)
                .until(() -> director.get("/approvals/" + requestId)
                        .text("mcr.state")
                        .equals("CURRENT"));
        Way.decide(requestId, director, Map.of("outcome", "APPROVE")).orRefuse();
        String number = agency.numberOf(requestId);
        leave("GONE");

        await().atMost(Agency.PATIENCE)
                .until(() -> agency.targetedToday(requestId).isFine());

        await().atMost(Agency.PATIENCE)
                .untilAsserted(() -> assertThat(agency.mailsTo("INTAKE", number))
                        .anyMatch(mail -> mail.subject().startsWith("Transition planned")));
        assertThat(agency.mailsTo("GONE", number))
                .noneMatch(mail -> mail.subject().startsWith("Transition planned"));
        agency.complete(requestId).orRefuse();
        agency.requestBecomes(requestId, "COMPLETED");
    }

    @Test
    @DisplayName(
            "R-MON-2, R-LOC-3: two that wait for a backfill are suggested as a swap, neither moves alone, and both move in one act")
    void swap() {
        agency.hireCaseManager("NEAR");
        String one = agency.waitingForBackfill("ONGOING", "SUP2");
        String other = agency.waitingForBackfill("NEAR", "SUP");
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.listed(one).text("waitingState").equals("WAITING_FOR_BACKFILL"));
        assertThat(agency.coordinator()
                        .get("/swaps/suggestions?limit=50")
                        .orRefuse()
                        .body()
                        .toString())
                .contains(one, other);

        Answer swap = agency.coordinator()
                .post(
                        "/swaps",
                        Map.of(
                                "targetDate",
                                Agency.TODAY.toString(),
                                "moves",
                                List.of(move(one, "NEAR"), move(other, "ONGOING"))))
                .orRefuse();
        assertThat(Way.rules(agency.complete(one))).contains("R-LOC-3");
        agency.coordinator()
                .send(
                        "POST",
                        "/swaps/" + swap.text("swapId") + "/completion",
                        Map.of(),
                        Map.of("If-Match", swap.entityTag()))
                .orRefuse();

        String individual = agency.listed(one).text("individualId");
        String another = agency.listed(other).text("individualId");
        await().atMost(Agency.PATIENCE).untilAsserted(() -> {
            assertThat(agency.individualOf(individual).get("caseManagerId").asText())
                    .isEqualTo(agency.id("NEAR"));
            assertThat(agency.individualOf(another).get("caseManagerId").asText())
                    .isEqualTo(agency.id("ONGOING"));
        });
    }

    /** Among those with a target. */
    private boolean isFound(String filter, String requestId) {
        return agency.coordinator()
                .get("/master-list?state=TARGETED&limit=200&" + filter)
                .orRefuse()
                .body()
                .toString()
                .contains(requestId);
    }

    private void leave(String staffNumber) {
        Api hr = agency.api("staff", "HR");
        hr.post(
                        "/separations",
                        Map.of(
                                "staffId", agency.id(staffNumber),
                                "kind", "TERMINATION",
                                "noticedOn", Agency.TODAY.minusDays(1).toString(),
                                "lastWorkingDay", Agency.TODAY.minusDays(1).toString()))
                .orRefuse();
        Answer covered =
                hr.put("/staff/" + agency.id(staffNumber) + "/cover", Map.of("coveredById", agency.id("INTAKE")));
        covered.orRefuse();
    }

    private List<String> alarms(String person, String number) {
        return agency.mailsTo(person, number).stream()
                .map(mail -> mail.subject())
                .filter(subject -> subject.startsWith("At risk: " + number))
                .toList();
    }

    private void report(String individualId, String workItemId, boolean done) {
        Topic.write(
                agency.stack().bootstrapServers(),
                "readiness-facts",
                individualId,
                "work-item-reported.v1",
                """
                {"individualId": "%s", "workItemId": "%s", "kind": "QUARTERLY_REVIEW", "dueOn": "%s",
                 "flaggedOutstanding": false, "done": %s, "asOf": "%s"}""".formatted(individualId, workItemId, Agency.TODAY.plusDays(10), done, Instant.now()));
    }

    private Map<String, ?> move(String requestId, String newCaseManager) {
        return Map.of(
                "requestId",
                requestId,
                "newCaseManagerId",
                agency.id(newCaseManager),
                "version",
                agency.listed(requestId).body().get("version"));
    }
}
