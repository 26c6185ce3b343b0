package org.caseload.approval.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.caseload.approval.distance.RoadsConfig;

/** Stands in for an engine that speaks OSRM's HTTP API, well or badly. */
public final class RoutingEngine implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile int status = 500;
    private volatile String body = "";
    private volatile boolean hanging;

    public RoutingEngine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The paths and queries as they came. */
    public List<String> asked() {
        return asked;
    }

    public void answers(int statusCode, String json) {
        status = statusCode;
        body = json;
    }

    public void hangs() {
        hanging = true;
    }

    /** Settings that name the engine, or none. */
    public static RoadsConfig at(URI engine) {
        return new RoadsConfig() {
            @Override
            public Optional<URI> osrmUrl() {
                return Optional.ofNullable(engine);
            }

            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration readTimeout() {
                return Duration.ofMillis(500);
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        if (hanging) {
            return;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
