package org.caseload.approval.view;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.ApprovalRepository;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.scope.Scopes;
import org.caseload.approval.step.ApprovalState;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/approvals")
public class ApprovalResource {

    private final ApprovalRepository approvals;
    private final ApprovalViews views;
    private final Scopes scopes;
    private final Desk desk;

    ApprovalResource(ApprovalRepository approvals, ApprovalViews views, Scopes scopes, Desk desk) {
        this.approvals = approvals;
        this.views = views;
        this.scopes = scopes;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({"case-manager", "field-support", "supervisor", "assistant-director", "human-resources"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listApprovals",
            summary = "Approvals, newest first",
            description = "Case Managers see those of their own requests, Supervisors the team's, Assistant Directors"
                    + " the teams' below, Human Resources all of them without the Individuals' names.")
    public Page<ApprovalView> list(@QueryParam("state") ApprovalState state, @Valid @BeanParam Paging paging) {
        Scope scope = scopes.ofCaller();
        List<Approval> rows = approvals.list(state, scope, paging);
        return Page.of(
                rows, paging, approval -> Cursor.of(approval.openedAt, approval.requestId), views.each(rows, scope));
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({"case-manager", "field-support", "supervisor", "assistant-director", "human-resources"})
    @Transactional
    @Operation(
            operationId = "getApproval",
            summary = "Who must say yes to a request, and whether they have",
            description = "404 right after the submission, until the submission's event arrives.")
    public ApprovalView get(@PathParam("requestId") UUID requestId) {
        return desk.look(requestId).filter(Seen::isInScope).map(views::one).orElseThrow(Problem::notFound);
    }
}
