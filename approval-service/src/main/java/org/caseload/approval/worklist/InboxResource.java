package org.caseload.approval.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.scope.Scopes;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/approval-steps")
public class InboxResource {

    private final WorklistRepository worklist;
    private final McrRepository mcrs;
    private final Scopes scopes;

    InboxResource(WorklistRepository worklist, McrRepository mcrs, Scopes scopes) {
        this.worklist = worklist;
        this.mcrs = mcrs;
        this.scopes = scopes;
    }

    @GET
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listMySteps",
            summary = "What waits for my decision, oldest first",
            description = "Human Resources also see the steps that wait for nobody known, without the Individuals.")
    public Page<WorkView> mine(
            @QueryParam("assignee") @DefaultValue("me") @Parameter(description = "Always me") String assignee,
            @Valid @BeanParam Paging paging) {
        if (!assignee.equals("me")) {
            throw Problem.unreadable("unreadable-parameter", new Violation(null, "assignee", "must be me", null));
        }
        Scope scope = scopes.ofCaller();
        return Page.of(
                worklist.inbox(scope, paging),
                paging,
                work -> Cursor.of(work.since(), work.stepId()),
                work -> view(work, scope));
    }

    private WorkView view(Work work, Scope scope) {
        return WorkView.of(
                work, scope, mcrs.standing(work.mcrId(), work.mcrCompletedAt()).state());
    }
}
