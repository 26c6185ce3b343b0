package org.caseload.chassis.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.caseload.chassis.ServiceMain;

/** PostgreSQL, Kafka and SMTP for the tests of a service: the real ones, on free ports, empty at the start. */
public class Infrastructure implements QuarkusTestResourceLifecycleManager {

    /** The topics of the product; a test may read and write each of them. */
    public static final List<String> TOPICS = List.of(
            "individuals",
            "mcrs",
            "balance-requests",
            "approvals",
            "transfers",
            "readiness",
            "staff",
            "staff-cases",
            "notifications",
            "readiness-facts",
            "dead-letters");

    private static GreenMail mail;
    private static EmbeddedKafka kafka;

    private EmbeddedPostgres database;

    /** The mail server that the service under test sends to. */
    public static GreenMail mail() {
        return mail;
    }

    static EmbeddedKafka kafka() {
        return kafka;
    }

    @Override
    public Map<String, String> start() {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
        ServiceMain.prepare();
        CompletableFuture<EmbeddedPostgres> starting = CompletableFuture.supplyAsync(Infrastructure::startDatabase);
        kafka = EmbeddedKafka.start(folder("kafka"), freePort(), freePort());
        kafka.createTopics(TOPICS);
        mail = new GreenMail(new ServerSetup(freePort(), "localhost", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        database = starting.join();
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", database.getJdbcUrl("postgres", "postgres")),
                Map.entry("quarkus.datasource.username", "postgres"),
                Map.entry("quarkus.datasource.password", "postgres"),
                Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                Map.entry("quarkus.mailer.mock", "false"),
                Map.entry("quarkus.mailer.host", "localhost"),
                Map.entry("quarkus.mailer.port", Integer.toString(mail.getSmtp().getPort())),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry(
                        "mp.jwt.verify.publickey.location",
                        Tokens.publicKey().toUri().toString()),
                Map.entry("mp.jwt.verify.issuer", Tokens.ISSUER),
                Map.entry("mp.jwt.verify.audiences", Tokens.AUDIENCE));
    }

    @Override
    public void stop() {
        try {
            mail.stop();
            kafka.close();
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres startDatabase() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) {
        try {
            return Files.createTempDirectory("caseload-" + name).resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that the system gives to outgoing connections: nobody takes it while its server is away for a test. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
    }
}
