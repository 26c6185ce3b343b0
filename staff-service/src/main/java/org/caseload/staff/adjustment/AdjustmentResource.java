package org.caseload.staff.adjustment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;
import org.caseload.staff.staffcase.WithdrawalService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/caseload-adjustments")
public class AdjustmentResource {

    private final AdjustmentRepository adjustments;
    private final WithdrawalService withdrawals;
    private final StaffScope scope;
    private final Caller caller;

    AdjustmentResource(
            AdjustmentRepository adjustments, WithdrawalService withdrawals, StaffScope scope, Caller caller) {
        this.adjustments = adjustments;
        this.withdrawals = withdrawals;
        this.scope = scope;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listCaseloadAdjustments",
            summary = "Caseload adjustments, newest first",
            description = "Human Resources sees all, others their own and those of members below them. Salary and class"
                    + " are shown to Human Resources and the member alone (R-STF-2).")
    public Page<AdjustmentView> list(
            @QueryParam("state") StaffCase.State state,
            @QueryParam("staffId") UUID staffId,
            @Valid @BeanParam Paging paging) {
        return Page.of(
                adjustments.page(state, staffId, scope.above("human-resources"), paging),
                paging,
                adjustment -> Cursor.of(adjustment.submittedAt(), adjustment.id()),
                this::view);
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources"})
    @Transactional
    @Operation(operationId = "getCaseloadAdjustment", summary = "One caseload adjustment")
    public AdjustmentView get(@PathParam("caseId") UUID caseId) {
        return adjustments
                .findByIdOptional(caseId)
                .filter(adjustment -> scope.covers(adjustment.staffId(), "human-resources"))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/{caseId}/withdrawal")
    @Command
    @RolesAllowed({"case-manager", "human-resources"})
    @Operation(
            operationId = "withdrawCaseloadAdjustment",
            summary = "Take the wish back before it is decided",
            description = "R-REQ-4. It is settled with its approval: follow the case's state.")
    @APIResponse(
            responseCode = "202",
            description = "Asked for",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdjustmentView.class)))
    public Response withdraw(@PathParam("caseId") UUID caseId) {
        CaseloadAdjustment adjustment = adjustments
                .lock(caseId)
                .filter(found -> scope.covers(found.staffId(), "human-resources"))
                .orElseThrow(Problem::notFound);
        List<StaffCasePolicy.Rule> broken = withdrawals.withdraw(adjustment, caller.staffId());
        if (!broken.isEmpty()) {
            throw Problem.conflict("withdrawal-refused", broken);
        }
        return Response.accepted(view(adjustment)).build();
    }

    private AdjustmentView view(CaseloadAdjustment adjustment) {
        return adjustment.viewFor(caller.staffId(), scope.isTrusted(adjustment.staffId()));
    }
}
