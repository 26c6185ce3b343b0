package org.caseload.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.notification.Agency.header;
import static org.caseload.notification.Agency.mailTo;
import static org.caseload.notification.Agency.source;
import static org.caseload.notification.Agency.subject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Contracts;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;
import org.caseload.notification.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class TransferConsumerTest {

    private static final String EXAMPLE_REPLACED = "019a1c00-0000-7000-8000-0000000000c3";

    private final Agency agency = new Agency().withStaff().withIndividual();

    @Test
    @DisplayName("R-TRN-1: both Case Managers and both Supervisors hear of the date and the work needed before it")
    void allFourAreTold() {
        publish("transfer-target-set.v1", agency.caseManager);

        for (UUID person : people()) {
            MimeMessage mail = mailTo(person, 1).getFirst();
            assertThat(subject(mail)).isEqualTo("Transition planned: IND-0412 (A. E.) on December 1, 2026");
            assertThat(source(mail))
                    .contains("Target date: December 1, 2026")
                    .contains("- Quarterly review is due December 10, 2026")
                    .doesNotContain("Ada");
        }
    }

    @Test
    @DisplayName("R-TRN-1: of LOCSI and Medicaid the mail tells that they stand in the way, and no day")
    void healthDataIsNotMailed() {
        String item = Contracts.example("transfer-target-set.v1").replaceAll("(?s).*(\\{\\s*\"rule\".*?\\}).*", "$1");
        String locsi = "{\"rule\":\"R-RDY-3\",\"kind\":\"LOCSI_EXPIRES\",\"date\":\"2027-01-15\"}";
        String medicaid = "{\"rule\":\"R-RDY-4\",\"kind\":\"MEDICAID_NOT_CURRENT\"}";
        Topics.publish(
                "transfers",
                agency.request,
                "transfer-target-set.v1",
                example("transfer-target-set.v1", agency.caseManager)
                        .replace(item, String.join(",", item, locsi, medicaid)));

        assertThat(source(mailTo(agency.caseManager, 1).getFirst()))
                .contains("- Quarterly review is due December 10, 2026")
                .contains(
                        "- LOCSI expires soon after the target date and must be renewed: see the Individual's readiness")
                .contains("- Medicaid is not current on the target date: see the Individual's readiness")
                .doesNotContain("January", "2027-01-15");
    }

    @Test
    @DisplayName(
            "R-TRN-2: a Case Manager's answer goes to the own Supervisor, and the Engagement Coordinator is nowhere in the mail")
    void questionsGoToTheSupervisor() {
        UUID coordinator = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        publish("transfer-target-set.v1", agency.caseManager);

        MimeMessage current = mailTo(agency.caseManager, 1).getFirst();
        MimeMessage incoming = mailTo(agency.newCaseManager, 1).getFirst();
        assertThat(header(current, "Reply-To")).isEqualTo(Agency.address(agency.supervisor));
        assertThat(header(incoming, "Reply-To")).isEqualTo(Agency.address(agency.otherSupervisor));
        assertThat(Stream.of(current, incoming).map(Agency::source))
                .allSatisfy(mail -> assertThat(mail).contains("direct questions to your Supervisor"))
                .noneSatisfy(mail -> assertThat(mail).contains(Agency.address(coordinator)));
    }

    @Test
    @DisplayName("R-TRN-1: a change and a cancellation are mailed to the same people, who was replaced included")
    void changesAreToldToTheSamePeople() {
        UUID replaced = UUID.randomUUID();
        Agency.publish(replaced, "CASE_MANAGER", agency.supervisor);
        publish("transfer-target-set.v1", agency.caseManager);
        Topics.publish(
                "transfers",
                agency.request,
                "transfer-target-set.v1",
                example("transfer-target-set.v1", agency.caseManager, replaced)
                        .replace("\"revision\": 1", "\"revision\": 2"));
        Topics.publish(
                "transfers",
                agency.request,
                "transfer-target-cancelled.v1",
                example("transfer-target-cancelled.v1", agency.caseManager)
                        .replace("\"revision\": 2", "\"revision\": 3"));

        for (UUID person : people()) {
            assertThat(mailTo(person, 3))
                    .extracting(Agency::subject)
                    .containsExactly(
                            "Transition planned: IND-0412 (A. E.) on December 1, 2026",
                            "Corrected transition: IND-0412 (A. E.) on December 1, 2026",
                            "Transition cancelled: IND-0412 (A. E.)");
        }
        assertThat(mailTo(replaced, 1))
                .extracting(Agency::subject)
                .containsExactly("Corrected transition: IND-0412 (A. E.) on December 1, 2026");
    }

    @Test
    @DisplayName("R-TRN-1: who supervises both Case Managers is mailed once")
    void oneSupervisorOfBothIsToldOnce() {
        UUID colleague = UUID.randomUUID();
        Agency.publish(colleague, "CASE_MANAGER", agency.otherSupervisor);
        publish("transfer-target-set.v1", colleague);
        assertThat(mailTo(colleague, 1)).hasSize(1);
        assertThat(mailTo(agency.newCaseManager, 1)).hasSize(1);

        Topics.publish(
                "transfers",
                agency.request,
                "transfer-target-cancelled.v1",
                example("transfer-target-cancelled.v1", colleague));
        assertThat(mailTo(agency.otherSupervisor, 2))
                .extracting(Agency::subject)
                .containsExactly(
                        "Transition planned: IND-0412 (A. E.) on December 1, 2026",
                        "Transition cancelled: IND-0412 (A. E.)");
    }

    private void publish(String type, UUID caseManager) {
        Topics.publish("transfers", agency.request, type, example(type, caseManager));
    }

    private List<UUID> people() {
        return List.of(agency.caseManager, agency.newCaseManager, agency.supervisor, agency.otherSupervisor);
    }

    /** The contract's example about this agency, where nobody was replaced. */
    private String example(String type, UUID caseManager) {
        return example(type, caseManager, caseManager);
    }

    private String example(String type, UUID caseManager, UUID replaced) {
        return Contracts.example(type)
                .replace("019a1c00-0000-7000-8000-0000000000a1", agency.request.toString())
                .replace("019a1c00-0000-7000-8000-0000000000b1", agency.individual.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", caseManager.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c2", agency.newCaseManager.toString())
                .replace(EXAMPLE_REPLACED, replaced.toString());
    }
}
