package org.caseload.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseload.notification.Agency.header;
import static org.caseload.notification.Agency.mailTo;
import static org.caseload.notification.Agency.source;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.caseload.notification.staff.StaffRepository;
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

    private static final String AT_RISK = "At risk: IND-0412 (A. E.) on December 1, 2026";
    private static final String CANCELLED = "Transition cancelled: IND-0412 (A. E.)";
    private static final String REMOVED = "Taken off the master list: IND-0412 (A. E.)";

    @Inject
    StaffRepository staff;

    private final Agency agency = new Agency().withStaff().withIndividual();

    @Test
    @DisplayName("R-APR-6: who is named a delegate is told for whom and when")
    void delegatesAreTold() {
        publish("approvals", agency.request, "delegation-made.v1", example("delegation-made.v1"));
        publish("approvals", agency.request, "approval-step-assigned.v1", example("approval-step-assigned.v1"));

        assertThat(mailTo(agency.otherSupervisor, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.endsWith("from November 9, 2026 to November 13, 2026"))
                .allMatch(subject -> subject.startsWith("You act for Person"));
        assertThat(mailTo(agency.supervisor, 1))
                .extracting(Agency::subject)
                .containsExactly("Your decision is awaited: IND-0412 (A. E.), Intake completion");
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
        String risk =
                example("transfer-at-risk.v1").replaceFirst("\"R-RDY-2\"", "\"R-RDY-2\", \"R-CAND-2\", \"R-LOC-3\"");
        publish("transfers", agency.request, "transfer-at-risk.v1", risk);
        publish("transfers", agency.request, "transfer-at-risk.v1", risk);
        publish("transfers", agency.request, "transfer-at-risk.v1", risk.replace("15:04:05", "18:04:05"));
        cancel();

        assertThat(mailTo(agency.supervisor, 3))
                .extracting(Agency::subject)
                .containsExactly(AT_RISK, AT_RISK, CANCELLED);
        assertThat(mailTo(agency.otherSupervisor, 3))
                .extracting(Agency::subject)
                .containsExactly(AT_RISK, AT_RISK, CANCELLED);
        assertThat(mailTo(coordinator, 3))
                .extracting(Agency::subject)
                .containsExactly("Reminder: 1 of your decisions are awaited", AT_RISK, AT_RISK);
        assertThat(source(mailTo(coordinator).getLast()))
                .contains("can't take over any more (R-CAND-2)")
                .contains("instead any more (R-LOC-3)");
        hearOfTheCancellationOnly(agency.caseManager, agency.newCaseManager);
    }

    @Test
    @DisplayName("R-RDY-6, R-STF-3: who covers for a Case Manager who has left is alarmed too, and not who has left")
    void coverIsAlarmed() {
        UUID cover = UUID.randomUUID();
        Agency.publish(cover, "CASE_MANAGER", agency.otherSupervisor);
        leave(agency.caseManager, ",\"coveredById\":\"" + cover + "\"");
        String risk = Contracts.example("transfer-at-risk.v1").replace(COVER, cover.toString());
        publish("transfers", agency.request, "transfer-at-risk.v1", here(risk));
        cancel();

        assertThat(mailTo(cover, 2))
                .allSatisfy(
                        mail -> assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(agency.otherSupervisor)))
                .extracting(Agency::subject)
                .containsExactly(AT_RISK, CANCELLED);
        assertThat(mailTo(agency.supervisor, 2)).extracting(Agency::subject).containsExactly(AT_RISK, CANCELLED);
        assertThat(mailTo(agency.otherSupervisor, 2))
                .extracting(Agency::subject)
                .containsExactly(AT_RISK, CANCELLED);
        hearOfTheCancellationOnly(agency.newCaseManager);
        assertThat(mailTo(agency.caseManager)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-STF-3: mail to a Case Manager who has left goes to who covers, with that one's Supervisor to answer")
    void coverHasTheMail() {
        leave(agency.caseManager, ",\"coveredById\":\"" + agency.newCaseManager + "\"");
        cancelAndRemove();

        assertThat(mailTo(agency.newCaseManager, 2))
                .allSatisfy(
                        mail -> assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(agency.otherSupervisor)))
                .extracting(Agency::subject)
                .containsExactly(CANCELLED, REMOVED);
        assertThat(mailTo(agency.caseManager)).isEmpty();
    }

    @Test
    @DisplayName("R-STF-3: while nobody is named to cover, the Supervisor has it, once")
    void supervisorsCover() {
        leave(agency.caseManager, "");
        cancelAndRemove();

        assertThat(mailTo(agency.supervisor, 2)).extracting(Agency::subject).containsExactly(CANCELLED, REMOVED);
        assertThat(mailTo(agency.caseManager)).isEmpty();
    }

    @Test
    @DisplayName(
            "R-STF-3, R-TRN-2: mail for a Supervisor who has left goes to the next above who is at work, and so do the"
                    + " Case Manager's answers")
    void supervisorsWhoLeft() {
        UUID director = UUID.randomUUID();
        Agency.publish(director, "ASSISTANT_DIRECTOR", null);
        Agency.publish(agency.supervisor, "SUPERVISOR", director);
        leave(agency.supervisor, "SUPERVISOR", director, "");
        cancelAndRemove();

        assertThat(mailTo(agency.caseManager, 2))
                .allSatisfy(mail -> assertThat(header(mail, "Reply-To")).isEqualTo(Agency.address(director)))
                .extracting(Agency::subject)
                .containsExactly(CANCELLED, REMOVED);
        assertThat(mailTo(director)).extracting(Agency::subject).containsExactly(CANCELLED);
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
    @DisplayName("R-CONF-2: mail tells that somebody can't take over, and not that a constraint is why")
    void constraintsAreNotMailed() {
        UUID coordinator = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        agency.awaitKnown(coordinator);
        publish(
                "transfers",
                agency.request,
                "transfer-at-risk.v1",
                example("transfer-at-risk.v1").replaceFirst("\"R-RDY-2\"", "\"R-CAND-2\", \"R-CONF-2\""));

        assertThat(List.of(
                        mailTo(coordinator, 2).getLast(),
                        mailTo(agency.otherSupervisor, 1).getLast()))
                .allSatisfy(mail -> assertThat(source(mail))
                        .containsOnlyOnce("- the new Case Manager can't take over any more (R-CAND-2)")
                        .doesNotContain("onstraint")
                        .doesNotContain("R-CONF-2"));
    }

    /** Comes after all else: whoever has the mail of it has all that was to come before. */
    private void cancel() {
        publish("transfers", agency.request, "transfer-target-cancelled.v1", example("transfer-target-cancelled.v1"));
    }

    private static void hearOfTheCancellationOnly(UUID... people) {
        assertThat(people)
                .allSatisfy(person -> assertThat(mailTo(person, 1))
                        .extracting(Agency::subject)
                        .containsExactly(CANCELLED));
    }

    /** Both Case Managers of the transition are the one under test; who has the mail of the removal has the other too. */
    private void cancelAndRemove() {
        String cancelled = example("transfer-target-cancelled.v1");
        publish(
                "transfers",
                agency.request,
                "transfer-target-cancelled.v1",
                cancelled.replace(agency.newCaseManager.toString(), agency.caseManager.toString()));
        publish("transfers", agency.request, "master-list-entry-removed.v1", example("master-list-entry-removed.v1"));
    }

    private void leave(UUID id, String cover) {
        leave(id, "CASE_MANAGER", agency.supervisor, cover);
    }

    private void leave(UUID id, String role, UUID above, String cover) {
        Topics.publish(
                "staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"X","subject":"%s","status":"SEPARATED","role":"%s",
                 "givenName":"Person","familyName":"Gone","email":"%s","reportsToId":"%s"%s}""".formatted(id, id, role, Agency.address(id), above, cover));
        await().until(() -> QuarkusTransaction.requiringNew()
                        .call(() -> staff.count("id = ?1 and separated and reportsToId = ?2", id, above))
                == 1);
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
