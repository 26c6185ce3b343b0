package org.caseload.local.command;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.caseload.local.Progress;
import org.caseload.local.mail.Mail;

/** Shows mail as text. */
public final class MailPrint {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private MailPrint() {}

    /** @param addresses of whom; all where empty */
    public static void print(List<Mail> mails, List<String> addresses, Progress out) {
        List<Mail> shown = mails.stream()
                .filter(mail -> addresses.isEmpty() || addresses.contains(mail.to()))
                .toList();
        shown.forEach(mail -> print(mail, out));
        out.say(shown.isEmpty() ? "No mail." : shown.size() + (shown.size() == 1 ? " mail." : " mails."));
    }

    private static void print(Mail mail, Progress out) {
        out.say("-".repeat(80));
        out.say("Arrived   " + TIME.format(mail.arrivedAt().atZone(ZoneId.systemDefault())));
        out.say("From      " + mail.from());
        out.say("To        " + mail.to());
        if (!mail.replyTo().isEmpty()) {
            out.say("Reply-To  " + mail.replyTo());
        }
        out.say("Subject   " + mail.subject());
        out.say("");
        out.say(mail.text().strip());
        out.say("");
    }
}
