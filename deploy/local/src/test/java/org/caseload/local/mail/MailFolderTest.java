package org.caseload.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    private static final String PLAIN = """
            From: Caseload Balancing <caseload@sample-agency.example>
            To: CM-07 <cm-07@sample-agency.example>
            Reply-To: sup-1@sample-agency.example
            Subject: =?UTF-8?Q?Approved_=E2=80=93_IND-0412?=
            Message-ID: <one@caseload>
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: quoted-printable

            It is approved =E2=80=93 and listed.
            """;

    private static final String BOTH_KINDS = """
            From: caseload@sample-agency.example
            Subject: Two kinds
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            plain words
            --b
            Content-Type: text/html

            <p>marked up</p>
            --b--
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a mail is read as a person would read it, from another program's view of the folder too")
    void readsWhatAPersonReads() throws MessagingException {
        new MailFolder(folder).store("cm-07@sample-agency.example", message(PLAIN));

        Mail mail = new MailFolder(folder).mails().getFirst();

        assertThat(mail.to()).isEqualTo("cm-07@sample-agency.example");
        assertThat(mail.from()).isEqualTo("caseload@sample-agency.example");
        assertThat(mail.replyTo()).isEqualTo("sup-1@sample-agency.example");
        assertThat(mail.subject()).isEqualTo("Approved \u2013 IND-0412");
        assertThat(mail.text().strip()).isEqualTo("It is approved \u2013 and listed.");
        assertThat(mail.messageId()).isEqualTo("<one@caseload>");
    }

    @Test
    @DisplayName("of a mail with plain text and HTML the plain text is shown; no Reply-To of its own is none")
    void showsThePlainText() throws MessagingException {
        MailFolder mails = new MailFolder(folder);
        mails.store("ec-1@sample-agency.example", message(BOTH_KINDS));

        assertThat(mails.mails().getFirst().text().strip()).isEqualTo("plain words");
        assertThat(mails.mails().getFirst().replyTo()).isEmpty();
    }

    @Test
    @DisplayName("mail stays in the order of its arrival, and what came after a mail can be told")
    void keepsTheOrder() throws MessagingException {
        MailFolder mails = new MailFolder(folder);
        for (String recipient : List.of("a@x.example", "b@x.example", "c@x.example")) {
            mails.store(recipient, message(PLAIN));
        }
        String newest = mails.newest();
        mails.store("d@x.example", message(PLAIN));

        assertThat(mails.mails())
                .extracting(Mail::to)
                .containsExactly("a@x.example", "b@x.example", "c@x.example", "d@x.example");
        assertThat(mails.mailsAfter(newest)).extracting(Mail::to).containsExactly("d@x.example");
    }

    @Test
    @DisplayName("a folder that is not there yet holds no mail")
    void nothingYet() {
        assertThat(new MailFolder(folder.resolve("none")).mails()).isEmpty();
        assertThat(new MailFolder(folder.resolve("none")).newest()).isEmpty();
    }

    private static MimeMessage message(String text) throws MessagingException {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
