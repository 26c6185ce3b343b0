package org.caseload.staff.residence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.individual.DistantIndividuals;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.staffcase.StaffCasePolicy;
import org.caseload.staff.staffcase.WithdrawalService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/residence-changes/{caseId}")
public class ResidenceCaseResource {

    private final ResidenceChangeRepository changes;
    private final WithdrawalService withdrawals;
    private final DistantIndividuals distant;
    private final StaffScope scope;
    private final Caller caller;

    ResidenceCaseResource(
            ResidenceChangeRepository changes,
            WithdrawalService withdrawals,
            DistantIndividuals distant,
            StaffScope scope,
            Caller caller) {
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.distant = distant;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @Path("/withdrawal")
    @Command
    @RolesAllowed({"case-manager", "supervisor", "human-resources"})
    @Operation(
            operationId = "withdrawResidenceChange",
            summary = "Take the notice back before it is decided",
            description = "R-REQ-4. Of a submitted change it is settled with its approval: follow the case's state.")
    @APIResponse(
            responseCode = "202",
            description = "Asked for, or done where nobody has to decide",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResidenceChangeView.class)))
    public Response withdraw(@PathParam("caseId") UUID caseId) {
        ResidenceChange change = changes.lock(caseId)
                .filter(found -> scope.covers(found.staffId(), "human-resources"))
                .orElseThrow(Problem::notFound);
        List<StaffCasePolicy.Rule> broken = withdrawals.withdraw(change, caller.staffId());
        if (!broken.isEmpty()) {
            throw Problem.conflict("withdrawal-refused", broken);
        }
        changes.flush();
        return Response.accepted(change.viewFor(caller.staffId(), scope.isTrusted(change.staffId())))
                .build();
    }

    @GET
    @Path("/distant-individuals")
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator"})
    @Transactional
    @Operation(
            operationId = "listDistantIndividuals",
            summary = "The Case Manager's Individuals who live far from the new home, farthest first",
            description = "R-RELOC-3. By straight line; the Supervisor verifies the miles by road.")
    public DistantIndividuals.Answer distantIndividuals(
            @PathParam("caseId") UUID caseId, @Valid @BeanParam Paging paging) {
        return changes.findByIdOptional(caseId)
                .filter(change -> scope.covers(change.staffId(), "engagement-coordinator"))
                .map(change -> distant.from(change.newAddress, change.staffId(), paging))
                .orElseThrow(Problem::notFound);
    }
}
