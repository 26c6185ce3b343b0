package org.caseload.approval.distance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caseload.chassis.distance.Place;
import org.jboss.logging.Logger;

/**
 * An engine of the agency's that speaks OSRM's HTTP API. Whatever goes wrong is no answer: a person verifies the
 * distance anyway. By the JDK's own client, since that of the framework puts URLs, and these name homes, into traces.
 */
@ApplicationScoped
class OsrmClient implements Roads {

    private static final Logger LOG = Logger.getLogger(OsrmClient.class);
    private static final double METRES_IN_A_MILE = 1609.344;
    private static final double SECONDS_IN_A_MINUTE = 60;

    private final RoadsConfig config;
    private final ObjectMapper json;
    private final HttpClient http;

    OsrmClient(RoadsConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.http =
                HttpClient.newBuilder().connectTimeout(config.connectTimeout()).build();
    }

    @Override
    public Optional<Drive> drive(Place from, Place to) {
        return config.osrmUrl().flatMap(base -> ask(uri(base, from, to)));
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    private static URI uri(URI base, Place from, Place to) {
        String root = base.toString().replaceFirst("/$", "");
        return URI.create(String.format(
                Locale.ROOT,
                "%s/route/v1/driving/%.6f,%.6f;%.6f,%.6f?overview=false",
                root,
                from.longitude(),
                from.latitude(),
                to.longitude(),
                to.latitude()));
    }

    private Optional<Drive> ask(URI uri) {
        CompletableFuture<HttpResponse<String>> answer =
                http.sendAsync(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        Duration patience = config.connectTimeout().plus(config.readTimeout());
        try {
            return read(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException | JsonProcessingException e) {
            return nothing(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return nothing("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private Optional<Drive> read(HttpResponse<String> response) throws JsonProcessingException {
        JsonNode body = response.statusCode() == 200 ? json.readTree(response.body()) : json.nullNode();
        JsonNode best = body.path("routes").path(0);
        boolean way = body.path("code").asText().equals("Ok")
                && best.path("distance").isNumber()
                && best.path("duration").isNumber();
        return way
                ? Optional.of(new Drive(
                        best.path("distance").asDouble() / METRES_IN_A_MILE,
                        best.path("duration").asDouble() / SECONDS_IN_A_MINUTE,
                        "OSRM"))
                : nothing("no way in an answer of status " + response.statusCode());
    }

    /** Says so without the URL or the answer, which tell where people live. */
    private static Optional<Drive> nothing(String why) {
        LOG.warnf("The routing engine did not tell a distance: %s", why);
        return Optional.empty();
    }
}
