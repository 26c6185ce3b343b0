package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.testing.Agency;
import org.caseload.approval.testing.ReasonPath;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every reason that is declared: a new declaration is tested by being there. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class CatalogueTest {

    private static final String DENIAL = ",\"ground\":\"REASON_NOT_GIVEN\",\"comment\":\"No ground was named.\"";

    @Inject
    OutboxRows outbox;

    static Stream<Arguments> everyStep() {
        return ReasonPath.catalogue().stream()
                .flatMap(reason -> IntStream.range(0, reason.steps().size())
                        .mapToObj(position -> Arguments.of(reason.id(), position, reason)));
    }

    static Stream<Arguments> everyReason() {
        return ReasonPath.catalogue().stream().map(reason -> Arguments.of(reason.id(), reason));
    }

    @ParameterizedTest(name = "{0}, step {1}")
    @MethodSource("everyStep")
    @DisplayName("R-APR-2: a request of any reason can be denied at each of its steps, and that ends it")
    void everyStepCanDeny(String id, int position, Reason reason) {
        ReasonPath path = ReasonPath.submitted(Agency.known(), reason);
        IntStream.range(0, position).forEach(path::pass);
        discussWhereDue(path, position);
        path.decide(position, "DENY", DENIAL)
                .then()
                .statusCode(200)
                .body("state", equalTo("DENIED"))
                .body("steps.state", equalTo(denied(position, reason.steps().size())));
        path.decide(position, "APPROVE", "").then().statusCode(409).body("violations.rule", contains("R-APR-9"));
        assertTold(path, "approval-denied.v1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyReason")
    @DisplayName("R-RSN-1, R-APR-4: a request of any reason is granted once each of its steps is passed")
    void everyReasonIsGranted(String id, Reason reason) {
        ReasonPath path = ReasonPath.submitted(Agency.known(), reason);
        IntStream.range(0, reason.steps().size()).forEach(path::pass);
        assertThat(path.request().state()).isEqualTo("GRANTED");
        assertThat(outbox.types(path.request().requestId()))
                .filteredOn("approval-step-passed.v1"::equals)
                .hasSize(reason.steps().size() - 1);
        assertTold(path, "approval-granted.v1");
    }

    /** A Supervisor denies only from review; the others have a record of their own. */
    private static void discussWhereDue(ReasonPath path, int position) {
        if (path.reason().steps().get(position).kind() != StepKind.SUPERVISOR) {
            return;
        }
        path.decide(position, "DENY", DENIAL).then().statusCode(409).body("violations.rule", contains("R-APR-2"));
        path.decide(position, "REVIEW", "").then().statusCode(200);
        path.decide(position, "DENY", DENIAL).then().statusCode(409).body("violations.rule", contains("R-APR-2"));
        path.request().converse(path.decider(position)).then().statusCode(201);
    }

    private static List<String> denied(int position, int steps) {
        List<String> states = new ArrayList<>(Collections.nCopies(position, "APPROVED"));
        states.add("DENIED");
        states.addAll(Collections.nCopies(steps - position - 1, "ENDED"));
        return states;
    }

    private void assertTold(ReasonPath path, String last) {
        List<OutboxRows.Row> rows = outbox.of(path.request().requestId());
        assertThat(rows).extracting(OutboxRows.Row::type).containsOnlyOnce(last).endsWith(last);
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }
}
