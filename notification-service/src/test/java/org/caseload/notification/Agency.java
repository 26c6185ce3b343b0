package org.caseload.notification;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Topics;

/** An agency of two teams that a test invents anew, told of on the topics, and what mail reached it. */
public final class Agency {

    public final UUID supervisor = UUID.randomUUID();
    public final UUID otherSupervisor = UUID.randomUUID();
    public final UUID caseManager = UUID.randomUUID();
    public final UUID newCaseManager = UUID.randomUUID();
    public final UUID individual = UUID.randomUUID();
    public final UUID request = UUID.randomUUID();

    /** Publishes the staff: one Case Manager under each Supervisor. */
    public Agency withStaff() {
        publish(supervisor, "SUPERVISOR", null);
        publish(otherSupervisor, "SUPERVISOR", null);
        publish(caseManager, "CASE_MANAGER", supervisor);
        publish(newCaseManager, "CASE_MANAGER", otherSupervisor);
        return this;
    }

    public Agency withIndividual() {
        Topics.publish("individuals", individual, "individual-changed.v1", """
                {"individualId":"%s","agencyNumber":"IND-0412","status":"ACTIVE","algo":3,"caseManagerId":"%s",
                 "givenName":"Ada","familyName":"Example"}""".formatted(individual, caseManager));
        return this;
    }

    public static void publish(UUID id, String role, UUID reportsTo) {
        Topics.publish("staff", id, "staff-member-changed.v1", """
                {"staffId":"%s","staffNumber":"%s","subject":"%s","status":"ACTIVE","role":"%s",
                 "givenName":"Person","familyName":"%s","email":"%s"%s}""".formatted(
                        id,
                        id.toString().substring(0, 8),
                        id,
                        role,
                        id.toString().substring(0, 4),
                        address(id),
                        reportsTo == null ? "" : ",\"reportsToId\":\"" + reportsTo + "\""));
    }

    /** Waits until mail finds the person, by a first one. */
    public void awaitKnown(UUID id) {
        Topics.publish(
                "approvals",
                id,
                "approval-steps-overdue.v1",
                "{\"assigneeId\":\"%s\",\"remindedOn\":\"2026-11-10\",\"requestIds\":[\"%s\"]}".formatted(id, request));
        mailTo(id, 1);
    }

    public static String address(UUID id) {
        return id + "@agency.example";
    }

    /** The mail that reached the person so far, oldest first. */
    public static List<MimeMessage> mailTo(UUID id) {
        return Arrays.stream(Infrastructure.mail().getReceivedMessages())
                .filter(mail -> header(mail, "To").equals(address(id)))
                .toList();
    }

    /** Waits until the person has so many mails. */
    public static List<MimeMessage> mailTo(UUID id, int count) {
        return await().atMost(java.time.Duration.ofSeconds(20)).until(() -> mailTo(id), mails -> mails.size() >= count);
    }

    /** The mail whole, as it travelled, without the line breaks of its encoding. */
    public static String source(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=20\r\n", "\r\n");
    }

    public static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? null : String.join(",", values);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
