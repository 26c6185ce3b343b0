package org.caseload.chassis.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says nothing of roles, and is therefore closed to all. */
@Path("/closed")
public class ClosedResource {

    @GET
    @Operation(hidden = true)
    public String get() {
        return "open";
    }
}
