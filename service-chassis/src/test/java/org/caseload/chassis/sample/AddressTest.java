package org.caseload.chassis.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.Tokens;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class AddressTest {

    private final Logger root = Logger.getLogger("");
    private final Log log = new Log();
    private final String word = UUID.randomUUID().toString();

    @BeforeEach
    void listen() {
        root.addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        root.removeHandler(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "{1}", "[1]", "^", "\\", "\"", "<", "`", "#", "\u00e9", "\u201c", "+1", "=?/"})
    @DisplayName("a character that should have come escaped stands for itself")
    void oddCharactersStandForThemselves(String odd) throws IOException {
        String words = word + odd.replace('+', ' ');
        add(words);
        add(word + "else");

        String answer = RawCall.get("localhost", "/entries?prefix=" + word + odd);

        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("\"items\":[{\"id\"")
                .doesNotContain(word + "else");
        assertThat(log.lines).isNotEmpty().noneMatch(line -> line.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%z", "%zz", "%+1", "%ff", "%c3(", "|%"})
    @DisplayName("an address that no text can be read from is 400, and nothing of it is logged")
    void undecodableAddressesAreRefused(String broken) throws IOException {
        for (String address : List.of("/entries?prefix=" + word, "/entries?" + word, "/entries/" + word, "/" + word)) {
            assertThat(RawCall.get("localhost", address + broken))
                    .startsWith("HTTP/1.1 400")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"/problems/unreadable-address\"");
        }
        assertThat(log.lines).noneMatch(line -> line.contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "a b", "%zz", "[::1"})
    @DisplayName("a call to a host that cannot be is 400, and nothing of its address is logged")
    void impossibleHostsAreRefused(String host) throws IOException {
        assertThat(RawCall.get(host, "/entries?prefix=" + word))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("\"/problems/unreadable-call\"");
        assertThat(log.lines).noneMatch(line -> line.contains(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost/entries?prefix=x", "http://localhost/entries?prefix=x|", "//entries?prefix=x"})
    @DisplayName("a whole address is read like its path")
    void wholeAddressesAreRead(String address) throws IOException {
        assertThat(RawCall.get("localhost", address)).startsWith("HTTP/1.1 200");
    }

    @Test
    @DisplayName("a command keeps its body where its address is read anew")
    void commandsKeepTheirBody() throws IOException {
        String body = "{\"words\":\"%s\",\"colour\":\"RED\"}".formatted(word);
        String head = "POST http://localhost/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n";

        assertThat(RawCall.send(head, body.getBytes(StandardCharsets.UTF_8)))
                .startsWith("HTTP/1.1 201")
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "http://localhost?prefix=x|", "/entries|?prefix=x", "/[1]"})
    @DisplayName("an odd path that is not there is 404")
    void oddPathsAreNotThere(String address) throws IOException {
        assertThat(RawCall.get("localhost", address)).startsWith("HTTP/1.1 404").contains("\"/problems/not-found\"");
    }

    private static void add(String words) {
        given().auth()
                .oauth2(Tokens.of("ANN", "case-manager"))
                .contentType("application/json")
                .body("{\"words\":\"%s\",\"colour\":\"RED\"}"
                        .formatted(words.replace("\\", "\\\\").replace("\"", "\\\"")))
                .post("/entries")
                .then()
                .statusCode(201);
    }

    /** All that is logged, failures with their words and where they come from. */
    private static final class Log extends Handler {

        private final PatternFormatter words = new PatternFormatter("%s%e");
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            lines.add(words.format(record));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
