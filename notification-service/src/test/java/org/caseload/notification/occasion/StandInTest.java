package org.caseload.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.notification.Agency.header;
import static org.caseload.notification.Agency.mailTo;
import static org.caseload.notification.Agency.source;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class StandInTest {

    private static final String APPROVER = "019a1c00-0000-7000-8000-0000000000d1";
    private static final String COVER = "019a1c00-0000-7000-8000-0000000000c3";
    private static final String DELEGATE = "019a1c00-0000-7000-8000-0000000000d2";

    private final Agency agency = new Agency().withStaff().withIndividual();

    @Test
    @DisplayName("R-APR-6: who is named a delegate is told for whom and when")
    void delegatesAreTold() {
        publish("approvals", UUID.randomUUID(), "delegation-made.v1", example("delegation-made.v1"));

        assertThat(mailTo(agency.otherSupervisor, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.endsWith("from November 9, 2026 to November 13, 2026"))
                .allMatch(subject -> subject.startsWith("You act for Person"));
        assertThat(mailTo(agency.supervisor)).isEmpty();
    }

    @Test
    @DisplayName("R-APR-6: a step that waits for somebody who is away is told to the delegate too")
    void delegatesHearOfSteps() {
        publish(
                "approvals",
                agency.request,
                "approval-step-assigned.v1",
                example("approval-step-assigned.v1")
                        .replaceFirst("\\{", "{\"delegateId\":\"" + agency.otherSupervisor + "\","));

        assertThat(mailTo(agency.supervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.otherSupervisor, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.startsWith("A decision is awaited from you for Person"));
    }

    @Test
    @DisplayName(
            "R-APR-1, R-CONF-1: while the Assistant Director's step waits, the Supervisor is asked for the summary")
    void summariesAreAskedFor() {
        publish(
                "approvals",
                agency.request,
                "approval-step-assigned.v1",
                example("approval-step-assigned.v1")
                        .replaceFirst("\\{", "{\"recorderId\":\"" + agency.otherSupervisor + "\","));

        assertThat(mailTo(agency.otherSupervisor, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.startsWith("Your summary is awaited: IND-0412"));
    }

    @ParameterizedTest
    @CsvSource({
        "approval-closed.v1, Closed: IND-0412 (A. E.), the Individual was discharged",
        "master-list-entry-removed.v1, Taken off the master list: IND-0412 (A. E.), stays with Person"
    })
    @DisplayName("R-REQ-4, R-REQ-5: who has the Individual hears that a request ended without a decision or a move")
    void endsAreTold(String type, String subject, String words) {
        publish(type.startsWith("approval") ? "approvals" : "transfers", agency.request, type, example(type));

        assertThat(mailTo(agency.caseManager, 1)).allSatisfy(mail -> {
            assertThat(Agency.subject(mail)).isEqualTo(subject);
            assertThat(source(mail)).contains(words);
        });
    }

    @Test
    @DisplayName("R-RDY-6: a move at risk alarms the Engagement Coordinator and both Supervisors, and no Case Manager")
    void movesAtRisk() {
        UUID coordinator = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        agency.awaitKnown(coordinator);
        String risk = example("transfer-at-risk.v1").replaceFirst("\"R-RDY-2\"", "\"R-RDY-2\", \"R-CAND-2\"");
        publish("transfers", agency.request, "transfer-at-risk.v1", risk);
        publish("transfers", agency.request, "transfer-at-risk.v1", risk);

        assertThat(mailTo(coordinator, 2).getLast())
                .satisfies(mail -> assertThat(source(mail)).contains("can't take over any more"));
        assertThat(mailTo(agency.supervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.otherSupervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.caseManager)).isEmpty();
        assertThat(mailTo(agency.newCaseManager)).isEmpty();
    }

    @Test
    @DisplayName("R-RDY-6, R-STF-3: who covers for a Case Manager who has left is alarmed too, and not who has left")
    void coverIsAlarmed() {
        UUID cover = UUID.randomUUID();
        Agency.publish(cover, "CASE_MANAGER", agency.otherSupervisor);
        leave(agency.caseManager, ",\"coveredById\":\"" + cover + "\"");
        String risk = Contracts.example("transfer-at-risk.v1").replace(COVER, cover.toString());
        publish(
                "transfers",
                agency.request,
                "transfer-at-risk.v1",
                here(risk).replaceFirst("\"R-RDY-2\"", "\"R-CONF-2\""));

        assertThat(mailTo(cover, 1)).singleElement().satisfies(mail -> {
            assertThat(Agency.subject(mail)).startsWith("At risk: IND-0412");
            assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(agency.otherSupervisor));
            assertThat(source(mail)).contains("can't take over any more").doesNotContain("R-CONF-2");
        });
        assertThat(mailTo(agency.supervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.otherSupervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.caseManager)).isEmpty();
        assertThat(mailTo(agency.newCaseManager)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-STF-3: mail to a Case Manager who has left goes to who covers, with that one's Supervisor to answer")
    void coverHasTheMail() {
        leave(agency.caseManager, ",\"coveredById\":\"" + agency.newCaseManager + "\"");
        publish("transfers", agency.request, "transfer-target-cancelled.v1", toOther("transfer-target-cancelled.v1"));

        assertThat(mailTo(agency.newCaseManager, 1))
                .hasSize(1)
                .allSatisfy(
                        mail -> assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(agency.otherSupervisor)));
        assertThat(mailTo(agency.caseManager)).isEmpty();
    }

    @Test
    @DisplayName("R-STF-3: while nobody is named to cover, the Supervisor has it")
    void supervisorsCover() {
        leave(agency.caseManager, "");
        publish("transfers", agency.request, "transfer-target-cancelled.v1", toOther("transfer-target-cancelled.v1"));

        assertThat(mailTo(agency.supervisor, 1)).hasSize(1);
        assertThat(mailTo(agency.caseManager)).isEmpty();
    }

    @Test
    @DisplayName("R-STF-3: mail for a Supervisor who has left goes to the next above who is at work")
    void supervisorsWhoLeft() {
        UUID director = UUID.randomUUID();
        Agency.publish(director, "ASSISTANT_DIRECTOR", null);
        Agency.publish(agency.supervisor, "SUPERVISOR", director);
        leave(agency.supervisor, "SUPERVISOR", director, "");
        publish("transfers", agency.request, "transfer-target-cancelled.v1", toOther("transfer-target-cancelled.v1"));

        assertThat(mailTo(director, 1)).hasSize(1);
        assertThat(mailTo(agency.caseManager, 1)).hasSize(1);
        assertThat(mailTo(agency.supervisor)).isEmpty();
    }

    @Test
    @DisplayName("R-APR-3: each step that is approved is told to the Case Manager and the submitter")
    void passedStepsAreTold() {
        publish("approvals", agency.request, "approval-step-passed.v1", example("approval-step-passed.v1"));

        assertThat(mailTo(agency.caseManager, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.startsWith("One step approved: IND-0412"));
    }

    @Test
    @DisplayName("R-APR-8: a step that comes back to its first Supervisor is told again")
    void stepsThatComeBack() {
        String first = example("approval-step-assigned.v1");
        publish("approvals", agency.request, "approval-step-assigned.v1", first);
        publish("approvals", agency.request, "approval-step-assigned.v1", first.replace("15:04:05", "18:04:05"));

        assertThat(mailTo(agency.supervisor, 2)).hasSize(2);
    }

    @Test
    @DisplayName("R-CONF-2: Supervisors hear that somebody can't take over, and not that a constraint is why")
    void constraintsStayWithThoseWhoMatch() {
        UUID coordinator = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        agency.awaitKnown(coordinator);
        publish(
                "transfers",
                agency.request,
                "transfer-at-risk.v1",
                example("transfer-at-risk.v1").replaceFirst("\"R-RDY-2\"", "\"R-CONF-2\""));

        assertThat(source(mailTo(coordinator, 2).getLast())).contains("R-CONF-2");
        assertThat(source(mailTo(agency.otherSupervisor, 1).getFirst()))
                .contains("can't take over any more")
                .doesNotContain("onstraint")
                .doesNotContain("R-CONF-2");
    }

    /** Both Case Managers of the transition are the one under test, so that each mail is that one's. */
    private String toOther(String type) {
        return example(type).replace(agency.newCaseManager.toString(), agency.caseManager.toString());
    }

    private void leave(UUID id, String cover) {
        leave(id, "CASE_MANAGER", agency.supervisor, cover);
    }

    private static void leave(UUID id, String role, UUID above, String cover) {
        Topics.publish(
                "staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"X","subject":"%s","status":"SEPARATED","role":"%s",
                 "givenName":"Person","familyName":"Gone","email":"%s","reportsToId":"%s"%s}""".formatted(id, id, role, Agency.address(id), above, cover));
    }

    private static void publish(String topic, UUID key, String type, String json) {
        Topics.publish(topic, key, type, json);
    }

    /** Where somebody covers, it is the Supervisor. */
    private String example(String type) {
        return here(Contracts.example(type).replace(COVER, agency.supervisor.toString()));
    }

    private String here(String example) {
        return example.replace("019a1c00-0000-7000-8000-0000000000a1", agency.request.toString())
                .replace("019a1c00-0000-7000-8000-0000000000b1", agency.individual.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", agency.caseManager.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c2", agency.newCaseManager.toString())
                .replace(
                        "019a1c00-0000-7000-8000-000000000401",
                        UUID.randomUUID().toString())
                .replace(APPROVER, agency.supervisor.toString())
                .replace(DELEGATE, agency.otherSupervisor.toString());
    }
}
