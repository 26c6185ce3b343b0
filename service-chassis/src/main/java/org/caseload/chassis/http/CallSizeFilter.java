package org.caseload.chassis.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps addresses and bodies small, and says so as any other refusal does. Bodies are small wherever a service does not stream
 * them. Where it does, {@code caseload.http.large-bodies} names the paths, and {@code
 * quarkus.http.limits.max-body-size} says how large they may be.
 */
@ApplicationScoped
class CallSizeFilter {

    /** Just after the server's own limit, which holds for all paths, was set. */
    private static final int AFTER_THE_LIMIT = 1;

    private final EarlyRefusal refusal;
    private final int longestAddress;
    private final long limit;
    private final List<String> large;

    CallSizeFilter(
            EarlyRefusal refusal,
            @ConfigProperty(name = "caseload.http.address-length", defaultValue = "4096") int longestAddress,
            @ConfigProperty(name = "caseload.http.body-size", defaultValue = "1M") MemorySize limit,
            @ConfigProperty(name = "caseload.http.large-bodies") Optional<List<String>> large) {
        this.refusal = refusal;
        this.longestAddress = longestAddress;
        this.limit = limit.asLongValue();
        this.large = large.orElse(List.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, AFTER_THE_LIMIT);
    }

    private void limit(RoutingContext call) {
        if (call.request().uri().length() > longestAddress) {
            refusal.refuse(call, 414, "address-too-long", "must be at most " + longestAddress + " characters");
        } else if (large.contains(call.normalizedPath())) {
            call.next();
        } else if (lengthOf(call) > limit) {
            refusal.refuse(call, 413, "body-too-large", "must be at most " + limit + " bytes");
        } else {
            call.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit);
            call.next();
        }
    }

    private static long lengthOf(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
