package org.caseload.staff.staffimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files on the disk that are on their way in. Each goes with its call, and what a killed process left a day later. */
@ApplicationScoped
class Uploads {

    private static final Duration RECEIVED_WITHIN = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    Uploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    void deleteAbandoned() throws IOException {
        Instant before = clock.instant().minus(RECEIVED_WITHIN);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }
}
