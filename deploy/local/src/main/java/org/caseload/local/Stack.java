package org.caseload.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.caseload.local.http.Api;
import org.caseload.local.infrastructure.Postgres;
import org.caseload.local.infrastructure.Secrets;
import org.caseload.local.infrastructure.Tokens;
import org.caseload.local.mail.Mail;
import org.caseload.local.mail.MailFolder;

/**
 * The whole product as processes of their own on this machine: PostgreSQL, Kafka, a mail server and the five services.
 * They live on when this program ends; another {@code Stack} at the same folder and offset finds them again.
 *
 * <p>Parts are called by name: {@code postgres}, {@code kafka}, {@code smtp}, {@code request-service} (or
 * {@code request}) and so on. What can go wrong on anyone's machine is told as a {@link Trouble}.
 */
public final class Stack implements AutoCloseable {

    private final Settings settings;
    private final Secrets secrets;
    private final Lifecycle lifecycle;
    private final Tokens tokens;
    private final MailFolder mails;

    private Stack(Settings settings) {
        this.settings = settings;
        this.secrets = new Secrets(settings);
        this.lifecycle = new Lifecycle(settings, secrets);
        this.tokens = new Tokens(secrets);
        this.mails = new MailFolder(settings.mails());
    }

    /**
     * The stack whose data lie in that folder.
     *
     * @param portOffset added to each standard port: 0 for the ports that the documentation names
     */
    public static Stack at(Path dataFolder, int portOffset) {
        return new Stack(Settings.at(dataFolder, portOffset));
    }

    /** The same stack, whose services have one more environment variable when they start. */
    public Stack with(String variable, String value) {
        Map<String, String> variables = new HashMap<>(settings.serviceVariables());
        variables.put(variable, value);
        return new Stack(new Settings(settings.data(), settings.portOffset(), settings.checkout(), variables));
    }

    /**
     * Starts those parts, infrastructure first and the rest at once, and returns when all are ready. Without names, all
     * parts. What runs already stays as it is.
     */
    public void start(String... names) {
        List<Part> parts = names.length == 0
                ? List.of(Part.values())
                : Arrays.stream(names).map(Part::named).toList();
        start(parts, Progress.SILENT);
    }

    /** The same, told step by step. */
    public void start(List<Part> parts, Progress progress) {
        new StartUp(settings, lifecycle, progress).start(parts);
    }

    /** Ends a part in good order. */
    public void stop(String name) {
        lifecycle.stop(Part.named(name));
    }

    /** Ends a part with {@code kill -9}. */
    public void kill(String name) {
        lifecycle.kill(Part.named(name));
    }

    /** Ends all parts in good order, services before what they rest on. */
    @Override
    public void close() {
        stopTogether(Part.SERVICES);
        stopTogether(Part.INFRASTRUCTURE);
    }

    private void stopTogether(List<Part> parts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.forEach(part -> threads.execute(() -> lifecycle.stop(part)));
        }
    }

    public boolean isReady(String name) {
        return lifecycle.isReady(Part.named(name));
    }

    /** The running process of a part. */
    public Optional<ProcessHandle> process(String name) {
        return lifecycle.find(Part.named(name));
    }

    /** For example {@code http://localhost:8081}. */
    public String baseUrl(String service) {
        return settings.baseUrl(Part.named(service));
    }

    /** The service's own database, for looking. */
    public Connection database(String service) throws SQLException {
        Part part = Part.named(service);
        return DriverManager.getConnection(
                new Postgres(settings, secrets).url(part), part.database(), secrets.password(part.database()));
    }

    public String bootstrapServers() {
        return settings.bootstrapServers();
    }

    /** A bearer token, good for twelve hours; without roles, of those that the number has in the sample agency. */
    public String token(String subject, String... roles) {
        return tokens.of(subject, List.of(roles));
    }

    /** The service, called by that subject. */
    public Api api(String service, String subject, String... roles) {
        return new Api(baseUrl(service), token(subject, roles));
    }

    /** Every mail that was delivered, oldest first, once for each recipient. */
    public List<Mail> mails() {
        return mails.mails();
    }

    public MailFolder mailFolder() {
        return mails;
    }

    public Settings settings() {
        return settings;
    }
}
