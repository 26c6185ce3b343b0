package org.caseload.local.infrastructure;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import java.util.Date;
import org.caseload.local.Part;
import org.caseload.local.Settings;
import org.caseload.local.mail.MailFolder;
import org.caseload.local.mail.StoredMail;
import org.caseload.local.process.Processes;

/**
 * What the process {@code smtp} does: takes mail for any address, writes it to the mail folder before the sender is
 * told that it arrived, and shows it by IMAP, also after a restart.
 */
public final class MailHost {

    private static final String LOOPBACK = "127.0.0.1";

    private final MailFolder folder;
    private final GreenMail server;

    private MailHost(Settings settings) {
        this.folder = new MailFolder(settings.mails());
        this.server = new GreenMail(new ServerSetup[] {
                    new ServerSetup(settings.port(Part.SMTP), LOOPBACK, ServerSetup.PROTOCOL_SMTP),
                    new ServerSetup(settings.imapPort(), LOOPBACK, ServerSetup.PROTOCOL_IMAP)
                })
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    }

    /** Runs the server until this process is asked to end. */
    public static void run(Settings settings)
            throws InterruptedException, MessagingException, UserException, FolderException {
        MailHost host = new MailHost(settings);
        host.server.getUserManager().setMessageDeliveryHandler(host::receive);
        for (StoredMail mail : host.folder.stored()) {
            host.show(mail);
        }
        host.server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(host.server::stop, "close-smtp"));
        new Processes(settings).markReady(Part.SMTP);
        Thread.currentThread().join();
    }

    private GreenMailUser receive(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        folder.store(recipient.getEmail(), message.getMessage());
        return mailbox(recipient.getEmail());
    }

    private void show(StoredMail mail) throws MessagingException, UserException, FolderException {
        server.getManagers()
                .getImapHostManager()
                .getInbox(mailbox(mail.recipient()))
                .appendMessage(mail.message(), new Flags(), Date.from(mail.arrivedAt()));
    }

    private synchronized GreenMailUser mailbox(String address) throws UserException {
        GreenMailUser user = server.getUserManager().getUser(address);
        return user == null ? server.getUserManager().createUser(address, address, address) : user;
    }
}
