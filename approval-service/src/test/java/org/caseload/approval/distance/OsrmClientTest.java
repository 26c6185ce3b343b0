package org.caseload.approval.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.caseload.approval.testing.RoutingEngine;
import org.caseload.chassis.distance.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsrmClientTest {

    private static final Place INDIANAPOLIS = new Place(39.7684, -86.1581, true);
    private static final Place FORT_WAYNE = new Place(41.0793, -85.1394, false);

    private final RoutingEngine engine = new RoutingEngine();
    private final Warnings warnings = new Warnings();
    private final Logger log = Logger.getLogger(OsrmClient.class.getName());

    @BeforeEach
    void listen() {
        log.addHandler(warnings);
    }

    @AfterEach
    void stop() {
        log.removeHandler(warnings);
        engine.close();
    }

    @Test
    @DisplayName("R-LOC-1: the way by road is asked for by longitude and latitude, and told in miles and minutes")
    void waysAreTold() {
        engine.answers(200, "{\"code\":\"Ok\",\"routes\":[{\"distance\":80467.2,\"duration\":3600}],\"waypoints\":[]}");
        Roads.Drive drive = ask(engine.uri()).orElseThrow();
        assertThat(drive.miles()).isCloseTo(50, within(1e-9));
        assertThat(drive.minutes()).isEqualTo(60);
        assertThat(drive.service()).isEqualTo("OSRM");
        assertThat(ask(URI.create(engine.uri() + "/"))).contains(drive);
        assertThat(engine.asked())
                .hasSize(2)
                .containsOnly("/route/v1/driving/-86.158100,39.768400;-85.139400,41.079300?overview=false");
        assertThat(warnings.said).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"code\":\"NoRoute\",\"message\":\"Impossible route between points\"}",
                "500 | {\"code\":\"Ok\",\"routes\":[{\"distance\":1,\"duration\":1}]}",
                "200 | {\"code\":\"Ok\",\"routes\":[]}",
                "200 | {\"code\":\"Ok\",\"routes\":[{\"distance\":\"far\",\"duration\":1}]}",
                "200 | {\"code\":\"NoSegment\",\"routes\":[{\"distance\":1,\"duration\":1}]}",
                "200 | []",
                "200 | 7",
                "200 | <html>39.7684</html>"
            })
    @DisplayName("R-LOC-1: no way, an error or nonsense is no answer, said once and without where people live")
    void failuresAreNoAnswer(int status, String body) {
        engine.answers(status, body);
        assertThat(ask(engine.uri())).isEmpty();
        assertThat(warnings.said).singleElement().asString().doesNotContain("39.7", "86.1", "41.0", "85.1");
    }

    @Test
    @DisplayName("R-LOC-1: an engine that hangs or is not there is no answer, said once and without where people live")
    void silenceIsNoAnswer() {
        engine.hangs();
        assertThat(ask(engine.uri())).isEmpty();
        assertThat(warnings.said)
                .singleElement()
                .asString()
                .contains("TimeoutException")
                .doesNotContain("39.7");
        engine.close();
        assertThat(ask(engine.uri())).isEmpty();
        assertThat(warnings.said).hasSize(2).last().asString().doesNotContain("39.7");
    }

    @Test
    @DisplayName("without an engine nobody is asked")
    void absentEnginesAreNotAsked() {
        assertThat(ask(null)).isEmpty();
        assertThat(warnings.said).isEmpty();
    }

    private static Optional<Roads.Drive> ask(URI engine) {
        OsrmClient client = new OsrmClient(RoutingEngine.at(engine), new ObjectMapper());
        try {
            return client.drive(INDIANAPOLIS, FORT_WAYNE);
        } finally {
            client.close();
        }
    }

    private static final class Warnings extends Handler {

        private final List<String> said = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            said.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
