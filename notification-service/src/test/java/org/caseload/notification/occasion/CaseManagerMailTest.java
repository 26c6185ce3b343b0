package org.caseload.notification.occasion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseload.notification.Agency.header;
import static org.caseload.notification.Agency.mailTo;
import static org.caseload.notification.Agency.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.caseload.notification.delivery.Template;
import org.caseload.notification.staff.StaffRepository;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseManagerMailTest {

    private static final List<String> APPROVALS = List.of(
            "approval-step-assigned.v1",
            "approval-put-under-review.v1",
            "approval-step-passed.v1",
            "approval-granted.v1",
            "approval-denied.v1",
            "approval-closed.v1",
            "approval-steps-overdue.v1",
            "delegation-made.v1",
            "staff-case-granted.v1",
            "staff-case-denied.v1");
    private static final List<String> MCRS = List.of("mcr-due-set.v1", "mcr-due-soon.v1");
    private static final List<String> TRANSFERS = List.of(
            "transfer-target-set.v1",
            "transfer-at-risk.v1",
            "transfer-target-cancelled.v1",
            "master-list-entry-removed.v1");

    @Inject
    StaffRepository staff;

    private final Agency agency = new Agency().withStaff().withIndividual();
    private final UUID coordinator = UUID.randomUUID();

    @Test
    @DisplayName(
            "R-TRN-2: no mail to a Case Manager, of whatever template, shows the Engagement Coordinator's address, and answers"
                    + " go to the Supervisor")
    void theCoordinatorIsNowhere() {
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        agency.awaitKnown(coordinator);
        APPROVALS.forEach(type -> publish("approvals", type, agency.caseManager));
        MCRS.forEach(type -> publish("mcrs", type, agency.caseManager));
        TRANSFERS.forEach(type -> publish("transfers", type, agency.caseManager));
        Topics.publish(
                "transfers",
                agency.request,
                "transfer-target-set.v1",
                example("transfer-target-set.v1", agency.caseManager).replace("\"revision\": 1", "\"revision\": 2"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(sent()).isEqualTo(EnumSet.allOf(Template.class)));
        assertThat(mailTo(agency.caseManager))
                .hasSizeGreaterThanOrEqualTo(Template.values().length)
                .allSatisfy(mail -> {
                    assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(agency.supervisor));
                    assertThat(source(mail))
                            .contains("your Supervisor: an answer to this mail goes there.")
                            .doesNotContain(coordinator.toString());
                });
    }

    @Test
    @DisplayName("R-TRN-2: mail to a Case Manager waits until the Supervisor is known")
    void mailWaitsForTheSupervisor() {
        UUID late = UUID.randomUUID();
        UUID below = UUID.randomUUID();
        Agency.publish(below, "CASE_MANAGER", late);
        await().until(() -> QuarkusTransaction.requiringNew().call(() -> staff.count("id", below)) == 1);
        publish("approvals", "approval-granted.v1", below);
        publish("approvals", "approval-denied.v1", agency.caseManager);
        mailTo(agency.caseManager, 1);
        assertThat(mailTo(below)).isEmpty();
        assertThat(log("state=WAITING&subjectId=" + agency.request).getList("items.template"))
                .containsExactly("REQUEST_APPROVED");

        Agency.publish(late, "SUPERVISOR", null);

        assertThat(mailTo(below, 1))
                .extracting(mail -> header(mail, "Reply-To"))
                .containsExactly(Agency.address(late));
    }

    @Test
    @DisplayName(
            "R-TRN-2: where nobody is above a Case Manager mail has no Reply-To, and says that nobody reads answers")
    void nobodyAnswers() {
        UUID alone = UUID.randomUUID();
        Agency.publish(alone, "CASE_MANAGER", null);
        publish("approvals", "staff-case-denied.v1", alone);

        assertThat(mailTo(alone, 1)).singleElement().satisfies(mail -> {
            assertThat(header(mail, "Reply-To")).isNull();
            assertThat(source(mail)).contains("your Supervisor: nobody reads answers to this mail.");
        });
    }

    @Test
    @DisplayName("R-TRN-2: answers never go to an Engagement Coordinator, but to who is above that one")
    void coordinatorsDoNotAnswer() {
        UUID below = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", agency.otherSupervisor);
        agency.awaitKnown(coordinator);
        Agency.publish(below, "CASE_MANAGER", coordinator);
        publish("approvals", "staff-case-denied.v1", below);

        assertThat(mailTo(below, 1))
                .extracting(mail -> header(mail, "Reply-To"))
                .containsExactly(Agency.address(agency.otherSupervisor));
    }

    private void publish(String topic, String type, UUID caseManager) {
        Topics.publish(topic, agency.request, type, example(type, caseManager));
    }

    /** The contract's example, where the Engagement Coordinator did it all and the Case Manager is told it all. */
    private String example(String type, UUID caseManager) {
        return Contracts.example(type)
                .replaceAll("019a1c00-0000-7000-8000-0000000000a1|019a1c00-0000-7000-8000-000000000[234]01", "REQUEST")
                .replace("REQUEST", agency.request.toString())
                .replace("019a1c00-0000-7000-8000-0000000000b1", agency.individual.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", caseManager.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c2", agency.newCaseManager.toString())
                .replaceAll("019a1c00-0000-7000-8000-0000000000(c3|d2)", caseManager.toString())
                .replaceFirst(
                        "\"assigneeId\": \"[^\"]+\"",
                        "\"assigneeId\": \"ASSIGNEE\", \"delegateId\": \"ASSIGNEE\"," + " \"recorderId\": \"ASSIGNEE\"")
                .replace("ASSIGNEE", caseManager.toString())
                .replace("019a1c00-0000-7000-8000-0000000000d1", coordinator.toString());
    }

    private Set<Template> sent() {
        return log("state=SENT&limit=50&recipientId=" + agency.caseManager)
                .getList("items.template", String.class)
                .stream()
                .map(Template::valueOf)
                .collect(Collectors.toSet());
    }

    private static JsonPath log(String filter) {
        return given().auth()
                .oauth2(Tokens.of("ROOT", "administrator"))
                .get("/notifications?" + filter)
                .jsonPath();
    }
}
