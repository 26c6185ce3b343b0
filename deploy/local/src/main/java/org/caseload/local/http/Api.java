package org.caseload.local.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.caseload.local.Trouble;

/** One service, called by one person. Bodies are anything that Jackson writes; what is null is left out. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private final String baseUrl;
    private final String token;
    private final Duration patience;

    public Api(String baseUrl, String token) {
        this(baseUrl, token, Duration.ofSeconds(30));
    }

    private Api(String baseUrl, String token, Duration patience) {
        this.baseUrl = baseUrl;
        this.token = token;
        this.patience = patience;
    }

    /** The same, called with what may take that long. */
    public Api waitingFor(Duration longest) {
        return new Api(baseUrl, token, longest);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    /** Sent again with the same key, it is answered the same and does nothing twice. */
    public Answer postOnce(String path, Object body, String idempotencyKey) {
        return send("POST", path, body, Map.of("Idempotency-Key", idempotencyKey));
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    /**
     * Any call.
     *
     * @param body null for none
     * @param headers for example {@code If-Match}
     */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {

            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json(body)));
        }
        return exchange(method + " " + path, request.build());
    }

    private Answer exchange(String call, HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    call,
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("Location").orElse(""),
                    response.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new Trouble(baseUrl + " does not answer (" + e.getClass().getSimpleName() + " at " + call
                    + "). Does it run? See 'status'.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
