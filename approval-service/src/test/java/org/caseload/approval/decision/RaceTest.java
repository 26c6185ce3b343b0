package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.caseload.approval.testing.Agency;
import org.caseload.approval.testing.AtOnce;
import org.caseload.approval.testing.StaffCases;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RaceTest {

    private static final List<String> ENDS = List.of("GRANTED", "DENIED", "WITHDRAWN");

    private static Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = agency == null ? Agency.known() : agency;
    }

    @RepeatedTest(4)
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

        List<Response> answers = AtOnce.all(attempts);

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> answer.then().statusCode(409).body("violations.rule", contains("R-APR-9")));
        assertThat(outbox.types(request.requestId()))
                .filteredOn(type -> type.equals("approval-granted.v1") || type.equals("approval-denied.v1"))
                .hasSize(1);
    }

    @RepeatedTest(4)
    @DisplayName("R-APR-6, R-APR-9: of an approver and their delegate who decide at once one does, the other hears 409")
    void approverOrDelegateWins() throws Exception {
        delegate(agency.director);
        Agency.Case request = agency.documented();
        List<Response> answers = AtOnce.all(List.of(
                () -> request.decide(agency.asSupervisor(), "APPROVE"),
                () -> request.decide(agency.asDirector(), "APPROVE")));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        boolean himself = answers.getFirst().statusCode() == 200;
        request.seenBy(agency.asSupervisor())
                .then()
                .body("steps[0].decidedById", equalTo((himself ? agency.supervisor : agency.director).toString()))
                .body("steps[0].decidedForId", equalTo(himself ? null : agency.supervisor.toString()));
        assertThat(outbox.types(request.requestId())).containsOnlyOnce("approval-granted.v1");
    }

    @RepeatedTest(4)
    @DisplayName(
            "R-APR-9, R-RELOC-2: of a case granted and denied, its request approved and withdrawn at once: one end")
    void oneEndWins() throws Exception {
        StaffCases move = StaffCases.of(agency, "RESIDENCE_CHANGE").opened();
        Agency.Case request = move.request("TEST_RELOCATE");
        request.completeMcr(Instant.now());
        agency.asSupervisor()
                .body("{\"service\":\"OpenStreetMap\",\"miles\":60,\"minutes\":70}")
                .put(request.path() + "/distance-verification");
        List<Response> answers = AtOnce.all(List.of(
                () -> move.decide(agency.asHumanResources(), "APPROVE", ""),
                () -> move.decide(agency.asHumanResources(), "DENY", ",\"comment\":\"No caseload there.\""),
                () -> request.decide(agency.asSupervisor(), "APPROVE"),
                () -> withdrawn(request)));
        assertThat(answers.subList(0, 2)).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        boolean granted = answers.get(2).statusCode() == 200;
        boolean caseDenied = answers.get(1).statusCode() == 200;
        await().until(() -> ENDS.contains(request.state()));
        assertThat(request.state())
                .isIn(granted ? List.of("GRANTED") : caseDenied ? ENDS.subList(1, 3) : ENDS.subList(2, 3));
        assertThat(outbox.types(request.requestId()))
                .filteredOn(type -> type.matches("approval-(granted|denied|withdrawn|closed).v1"))
                .containsExactly("approval-" + request.state().toLowerCase(Locale.ROOT) + ".v1");
    }

    @RepeatedTest(4)
    @DisplayName("R-APR-9, R-REQ-4: an approval and a withdrawal at once: one of them holds, and one event is told")
    void approvalOrWithdrawalWins() throws Exception {
        Agency.Case request = agency.documented();
        List<Response> answers = AtOnce.all(List.of(() -> request.decide(agency.asSupervisor(), "APPROVE"), () -> {
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

    private static void delegate(UUID delegate) {
        String today = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis")).toString();
        agency.asSupervisor()
                .body("{\"delegateId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(delegate, today, today))
                .post("/delegations");
    }

    private static Response withdrawn(Agency.Case request) {
        request.askWithdrawal();
        return request.seenBy(agency.asSupervisor());
    }
}
