package org.caseload.notification.letter;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Hands letters over, and says in what way it failed where it did. */
@ApplicationScoped
public class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final ReactiveMailer mailer;

    MailServer(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    /** What came of a letter. */
    public sealed interface Answer {

        record Taken() implements Answer {}

        /** It can't be reached, or hangs: that says nothing about the letter. */
        record Away() implements Answer {}

        /** @param forGood whether it is no use to try again */
        record Refused(boolean forGood, String why) implements Answer {}
    }

    /** @param patience how long the server may take; after that it counts as away */
    public Answer send(Letter letter, String messageId, Duration patience) {
        try {
            mailer.send(letter.toMail(messageId)).await().atMost(patience);
            return new Answer.Taken();
        } catch (RuntimeException e) {
            return judged(innermost(e));
        }
    }

    private static Answer judged(Throwable cause) {
        return switch (cause) {
            case IOException away -> away(away);
            case TimeoutException hanging -> away(hanging);
            case SMTPException refused ->
                new Answer.Refused(refused.isPermanent(), "the mail server answered " + refused.getReplyCode());
            case IllegalArgumentException wrong -> new Answer.Refused(true, "an address is invalid");
            default ->
                new Answer.Refused(false, "failed with " + cause.getClass().getSimpleName());
        };
    }

    private static Answer away(Exception cause) {
        LOG.warnf("The mail server is away: %s", cause.getMessage());
        return new Answer.Away();
    }

    private static Throwable innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SMTPException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
