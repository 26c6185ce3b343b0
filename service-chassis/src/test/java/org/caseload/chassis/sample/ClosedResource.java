package org.caseload.chassis.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Says nothing of roles, and is therefore closed to all. */
@Path("/closed")
public class ClosedResource {

    @GET
    public String get() {
        return "open";
    }
}
