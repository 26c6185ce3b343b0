package org.caseload.local.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.caseload.local.Part;
import org.caseload.local.Settings;
import org.caseload.local.Trouble;

/** The database server, with a database and its owner for each service. What is committed is on the disk. */
public final class Postgres {

    private static final String SUPERUSER = "postgres";

    private static final String WHO_MAY = """
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128 scram-sha-256
            """;

    private final Settings settings;
    private final Secrets secrets;
    private final Path folder;
    private final Path made;

    public Postgres(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.folder = settings.data().resolve("postgres");
        this.made = settings.data().resolve("postgres.made");
    }

    /** Ready when this returns; the server lives on without the caller's process. */
    public void start() {
        try {
            if (!Files.exists(made)) {
                removeHalfMade();
            }
            Files.createDirectories(settings.log(Part.POSTGRES).getParent());
            // Not closed here: the server is to live on.
            EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(settings.port(Part.POSTGRES))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "200")
                    // Without a socket file there is no lock of it that a killed server could leave behind.
                    .setServerConfig("unix_socket_directories", "")
                    .setConnectConfig("password", secrets.password(SUPERUSER))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(
                            Redirect.appendTo(settings.log(Part.POSTGRES).toFile()))
                    .setErrorRedirector(
                            Redirect.appendTo(settings.log(Part.POSTGRES).toFile()))
                    .start();
            furnish();
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Trouble(
                    "PostgreSQL did not start: " + e.getMessage() + ". Its log: " + settings.log(Part.POSTGRES));
        }
    }

    public String url(Part service) {
        return "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/" + service.database();
    }

    public boolean answers() {
        try (Connection connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        String url = "jdbc:postgresql://localhost:" + settings.port(Part.POSTGRES) + "/postgres?connectTimeout=2";
        return DriverManager.getConnection(url, SUPERUSER, secrets.password(SUPERUSER));
    }

    private void furnish() throws SQLException, IOException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secrets.password(SUPERUSER) + "'");
            for (Part service : Part.SERVICES) {
                furnish(statement, service.database());
            }
            Files.writeString(folder.resolve("pg_hba.conf"), WHO_MAY);
            statement.execute("select pg_reload_conf()");
        }
        Files.writeString(made, "");
    }

    private void furnish(Statement statement, String name) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role " + name + " login");
        }
        statement.execute("alter role " + name + " password '" + secrets.password(name) + "'");
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** A first start that was interrupted leaves a folder without anything of value, that no server can use. */
    private void removeHalfMade() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
