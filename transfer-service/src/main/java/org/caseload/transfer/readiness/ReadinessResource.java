package org.caseload.transfer.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.fact.FactScopeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/readiness/{individualId}")
public class ReadinessResource {

    private final ReadinessService readiness;
    private final FactScopeService scope;
    private final Today today;

    ReadinessResource(ReadinessService readiness, FactScopeService scope, Today today) {
        this.readiness = readiness;
        this.scope = scope;
        this.today = today;
    }

    @GET
    @RolesAllowed({"engagement-coordinator", "supervisor", "case-manager", "assistant-director", "integration"})
    @Transactional
    @Operation(
            operationId = "getReadiness",
            summary = "May this Individual move on that day?",
            description =
                    "Every blocker with its rule, its source and what clears it, and the earliest day on which the"
                            + " Individual will be eligible (R-RDY-1 to R-RDY-5).")
    public Readiness get(
            @PathParam("individualId") UUID individualId,
            @QueryParam("on")
                    @Valid
                    @Day
                    @Parameter(description = "The day asked about; today where absent", example = "2027-01-31")
                    LocalDate on) {
        if (!scope.reaches(individualId) || !scope.isHeardOf(individualId)) {
            throw Problem.notFound();
        }
        return readiness.on(individualId, on == null ? today.date() : on);
    }
}
