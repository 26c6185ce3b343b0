package org.caseload.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.notification.Agency.header;
import static org.caseload.notification.Agency.mailTo;
import static org.caseload.notification.Agency.source;
import static org.caseload.notification.Agency.subject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class ApprovalConsumerTest {

    private static final String EXAMPLE_REQUEST = "019a1c00-0000-7000-8000-0000000000a1";
    private static final String EXAMPLE_INDIVIDUAL = "019a1c00-0000-7000-8000-0000000000b1";
    private static final String EXAMPLE_CASE_MANAGER = "019a1c00-0000-7000-8000-0000000000c1";
    private static final String EXAMPLE_SUPERVISOR = "019a1c00-0000-7000-8000-0000000000d1";

    private final Agency agency = new Agency().withStaff().withIndividual();

    @Test
    @DisplayName("R-APR-1: on submission the Supervisor is mailed, with the reason and the state of the MCR")
    void theSupervisorIsAskedToDecide() {
        publish("approval-step-assigned.v1");

        MimeMessage mail = mailTo(agency.supervisor, 1).getFirst();
        assertThat(subject(mail)).isEqualTo("Your decision is awaited: IND-0412 (A. E.), Intake completion");
        assertThat(source(mail))
                .contains("Reason: Intake completion")
                .contains("Maintaining a Complete Record: completed and current")
                .contains("multipart/alternative")
                .doesNotContain("Ada");
        assertThat(header(mail, "Reply-To")).isNull();
    }

    @Test
    @DisplayName(
            "R-APR-3: the Case Manager is mailed review, approval and denial with its ground, answers go to the Supervisor")
    void theCaseManagerIsToldOfDecisions() {
        publish("approval-put-under-review.v1");
        publish("approval-denied.v1");
        publish("approval-granted.v1");

        var mails = mailTo(agency.caseManager, 3);
        assertThat(mails)
                .extracting(Agency::subject)
                .containsExactly(
                        "Marked to review: IND-0412 (A. E.), Intake completion",
                        "Denied: IND-0412 (A. E.), Intake completion",
                        "Approved: IND-0412 (A. E.), Intake completion");
        assertThat(source(mails.get(1))).contains("Ground: it was resolved otherwise");
        assertThat(mails).extracting(mail -> header(mail, "Reply-To")).containsOnly(Agency.address(agency.supervisor));
    }

    @Test
    @DisplayName("R-APR-3: a submitter who is not the Case Manager is mailed too")
    void theSubmitterIsToldToo() {
        Topics.publish(
                "approvals",
                agency.request,
                "approval-granted.v1",
                example("approval-granted.v1")
                        .replace(
                                "\"submitterId\": \"" + agency.caseManager,
                                "\"submitterId\": \"" + agency.newCaseManager));

        assertThat(mailTo(agency.caseManager, 1)).hasSize(1);
        assertThat(mailTo(agency.newCaseManager, 1)).hasSize(1);
    }

    @Test
    @DisplayName("an event that comes twice, or again under another id, mails once")
    void twiceIsOnce() {
        String id = UUID.randomUUID().toString();
        Topics.publish("approvals", agency.request, "approval-granted.v1", id, 1, example("approval-granted.v1"));
        Topics.publish("approvals", agency.request, "approval-granted.v1", id, 1, example("approval-granted.v1"));
        publish("approval-granted.v1");
        publish("approval-denied.v1");

        assertThat(mailTo(agency.caseManager, 2))
                .extracting(Agency::subject)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Approved"),
                        second -> assertThat(second).startsWith("Denied"));
    }

    @Test
    @DisplayName("mail about people and an Individual who are not known yet waits, and goes out when they are")
    void mailWaitsForCopies() {
        Agency late = new Agency();
        Topics.publish(
                "approvals", late.request, "approval-step-assigned.v1", example("approval-step-assigned.v1", late));
        Topics.publish("approvals", late.request, "approval-granted.v1", example("approval-granted.v1"));
        assertThat(mailTo(agency.caseManager, 1)).hasSize(1);
        assertThat(mailTo(late.supervisor)).isEmpty();

        late.withStaff();
        late.withIndividual();

        assertThat(subject(mailTo(late.supervisor, 1).getFirst())).startsWith("Your decision is awaited");
    }

    private void publish(String type) {
        Topics.publish("approvals", agency.request, type, example(type));
    }

    private String example(String type) {
        return example(type, agency);
    }

    private static String example(String type, Agency agency) {
        return Contracts.example(type)
                .replace(EXAMPLE_REQUEST, agency.request.toString())
                .replace(EXAMPLE_INDIVIDUAL, agency.individual.toString())
                .replace(EXAMPLE_CASE_MANAGER, agency.caseManager.toString())
                .replace(EXAMPLE_SUPERVISOR, agency.supervisor.toString());
    }
}
