package org.caseload.chassis.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Sends the version of a {@link Versioned} answer as its {@code ETag}. */
@Provider
public class EntityTagFilter implements ContainerResponseFilter {

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag(versioned.version()));
        }
    }
}
