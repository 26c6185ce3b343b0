package org.caseload.chassis.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** For operators: the command that makes the service's copies anew. Never routed from outside, like all of {@code /q}. */
@Path("/q/copies")
@RolesAllowed("administrator")
public class CopyResource {

    private final Rebuild rebuild;

    CopyResource(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @POST
    @Path("/rebuilds")
    @Operation(
            operationId = "rebuildCopies",
            summary = "Make all copies anew from the start of their topics; answers when they are whole")
    public List<Rebuilt> rebuild() {
        List<Rebuilt> done = new ArrayList<>();
        for (String topic : rebuild.topics()) {
            try {
                done.add(new Rebuilt(topic, rebuild.rebuild(topic)));
            } catch (RuntimeException e) {
                throw Problem.conflict("rebuild-stopped", new Violation(null, topic, Causes.brief(e), null));
            }
        }
        return done;
    }

    /** @param states how many were read, older ones of the same key included */
    record Rebuilt(String topic, long states) {}
}
