package org.caseload.approval.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RaceTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @RepeatedTest(3)
    @DisplayName("R-APR-9: of eight decisions at once the first wins, the others hear 409, and one event is told")
    void firstDecisionWins() throws Exception {
        Agency.Case request = agency.documented();
        request.decide(agency.asSupervisor(), "REVIEW").then().statusCode(200);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        List<Callable<Response>> attempts = new ArrayList<>();
        for (int pair = 0; pair < 4; pair++) {
            attempts.add(() -> request.decide(agency.asSupervisor(), "APPROVE"));
            attempts.add(() -> request.deny(agency.asSupervisor(), "RESOLVED_OTHERWISE"));
        }

        List<Response> answers = atOnce(attempts);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> answer.then().statusCode(409).body("violations.rule", contains("R-APR-9")));
        assertThat(outbox.types(request.requestId()))
                .filteredOn(type -> type.equals("approval-granted.v1") || type.equals("approval-denied.v1"))
                .hasSize(1);
    }

    @RepeatedTest(3)
    @DisplayName("R-APR-9, R-REQ-4: an approval and a withdrawal at once: one of them holds, and one event is told")
    void approvalOrWithdrawalWins() throws Exception {
        Agency.Case request = agency.documented();
        List<Response> answers = atOnce(List.of(() -> request.decide(agency.asSupervisor(), "APPROVE"), () -> {
            request.askWithdrawal();
            return request.seenBy(agency.asSupervisor());
        }));

        boolean granted = answers.getFirst().statusCode() == 200;
        request.awaitState(granted ? "GRANTED" : "WITHDRAWN");
        if (!granted) {
            answers.getFirst().then().statusCode(409).body("violations.rule", contains("R-APR-9"));
        }
        assertThat(outbox.types(request.requestId()))
                .containsExactly(
                        "approval-opened.v1",
                        "approval-step-assigned.v1",
                        granted ? "approval-granted.v1" : "approval-withdrawn.v1");
    }

    private static List<Response> atOnce(List<Callable<Response>> attempts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(attempts.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(attempts.size())) {
            List<Future<Response>> running = attempts.stream()
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
