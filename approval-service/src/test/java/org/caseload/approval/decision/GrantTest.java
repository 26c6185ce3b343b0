package org.caseload.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a granted request brings to those who find the new Case Manager. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class GrantTest {

    private Agency agency;

    @Inject
    OutboxRows outbox;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
    }

    @ParameterizedTest
    @CsvSource({"59, false, true", "60, false, false", "60, true, true"})
    @DisplayName("R-LOC-2: who is moving, or lives less than 60 minutes away as verified, waits for a local opening")
    void nearOnesWait(int minutes, boolean moving, boolean waits) {
        Agency.Case request = localizing("{\"individualIsMoving\":" + moving + "}");
        record(request, "needs-confirmation", "{\"confirmed\":true}");
        record(request, "distance-verification", "{\"service\":\"A map\",\"miles\":46,\"minutes\":" + minutes + "}");
        request.converse(agency.asSupervisor()).then().statusCode(201);
        String granted = granted(request);
        assertThat(granted).contains("\"waitsForLocalOpening\":" + waits).contains("\"individualIsMoving\":" + moving);
        assertThat(outbox.of(request.requestId()))
                .anySatisfy(row -> assertThat(row.data()).contains("\"record\":\"NEEDS_CONFIRMATION\""))
                .anySatisfy(row -> assertThat(row.data()).contains("\"record\":\"DISTANCE_VERIFICATION\""))
                .allSatisfy(row ->
                        assertThat(Contracts.violations(row.type(), row.data())).isEmpty());
    }

    @Test
    @DisplayName("R-LOC-2: where the reason does not localize nobody waits for a local opening")
    void othersDoNotWait() {
        assertThat(granted(agency.documented())).doesNotContain("waitsForLocalOpening");
    }

    @Test
    @DisplayName("coded details are shown to those who may see the file, and to others not")
    void codedDetailsAreShown() {
        Agency.Case request = localizing("{\"individualIsMoving\":true}");
        request.seenBy(agency.asCaseManager()).then().body("codedDetails.individualIsMoving", equalTo(true));
        request.seenBy(agency.asHumanResources()).then().body("codedDetails", nullValue());
    }

    @Test
    @DisplayName("R-REQ-3: that a ground was marked is told, which one is not")
    void groundsAreToldWithoutWords() {
        Agency.Case request = agency.submitted();
        request.mark(agency.asSupervisor(), "EXTENSIVE_NEEDS").then().statusCode(200);
        assertThat(outbox.of(request.requestId()).getLast())
                .satisfies(row -> assertThat(row.data())
                        .contains("\"record\":\"PROHIBITED_GROUND\"")
                        .contains(agency.supervisor.toString())
                        .doesNotContain("EXTENSIVE_NEEDS"));
    }

    private Agency.Case localizing(String codedDetails) {
        return agency.unheard(agency.caseManager).documented("LOCALIZE_CASELOAD", codedDetails);
    }

    private void record(Agency.Case request, String what, String body) {
        agency.asSupervisor().body(body).put(request.path() + "/" + what).then().statusCode(200);
    }

    private String granted(Agency.Case request) {
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200).body("state", equalTo("GRANTED"));
        OutboxRows.Row last = outbox.of(request.requestId()).getLast();
        assertThat(last.type()).isEqualTo("approval-granted.v1");
        return last.data();
    }
}
