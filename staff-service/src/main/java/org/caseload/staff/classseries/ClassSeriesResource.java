package org.caseload.staff.classseries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import org.caseload.chassis.paging.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/class-series")
public class ClassSeriesResource {

    @GET
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support",
        "administrator"
    })
    @Produces({"application/json", "text/csv"})
    @Operation(
            operationId = "getClassSeries",
            summary = "The classes of case managers, lowest first",
            description = "R-CLS-1. Codes, salary groups and ranges, and what each level adds to those below it.")
    public Page<JobClass.View> list() {
        return new Page<>(Arrays.stream(JobClass.values()).map(JobClass::view).toList(), null);
    }
}
