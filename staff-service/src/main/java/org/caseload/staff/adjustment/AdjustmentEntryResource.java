package org.caseload.staff.adjustment;

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
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.StaffScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/caseload-adjustments")
public class AdjustmentEntryResource {

    private final AdjustmentRepository adjustments;
    private final AdjustmentService service;
    private final WishCheckService checks;
    private final StaffScope scope;
    private final Caller caller;

    AdjustmentEntryResource(
            AdjustmentRepository adjustments,
            AdjustmentService service,
            WishCheckService checks,
            StaffScope scope,
            Caller caller) {
        this.adjustments = adjustments;
        this.service = service;
        this.checks = checks;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "human-resources"})
    @Operation(
            operationId = "enterCaseloadAdjustment",
            summary = "Ask for a lower caseload",
            description = "R-DEC-1. By the Case Manager or Human Resources, after the salary was discussed.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted for a decision; Location names the case",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdjustmentView.class)))
    public Response enter(@Valid @NotNull NewAdjustment given) {
        Colleague member = scope.actsFor(given.staffId(), false)
                .orElseThrow(() -> Problem.unacceptable(
                        "unacceptable-values",
                        new Violation("R-DEC-1", "staffId", "must be a Case Manager whom you may ask this for", null)));
        List<Violation> violations = checks.check(member, given);
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        if (adjustments.hasOpen(member.staffId())) {
            throw Problem.conflict("adjustment-refused", List.of(AdjustmentPolicy.Order.ONE_OPEN));
        }
        CaseloadAdjustment entered = service.enter(member, given, caller.staffId());
        return Response.created(URI.create("/caseload-adjustments/" + entered.id()))
                .entity(entered.viewFor(caller.staffId(), scope.isTrusted(entered.staffId())))
                .build();
    }
}
