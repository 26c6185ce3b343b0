package org.caseload.approval.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.approval.testing.Agency;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.time.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ConstraintResourceTest {

    private static final String WHY = "The guardian asks for a man.";

    private Agency agency;
    private UUID coordinator;

    @Inject
    OutboxRows outbox;

    @Inject
    Today today;

    @BeforeEach
    void someAgency() {
        agency = Agency.known();
        coordinator = UUID.randomUUID();
        Agency.publishStaff(coordinator, "ENGAGEMENT_COORDINATOR", "ACTIVE", null);
        agency.awaitKnown(coordinator, "human-resources");
    }

    @Test
    @DisplayName("R-CONF-2: those who decide see constraint and justification; the Case Manager and others do not")
    void onlyThoseWhoDecideSeeIt() {
        Agency.Case request = requested("NEW_CM_REQUESTED");
        constrain(request, agency.asSupervisor())
                .then()
                .statusCode(200)
                .body("caseManagerConstraint.constraint", equalTo("GENDER_MALE"))
                .body("caseManagerConstraint.justification", equalTo(WHY))
                .body("caseManagerConstraint.recordedById", equalTo(agency.supervisor.toString()))
                .body("caseManagerConstraint.recordedAt", notNullValue());
        request.seenBy(agency.asDirector()).then().body("caseManagerConstraint.justification", equalTo(WHY));
        see(request, agency.asDirector()).then().statusCode(200).body("justification", equalTo(WHY));
        see(request, agency.asHumanResources()).then().statusCode(404);
        see(request, agency.asCaseManager()).then().statusCode(403);
        see(request, asCoordinator()).then().statusCode(404);
        see(request, Agency.known().asSupervisor()).then().statusCode(404);
        for (RequestSpecification other :
                new RequestSpecification[] {agency.asCaseManager(), agency.asHumanResources()}) {
            request.seenBy(other).then().statusCode(200).body("caseManagerConstraint", nullValue());
        }
    }

    @Test
    @DisplayName("R-CONF-2, R-APR-9: the grant tells the code alone; who matches may ask why from then on")
    void theGrantTellsTheCode() {
        Agency.Case request = requested("NEW_CM_REQUESTED");
        constrain(request, agency.asSupervisor()).then().statusCode(200);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200).body("state", equalTo("GRANTED"));
        assertThat(outbox.of(request.requestId()))
                .allSatisfy(row -> {
                    assertThat(Contracts.violations(row.type(), row.data())).isEmpty();
                    assertThat(row.data()).doesNotContain(WHY);
                })
                .anySatisfy(row -> assertThat(row.data()).contains("\"record\":\"CASE_MANAGER_CONSTRAINT\""))
                .anySatisfy(row -> assertThat(row.data()).contains("\"record\":\"CONVERSATION\""))
                .last()
                .satisfies(row -> assertThat(row.data()).contains("\"caseManagerConstraint\":\"GENDER_MALE\""));
        see(request, asCoordinator()).then().statusCode(200).body("justification", equalTo(WHY));
        refused(constrain(request, agency.asSupervisor()), "R-APR-9");
        refused(lift(request, agency.asSupervisor()), "R-APR-9");
    }

    @Test
    @DisplayName("R-CONF-2: of a conflict, the Supervisor and the Assistant Director may say it while the latter's step"
            + " is open; then the Supervisor alone")
    void conflictsAreConstrainedByBoth() {
        Agency.Case request = requested("TEAM_CONFLICT");
        request.seenBy(agency.asSupervisor()).then().body("allowedActions", hasItem("CONSTRAIN_CASE_MANAGER"));
        constrain(request, agency.asSupervisor()).then().statusCode(200);
        constrain(request, agency.asDirector()).then().statusCode(200);
        agency.asSupervisor()
                .body("{\"summary\":\"They disagree.\",\"stepsTaken\":\"A mediator.\"}")
                .put(request.path() + "/conflict-summary")
                .then()
                .statusCode(200);
        request.decide(agency.asDirector(), "APPROVE").then().statusCode(200);
        refused(constrain(request, agency.asDirector()), "R-APR-1");
        constrain(request, agency.asSupervisor()).then().statusCode(200);
    }

    @Test
    @DisplayName("R-CONF-2, R-APR-6: a delegate says it and sees it as the assignee does")
    void delegatesConstrain() {
        UUID delegate = UUID.randomUUID();
        Agency.publishStaff(delegate, "SUPERVISOR", "ACTIVE", agency.director);
        agency.awaitKnown(delegate, "supervisor");
        Agency.Case request = requested("NEW_CM_REQUESTED");
        RequestSpecification other = Agency.as(delegate, "supervisor");
        constrain(request, other).then().statusCode(404);
        LocalDate day = today.date();
        agency.asSupervisor()
                .body("{\"delegateId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(delegate, day, day))
                .post("/delegations")
                .then()
                .statusCode(201);
        constrain(request, Agency.as(delegate, "supervisor"))
                .then()
                .statusCode(200)
                .body("caseManagerConstraint.recordedById", equalTo(delegate.toString()));
    }

    @Test
    @DisplayName("R-CONF-2: a constraint taken back is gone, and the grant tells of none")
    void liftedConstraintsAreGone() {
        Agency.Case request = requested("NEW_CM_REQUESTED");
        constrain(request, agency.asSupervisor()).then().statusCode(200);
        refused(lift(request, agency.asDirector()), "R-APR-1");
        lift(request, agency.asSupervisor()).then().statusCode(200).body("caseManagerConstraint", nullValue());
        see(request, agency.asSupervisor()).then().statusCode(404);
        request.converse(agency.asSupervisor()).then().statusCode(201);
        request.decide(agency.asSupervisor(), "APPROVE").then().statusCode(200);
        assertThat(outbox.of(request.requestId()).getLast().data()).doesNotContain("caseManagerConstraint");
    }

    @Test
    @DisplayName("R-CONF-2, R-RSN-1: where nobody chooses there is no constraint")
    void otherReasonsHaveNone() {
        Agency.Case request = agency.documented();
        request.seenBy(agency.asSupervisor()).then().body("allowedActions", not(hasItem("CONSTRAIN_CASE_MANAGER")));
        refused(constrain(request, agency.asSupervisor()), "R-RSN-1");
    }

    @Test
    @DisplayName("R-CONF-2, R-APR-5: who entered the request says nothing of it, nor does a Case Manager")
    void submittersConstrainNothing() {
        Agency.Case request = agency.unheard(agency.supervisor).documented("NEW_CM_REQUESTED", "{}");
        refused(constrain(request, agency.asSupervisor()), "R-APR-5");
        constrain(request, agency.asCaseManager()).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"constraint\":\"GENDER_MALE\"}",
                "{\"constraint\":\"GENDER_MALE\",\"justification\":\" \"}",
                "{\"justification\":\"Why\"}"
            })
    @DisplayName("R-CONF-2: a constraint has a code and a justification")
    void constraintsAreJustified(String body) {
        Agency.Case request = requested("NEW_CM_REQUESTED");
        put(request, agency.asSupervisor(), body).then().statusCode(422);
    }

    @Test
    @DisplayName("R-CONF-2: a justification that is missing is named by its rule, an unknown code can't be read")
    void errorsNameTheRule() {
        Agency.Case request = requested("NEW_CM_REQUESTED");
        put(request, agency.asSupervisor(), "{\"constraint\":\"GENDER_MALE\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("R-CONF-2"))
                .body("violations.field", contains("justification"));
        put(request, agency.asSupervisor(), "{\"constraint\":\"TALL\",\"justification\":\"Why\"}")
                .then()
                .statusCode(400)
                .body("violations.field", contains("constraint"));
    }

    private Agency.Case requested(String reason) {
        return agency.unheard(agency.caseManager).documented(reason, "{}");
    }

    private RequestSpecification asCoordinator() {
        return Agency.as(coordinator, "engagement-coordinator");
    }

    private static Response constrain(Agency.Case request, RequestSpecification caller) {
        return put(request, caller, "{\"constraint\":\"GENDER_MALE\",\"justification\":\"" + WHY + "\"}");
    }

    private static Response put(Agency.Case request, RequestSpecification caller, String body) {
        return caller.body(body).put(request.path() + "/case-manager-constraint");
    }

    private static Response lift(Agency.Case request, RequestSpecification caller) {
        return caller.delete(request.path() + "/case-manager-constraint");
    }

    private static Response see(Agency.Case request, RequestSpecification caller) {
        return caller.get(request.path() + "/case-manager-constraint");
    }

    private static void refused(Response answer, String... rules) {
        answer.then().statusCode(409).body("violations.rule", contains(rules));
    }
}
