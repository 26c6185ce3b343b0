package org.caseload.notification.letter;

import io.quarkus.mailer.Mail;
import java.util.List;

/**
 * A mail as its reader sees it.
 *
 * @param to the address that it goes to
 * @param replyTo where questions go; absent where to nobody in particular
 * @param subject of the mail
 * @param text the letter as plain text
 * @param html the letter as HTML
 */
public record Letter(String to, String replyTo, String subject, String text, String html) {

    public Mail toMail(String messageId) {
        Mail mail = Mail.withText(to, subject, text).setHtml(html).addHeader("Message-ID", messageId);
        return replyTo == null ? mail : mail.setReplyTo(replyTo);
    }

    /**
     * What the texts are filled with; which of it depends on the template.
     *
     * @param individual the agency's number and initials, never the name
     * @param cause why it ended without a decision
     * @param away for whom the reader acts
     * @param workNeeded one sentence each
     * @param otherObstacles what else stands in the way, one sentence each
     * @param toCaseManager whether the reader is a Case Manager, whose questions go to the Supervisor (R-TRN-2)
     * @param answered whether an answer to the mail reaches somebody
     */
    public record Content(
            String recipientName,
            String individual,
            String reason,
            String caseManager,
            String newCaseManager,
            String targetDate,
            String mcr,
            String ground,
            String cause,
            String away,
            List<String> workNeeded,
            List<String> otherObstacles,
            String caseKind,
            String dueOn,
            String fromDay,
            String untilDay,
            Integer count,
            boolean toCaseManager,
            boolean answered) {}
}
