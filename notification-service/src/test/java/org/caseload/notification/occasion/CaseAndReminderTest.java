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

@QuarkusTest
@WithTestResource(Infrastructure.class)
class CaseAndReminderTest {

    private final Agency agency = new Agency().withStaff().withIndividual();
    private final UUID caseId = UUID.randomUUID();

    @Test
    @DisplayName(
            "R-RELOC-2: Human Resources' confirmation of a relocation goes to the Case Manager and to the Engagement Coordinator")
    void confirmedRelocations() {
        UUID coordinator = UUID.randomUUID();
        publish("approvals", caseId, "staff-case-granted.v1");
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);

        assertThat(mailTo(agency.caseManager, 1))
                .extracting(Agency::subject)
                .allMatch(subject -> subject.startsWith("Approved: change of residence of Person"));
        assertThat(mailTo(coordinator, 1)).hasSize(1);
    }

    @Test
    @DisplayName("R-DEC-1: a denied case is told to whose it is, and to nobody else")
    void deniedCases() {
        UUID coordinator = UUID.randomUUID();
        Agency.publish(coordinator, "ENGAGEMENT_COORDINATOR", null);
        agency.awaitKnown(coordinator);
        publish("approvals", caseId, "staff-case-denied.v1");
        publish("approvals", caseId, "staff-case-granted.v1");

        assertThat(mailTo(agency.caseManager, 2))
                .extracting(Agency::subject)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Denied: change of residence"),
                        second -> assertThat(second).startsWith("Approved: change of residence"));
        assertThat(mailTo(coordinator, 2))
                .extracting(Agency::subject)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Reminder"),
                        second -> assertThat(second).startsWith("Approved: change of residence"));
    }

    @Test
    @DisplayName(
            "R-PICK-1: the Case Manager hears that an MCR is due, and is reminded, with the Supervisor as Reply-To")
    void dueMcrs() {
        publish("mcrs", agency.individual, "mcr-due-set.v1");
        publish("mcrs", agency.individual, "mcr-due-soon.v1");

        var mails = mailTo(agency.caseManager, 2);
        assertThat(mails)
                .extracting(Agency::subject)
                .containsExactly(
                        "An MCR is due November 4, 2026: IND-0412 (A. E.)",
                        "Reminder, an MCR is due November 4, 2026: IND-0412 (A. E.)");
        assertThat(header(mails.getFirst(), "Reply-To")).isEqualTo(Agency.address(agency.supervisor));
    }

    @Test
    @DisplayName("R-APR-7: who lets steps wait is reminded once a day, of how many, named or not")
    void overdueDecisions() {
        String counted = example("approval-steps-overdue.v1");
        String named = counted.replaceFirst(",\\s*\"count\": 1", "");
        assertThat(named).doesNotContain("count");
        remind(counted);
        remind(counted);
        remind(counted.replace("2026-11-10", "2026-11-11").replace("\"count\": 1", "\"count\": 250"));
        remind(named.replace("2026-11-10", "2026-11-12"));

        var mails = mailTo(agency.supervisor, 3);
        assertThat(mails)
                .extracting(mail -> source(mail).replaceAll("(?s).*longer than they should: (\\d+)\\..*", "$1"))
                .containsExactly("1", "250", "1");
    }

    private void remind(String overdue) {
        Topics.publish("approvals", agency.supervisor, "approval-steps-overdue.v1", overdue);
    }

    private void publish(String topic, UUID key, String type) {
        Topics.publish(topic, key, type, example(type));
    }

    private String example(String type) {
        return Contracts.example(type)
                .replace("019a1c00-0000-7000-8000-000000000201", caseId.toString())
                .replace(
                        "019a1c00-0000-7000-8000-000000000301",
                        UUID.nameUUIDFromBytes(caseId.toString().getBytes()).toString())
                .replace("019a1c00-0000-7000-8000-0000000000b1", agency.individual.toString())
                .replace("019a1c00-0000-7000-8000-0000000000c1", agency.caseManager.toString())
                .replace("019a1c00-0000-7000-8000-0000000000d1", agency.supervisor.toString());
    }
}
