package org.caseload.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    @DisplayName("without an offset the ports are those that the documentation names")
    void standardPorts() {
        Settings settings = Settings.at(Path.of("/data"), 0);

        assertThat(settings.port(Part.POSTGRES)).isEqualTo(15432);
        assertThat(settings.bootstrapServers()).isEqualTo("localhost:19092");
        assertThat(settings.ports(Part.SMTP)).containsExactly(1025, 1143);
        assertThat(settings.baseUrl(Part.REQUEST)).isEqualTo("http://localhost:8081");
        assertThat(settings.baseUrl(Part.STAFF)).isEqualTo("http://localhost:8085");
    }

    @Test
    @DisplayName("a stack with an offset shares no port with the standard one")
    void offsetMovesEveryPort() {
        assertThat(ports(2000)).hasSize(10).doesNotContainAnyElementsOf(ports(0));
    }

    @Test
    @DisplayName("a service may be named in short, and an unknown name is explained")
    void names() {
        assertThat(Part.named("request")).isEqualTo(Part.REQUEST);
        assertThat(Part.named("request-service")).isEqualTo(Part.REQUEST);
        assertThat(Part.named("kafka")).isEqualTo(Part.KAFKA);
        assertThatThrownBy(() -> Part.named("kafka-service"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("postgres, kafka, smtp");
    }

    private static Set<Integer> ports(int offset) {
        Settings settings = Settings.at(Path.of("/data"), offset);
        return Arrays.stream(Part.values())
                .flatMap(part -> settings.ports(part).boxed())
                .collect(Collectors.toSet());
    }
}
