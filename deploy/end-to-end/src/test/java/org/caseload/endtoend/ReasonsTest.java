package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningStack.class)
class ReasonsTest {

    private static final Map<String, String> APPROVE = Map.of("outcome", "APPROVE");
    private static final Map<String, String> REVIEW = Map.of("outcome", "REVIEW");
    private static final Map<String, String> DENY =
            Map.of("outcome", "DENY", "ground", "RESOLVED_OTHERWISE", "comment", "Settled in the team.");

    private final Agency agency;

    ReasonsTest(Agency agency) {
        this.agency = agency;
    }

    @ParameterizedTest
    @MethodSource("org.caseload.endtoend.Way#all")
    @DisplayName("R-RSN-1, R-CONV-1: each reason goes from entry to master list, and not before what its path demands")
    void fromEntryToMasterList(Way way) {
        String requestId = submitted(way);
        Api first = agency.api("approval", way.deciders().getFirst());
        List<String> demanded =
                new ArrayList<>(way.records().stream().map(Way.Recorded::rule).toList());
        if (way.conversation()) {
            demanded.add("R-CONV-1");
        }
        if (!demanded.isEmpty()) {
            assertThat(Way.rules(Way.decide(requestId, first, APPROVE))).containsAll(demanded);
        }
        way.record(requestId, agency);
        if (way.conversation()) {
            Way.talk(requestId, first);
        }
        way.deciders().forEach(decider -> approve(requestId, decider));

        assertThat(agency.listed(requestId).text("reason")).isEqualTo(way.reason());
        agency.requestBecomes(requestId, "LISTED");
    }

    static Stream<Arguments> steps() {
        return Way.all()
                .flatMap(way -> IntStream.range(0, way.deciders().size()).mapToObj(step -> Arguments.of(way, step)));
    }

    @ParameterizedTest(name = "{0}, step {1}")
    @MethodSource("steps")
    @DisplayName("R-APR-2: each reason is refused at every step that can refuse it, and never listed")
    void refusedAtEachStep(Way way, int step) {
        String requestId = submitted(way);
        way.record(requestId, agency);
        way.deciders().subList(0, step).forEach(decider -> approve(requestId, decider));
        String last = way.deciders().get(step);
        Api decider = agency.api("approval", last);
        if (last.equals("SUP")) {
            assertThat(Way.rules(Way.decide(requestId, decider, DENY))).contains("R-APR-2");
            Way.decide(requestId, decider, REVIEW).orRefuse();
            Way.talk(requestId, decider);
        }

        Answer denied = Way.decide(requestId, decider, DENY).orRefuse();

        assertThat(denied.text("state")).isEqualTo("DENIED");
        agency.requestBecomes(requestId, "DENIED");
        assertThat(agency.coordinator().get("/master-list/" + requestId).status())
                .isEqualTo(404);
    }

    private String submitted(Way way) {
        String individualId = agency.individual();
        agency.completeMcr(individualId);
        String requestId = agency.submitted(individualId, way.reason(), way.details(), way.submitter());
        way.deciders()
                .forEach(decider -> await().atMost(Agency.PATIENCE)
                        .until(() -> agency.api("approval", decider)
                                .get("/approvals/" + requestId)
                                .text("mcr.state")
                                .equals("CURRENT")));
        return requestId;
    }

    private void approve(String requestId, String decider) {
        Way.decide(requestId, agency.api("approval", decider), APPROVE).orRefuse();
    }
}
