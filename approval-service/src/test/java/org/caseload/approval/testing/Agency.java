package org.caseload.approval.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;

/** A small agency that nobody else's test knows: one Case Manager, the line above, and Human Resources. */
public final class Agency {

    public final UUID caseManager = UUID.randomUUID();
    public final UUID supervisor = UUID.randomUUID();
    public final UUID director = UUID.randomUUID();
    public final UUID humanResources = UUID.randomUUID();

    /** An agency whose staff this service knows. */
    public static Agency known() {
        Agency agency = new Agency();
        agency.publishStaff();
        agency.awaitKnown(agency.caseManager, "case-manager");
        agency.awaitKnown(agency.supervisor, "supervisor");
        agency.awaitKnown(agency.director, "assistant-director");
        agency.awaitKnown(agency.humanResources, "human-resources");
        return agency;
    }

    public void publishStaff() {
        publishStaff(humanResources, "HUMAN_RESOURCES", "ACTIVE", null);
        publishStaff(director, "ASSISTANT_DIRECTOR", "ACTIVE", null);
        publishStaff(supervisor, "SUPERVISOR", "ACTIVE", director);
        publishStaff(caseManager, "CASE_MANAGER", "ACTIVE", supervisor);
    }

    public static void publishStaff(UUID id, String role, String status, UUID reportsTo) {
        Topics.publish("staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"%s","subject":"%s","status":"%s","role":"%s",
                 "givenName":"Bea","familyName":"%s"%s}""".formatted(
                id, id, id, status, role, role, reportsTo == null ? "" : ",\"reportsToId\":\"" + reportsTo + "\""));
    }

    public void awaitKnown(UUID id, String role) {
        await().until(() -> as(id, role).get("/approvals").statusCode() == 200);
    }

    /** The Case Manager's request, opened here. */
    public Case submitted() {
        return submitted(caseManager);
    }

    public Case submitted(UUID submitter) {
        Case submitted = unheard(submitter);
        submitted.submit();
        submitted.awaitOpened();
        return submitted;
    }

    /** A request with a current MCR, opened here. */
    public Case documented() {
        return documented(caseManager);
    }

    public Case documented(UUID submitter) {
        Case submitted = submitted(submitter);
        submitted.completeMcr(Instant.now());
        return submitted;
    }

    /** A request of which this service has not heard. */
    public Case unheard(UUID submitter) {
        return new Case(this, UUID.randomUUID(), UUID.randomUUID(), submitter);
    }

    public RequestSpecification asCaseManager() {
        return as(caseManager, "case-manager");
    }

    public RequestSpecification asSupervisor() {
        return as(supervisor, "supervisor");
    }

    public RequestSpecification asDirector() {
        return as(director, "assistant-director");
    }

    public RequestSpecification asHumanResources() {
        return as(humanResources, "human-resources");
    }

    public static RequestSpecification as(UUID id, String... roles) {
        return given().auth().oauth2(Tokens.of(id.toString(), roles)).contentType("application/json");
    }

    /** One request on its way through this service. */
    public record Case(Agency agency, UUID requestId, UUID individualId, UUID submitter) {

        public void submit() {
            submit("INTAKE_COMPLETION");
        }

        public void submit(String reason) {
            submit(reason, "{}");
        }

        /** Opened here, with a current MCR. */
        public Case documented(String reason, String codedDetails) {
            submit(reason, codedDetails);
            awaitOpened();
            completeMcr(Instant.now());
            return this;
        }

        public void submit(String reason, String codedDetails) {
            publish("balance-request-submitted.v1", """
                    {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%s",
                     "reason":"%s","reasonVersion":1,"submittedAt":"2026-11-02T15:04:05Z","codedDetails":%s}""".formatted(
                            requestId, individualId, agency.caseManager, submitter, reason, codedDetails));
        }

        public void askWithdrawal() {
            publish(
                    "balance-request-withdrawal-asked.v1",
                    "{\"requestId\":\"%s\",\"askedBy\":\"%s\",\"askedAt\":\"2026-11-02T15:04:05Z\"}"
                            .formatted(requestId, submitter));
        }

        public void askClosure() {
            publish("balance-request-closure-asked.v1", """
                    {"requestId":"%s","individualId":"%s","cause":"DECEASED","askedAt":"2026-11-02T15:04:05Z"}""".formatted(requestId, individualId));
        }

        public void publish(String type, String json) {
            Topics.publish("balance-requests", requestId, type, json);
        }

        /** An unreadable message of this key: once it is a dead letter, all before it has taken effect. */
        public String publishAndForget() {
            return Topics.publish("balance-requests", requestId, "balance-request-submitted.v1", "not JSON");
        }

        public UUID completeMcr(Instant at) {
            UUID mcrId = publishMcr(at);
            await().until(() ->
                    at.toString().startsWith(String.valueOf(seenMcr()).substring(0, 19)));
            return mcrId;
        }

        public UUID publishMcr(Instant at) {
            UUID mcrId = UUID.randomUUID();
            Topics.publish(
                    "mcrs",
                    individualId,
                    "mcr-completed.v1",
                    "{\"mcrId\":\"%s\",\"individualId\":\"%s\",\"completedBy\":\"%s\",\"completedAt\":\"%s\"}"
                            .formatted(mcrId, individualId, agency.caseManager, at));
            return mcrId;
        }

        public void publishIndividual(String givenName) {
            Topics.publish("individuals", individualId, "individual-changed.v1", """
                    {"individualId":"%s","agencyNumber":"IND-1","status":"ACTIVE","algo":3,"caseManagerId":"%s"%s}""".formatted(
                    individualId,
                    agency.caseManager,
                    givenName == null ? "" : ",\"givenName\":\"" + givenName + "\",\"familyName\":\"Example\""));
        }

        public void awaitOpened() {
            await().until(() -> agency.asHumanResources().get(path()).statusCode() == 200);
        }

        public Response seenBy(RequestSpecification caller) {
            return caller.get(path());
        }

        public String state() {
            return agency.asHumanResources().get(path()).path("state");
        }

        public void awaitState(String state) {
            await().untilAsserted(() ->
                    org.assertj.core.api.Assertions.assertThat(state()).isEqualTo(state));
        }

        public UUID stepId() {
            return UUID.fromString(agency.asHumanResources().get(path()).path("steps[0].stepId"));
        }

        public String path() {
            return "/approvals/" + requestId;
        }

        /** @param more the other fields of the decision */
        public Response decide(RequestSpecification decider, String outcome, String... more) {
            String fields = more.length == 0 ? "" : "," + String.join(",", more);
            return decider.body("{\"outcome\":\"" + outcome + "\"" + fields + "}")
                    .post("/approval-steps/" + stepId() + "/decisions");
        }

        public Response deny(RequestSpecification decider, String ground) {
            return decide(decider, "DENY", "\"ground\":\"" + ground + "\"", "\"comment\":\"We talked it over.\"");
        }

        public Response converse(RequestSpecification recorder) {
            return converse(recorder, "2026-01-05", "[\"Bea\",\"the Case Manager\"]");
        }

        public Response converse(RequestSpecification recorder, String heldOn, String participants) {
            return recorder.body("{\"heldOn\":\"%s\",\"participants\":%s,\"summary\":\"Agreed on the timing.\"}"
                            .formatted(heldOn, participants))
                    .post(path() + "/conversations");
        }

        public Response mark(RequestSpecification marker, String ground) {
            return marker.body("{\"ground\":\"" + ground + "\"}").put(path() + "/prohibited-ground");
        }

        private Object seenMcr() {
            Object seen = agency.asSupervisor().get(path()).path("mcr.completedAt");
            return seen == null ? "none-seen-so-far-here" : seen;
        }
    }
}
