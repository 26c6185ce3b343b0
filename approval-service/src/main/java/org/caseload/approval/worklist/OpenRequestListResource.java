package org.caseload.approval.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.scope.Scopes;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/open-request-list")
public class OpenRequestListResource {

    private final WorklistRepository worklist;
    private final McrRepository mcrs;
    private final Scopes scopes;

    OpenRequestListResource(WorklistRepository worklist, McrRepository mcrs, Scopes scopes) {
        this.worklist = worklist;
        this.mcrs = mcrs;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listOpenRequests",
            summary = "Requests under review and not decided yet, oldest first (R-APR-2)")
    public Page<WorkView> list(@Valid @BeanParam Paging paging) {
        Scope scope = scopes.ofCaller();
        return Page.of(
                worklist.underReview(scope, paging),
                paging,
                work -> Cursor.of(work.since(), work.stepId()),
                work -> view(work, scope));
    }

    private WorkView view(Work work, Scope scope) {
        return WorkView.of(
                work, scope, mcrs.standing(work.mcrId(), work.mcrCompletedAt()).state());
    }
}
