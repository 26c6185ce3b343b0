package org.caseload.local.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads what a person would read of a mail. */
final class MailText {

    private MailText() {}

    static Mail parse(StoredMail stored) {
        MimeMessage message = stored.message();
        try {
            boolean answersElsewhere = message.getHeader("Reply-To") != null;
            return new Mail(
                    stored.recipient(),
                    first(message.getFrom()),
                    answersElsewhere ? first(message.getReplyTo()) : "",
                    message.getSubject() == null ? "" : message.getSubject(),
                    plainText(message).replace("\r\n", "\n"),
                    message.getMessageID() == null ? "" : message.getMessageID(),
                    stored.arrivedAt());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Address[] addresses) {
        return switch (addresses == null || addresses.length == 0 ? null : addresses[0]) {
            case null -> "";
            case InternetAddress address -> address.getAddress();
            case Address other -> other.toString();
        };
    }

    /** The first plain part, or what is there where none is plain. */
    private static String plainText(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            String found = "";
            for (int i = 0; i < parts.getCount(); i++) {
                String text = plainText(parts.getBodyPart(i));
                if (parts.getBodyPart(i).isMimeType("text/plain") || found.isEmpty()) {
                    found = text;
                }
            }
            return found;
        }
        return content instanceof String text ? text : "";
    }
}
