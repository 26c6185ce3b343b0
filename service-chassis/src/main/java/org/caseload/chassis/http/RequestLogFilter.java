package org.caseload.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for each request: method, path (ids, never names), status, milliseconds. Neither query nor body nor caller.
 * {@code X-Request-Id} is taken over from the caller or made up, logged with every line, and sent back.
 */
@Provider
@PreMatching
public class RequestLogFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger("request");
    private static final String HEADER = "X-Request-Id";
    private static final String STARTED = "request-log-started";
    private static final String ID = "requestLogId";

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        String id = given != null && given.matches("[A-Za-z0-9._-]{1,64}")
                ? given
                : UUID.randomUUID().toString();
        request.setProperty(STARTED, System.nanoTime());
        request.setProperty(ID, id);
        MDC.put("correlationId", id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STARTED) instanceof Long started) {
            response.getHeaders().putSingle(HEADER, request.getProperty(ID));
            LOG.infof(
                    "%s /%s %d %d ms",
                    request.getMethod(),
                    request.getUriInfo().getRequestUri().getRawPath().replaceFirst("^/", ""),
                    response.getStatus(),
                    (System.nanoTime() - started) / 1_000_000);
            MDC.remove("correlationId");
        }
    }
}
