package org.caseload.approval.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.caseload.chassis.testing.Topics;

/** One case with Human Resources, of an agency's Case Manager. */
public record StaffCases(Agency agency, UUID caseId, String kind) {

    public static StaffCases of(Agency agency, String kind) {
        return new StaffCases(agency, UUID.randomUUID(), kind);
    }

    public StaffCases opened() {
        return opened(agency.caseManager, agency.caseManager);
    }

    public StaffCases opened(UUID staffId, UUID submittedBy) {
        Topics.publish(
                "staff-cases", caseId, "staff-case-submitted.v1", """
                {"caseId":"%s","kind":"%s","staffId":"%s","submittedBy":"%s","submittedAt":"2026-11-02T15:04:05Z"}""".formatted(caseId, kind, staffId, submittedBy));
        await().until(() -> agency.asHumanResources().get(path()).statusCode() == 200);
        return this;
    }

    public void askWithdrawal() {
        Topics.publish(
                "staff-cases",
                caseId,
                "staff-case-withdrawal-asked.v1",
                "{\"caseId\":\"%s\",\"askedBy\":\"%s\",\"askedAt\":\"2026-11-02T15:04:05Z\"}"
                        .formatted(caseId, agency.caseManager));
    }

    /** @param more the other fields of the decision, each after a comma */
    public Response decide(RequestSpecification decider, String outcome, String more) {
        String stepId = agency.asHumanResources().get(path()).path("steps[0].stepId");
        return decider.body("{\"outcome\":\"" + outcome + "\"" + more + "}")
                .post("/approval-steps/" + stepId + "/decisions");
    }

    /** A request of the Case Manager that rests on the case. */
    public Agency.Case request(String reason) {
        Agency.Case request = agency.unheard(agency.caseManager);
        request.publish("balance-request-submitted.v1", """
                {"requestId":"%s","individualId":"%s","caseManagerId":"%s","submitterId":"%s","reason":"%s",
                 "reasonVersion":1,"submittedAt":"2026-11-02T15:04:05Z","restsOnCaseId":"%s"}""".formatted(
                request.requestId(), request.individualId(), agency.caseManager, agency.caseManager, reason, caseId));
        request.awaitOpened();
        return request;
    }

    public String state() {
        return agency.asHumanResources().get(path()).path("state");
    }

    public String path() {
        return "/approvals/" + caseId;
    }
}
