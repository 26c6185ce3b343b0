package org.caseload.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The mail that arrived, one file for each mail and recipient, named so that they sort by arrival. */
public final class MailFolder {

    private static final String RECIPIENT = "Delivered-To";

    private final Path folder;
    private int stored;

    public MailFolder(Path folder) {
        this.folder = folder;
    }

    /** Whole or not at all: readers see no half of a mail. */
    public synchronized void store(String recipient, MimeMessage message) throws MessagingException {
        try {
            Files.createDirectories(folder);
            String name =
                    String.format(Locale.ROOT, "%013d-%06d.eml", Instant.now().toEpochMilli(), stored++);
            Path draft = folder.resolve(name + ".draft");
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
                message.writeTo(out);
            }
            Files.move(draft, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every mail, oldest first. */
    public List<StoredMail> stored() {
        return files().stream().map(this::load).toList();
    }

    public List<Mail> mails() {
        return mailsAfter("");
    }

    /** Those that came after the mail of that file name. */
    public List<Mail> mailsAfter(String name) {
        return files().stream()
                .filter(file -> file.compareTo(name) > 0)
                .map(this::load)
                .map(MailText::parse)
                .toList();
    }

    /** The file name of the newest; empty while there is none. */
    public String newest() {
        List<String> files = files();
        return files.isEmpty() ? "" : files.getLast();
    }

    private List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredMail load(String name) {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            Instant arrivedAt = Instant.ofEpochMilli(Long.parseLong(name.substring(0, 13)));
            return new StoredMail(message.getHeader(RECIPIENT, null), arrivedAt, message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(name + " is no mail", e);
        }
    }
}
