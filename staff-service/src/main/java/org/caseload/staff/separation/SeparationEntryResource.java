package org.caseload.staff.separation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/separations")
public class SeparationEntryResource {

    private final NoticeCheckService checks;
    private final SeparationService service;
    private final Caller caller;

    SeparationEntryResource(NoticeCheckService checks, SeparationService service, Caller caller) {
        this.checks = checks;
        this.service = service;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "enterSeparation",
            summary = "Enter a member's notice",
            description =
                    "R-STF-1. By Human Resources or those above the member. The member is closed to new Individuals"
                            + " at once, and separated on the day after the last working day.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location names the notice",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SeparationView.class)))
    public Response enter(@Valid @NotNull NewSeparation given) {
        List<Violation> violations = checks.check(given);
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        List<SeparationPolicy.Entry> broken = service.judge(given.staffId());
        if (!broken.isEmpty()) {
            throw Problem.conflict("separation-refused", broken);
        }
        Separation entered = service.enter(given, caller.staffId());
        return Response.created(URI.create("/separations/" + entered.id))
                .entity(SeparationView.of(entered, SeparationPolicy.allowed(service.factsOf(entered))))
                .build();
    }
}
