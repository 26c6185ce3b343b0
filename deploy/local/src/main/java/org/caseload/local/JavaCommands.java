package org.caseload.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.local.infrastructure.Postgres;
import org.caseload.local.infrastructure.Secrets;
import org.caseload.local.infrastructure.Tokens;
import org.caseload.local.process.Processes;

/** The command lines and environments of the stack's Java processes. */
final class JavaCommands {

    /** Start soon and stay small: five services and a broker share one machine. */
    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");

    private final Settings settings;
    private final Secrets secrets;
    private final Processes processes;

    JavaCommands(Settings settings, Secrets secrets, Processes processes) {
        this.settings = settings;
        this.secrets = secrets;
        this.processes = processes;
    }

    List<String> service(Part service) {
        Path jar = settings.serviceJar(service);
        if (!Files.exists(jar)) {
            throw new Trouble(service.title() + " is not built: " + jar + " is missing. Run ./mvnw package in "
                    + settings.checkout() + ".");
        }
        List<String> command = java(service, "-Xmx128m");
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** This program again, as the host of a part of the infrastructure. */
    List<String> host(Part part) {
        List<String> command = java(part, "-Xmx256m");
        command.addAll(List.of(
                "-cp",
                classPath(),
                Main.class.getName(),
                "host",
                part.title(),
                settings.data().toString(),
                Integer.toString(settings.portOffset())));
        return command;
    }

    Map<String, String> environment(Part service) {
        Map<String, String> variables = new HashMap<>(Map.ofEntries(
                Map.entry("DATABASE_URL", new Postgres(settings, secrets).url(service)),
                Map.entry("DATABASE_USER", service.database()),
                Map.entry("DATABASE_PASSWORD", secrets.password(service.database())),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", settings.bootstrapServers()),
                Map.entry("JWT_ISSUER", Tokens.ISSUER),
                Map.entry("JWT_AUDIENCE", Tokens.AUDIENCE),
                Map.entry("JWT_PUBLIC_KEY_LOCATION", secrets.publicKey().toUri().toString()),
                Map.entry("QUARKUS_MAILER_HOST", "localhost"),
                Map.entry("QUARKUS_MAILER_PORT", Integer.toString(settings.port(Part.SMTP))),
                Map.entry("MAIL_FROM", "Caseload Balancing <no-reply@sample-agency.example>"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service))),
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"),
                Map.entry("MALLOC_ARENA_MAX", "2")));
        variables.putAll(settings.serviceVariables());
        return variables;
    }

    private List<String> java(Part part, String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(processes.marks(part));
        command.addAll(SMALL);
        command.add(heap);
        return command;
    }

    /** As the scripts have it where this module is packaged: a test's own class path may go away with the test. */
    private String classPath() {
        Path target = settings.checkout().resolve("deploy/local/target");
        Path jar = target.resolve("local-1.0.0-SNAPSHOT.jar");
        return Files.exists(jar) && Files.isDirectory(target.resolve("lib"))
                ? jar + File.pathSeparator + target.resolve("lib") + File.separator + "*"
                : System.getProperty("java.class.path");
    }
}
