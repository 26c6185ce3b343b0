package org.caseload.staff.staffimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.caseload.staff.staffimport.Files.COLUMNS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.TestClock;
import org.caseload.chassis.testing.Tokens;
import org.caseload.staff.Agency;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class UploadsTest {

    private static final String LINES = "X-1,and more\n".repeat(20_000);

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path folder;

    @Inject
    ImportWorker worker;

    @Inject
    Clock clock;

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("a sender who goes away in the middle of a file leaves nothing on the disk, and no import")
    void brokenOffFilesAreDeleted() throws IOException {
        Agency agency = new Agency();
        String newest = newest(agency);
        try (Socket sender = new Socket("localhost", RestAssured.port)) {
            sender.getOutputStream()
                    .write("""
                    POST /imports?kind=STAFF HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: text/csv\r
                    Content-Length: 100000000\r
                    \r
                    %s%s""".formatted(Tokens.of(agency.number("HR"), "human-resources"), COLUMNS, LINES)
                            .getBytes(StandardCharsets.UTF_8));
            sender.getOutputStream().flush();
            await().until(() -> !uploads().isEmpty());
        }
        await().until(() -> uploads().isEmpty());
        assertThat(newest(agency)).isEqualTo(newest);
    }

    @Test
    @DisplayName("what a killed process left on the disk is deleted a day later, what is newer stays")
    void leftFilesAreDeleted() throws IOException {
        Path left = Files.createFile(Files.createDirectories(folder).resolve("left"));
        worker.tidy();
        assertThat(uploads()).contains(left);
        TestClock.set(clock.instant().plus(Duration.ofHours(25)));
        worker.tidy();
        assertThat(uploads()).isEmpty();
    }

    private static String newest(Agency agency) {
        return agency.hr().get("/imports?limit=1").path("items[0].importId");
    }

    private List<Path> uploads() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
