package org.caseload.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KafkaHostTest {

    private static final Pattern TOPIC = Pattern.compile("Topic: ([a-z-]+)");

    @Test
    @DisplayName("every topic that a contract names is there")
    void hasTheTopicsOfTheContracts() throws IOException {
        try (Stream<Path> contracts = Files.list(Path.of(System.getProperty("contracts.folder"), "events"))) {
            Set<String> named = contracts
                    .filter(file -> file.toString().endsWith(".schema.json"))
                    .flatMap(file -> TOPIC.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());

            assertThat(named).isNotEmpty();
            assertThat(KafkaHost.TOPICS).containsAll(named);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
