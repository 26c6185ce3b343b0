package org.caseload.transfer.work;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.MergePatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.transfer.fact.FactScopeService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/readiness/{individualId}/work-items")
public class WorkItemResource {

    private static final String TOO_MUCH = "as much work is open as may be: report what is done before more is added";

    private final WorkItemService work;
    private final FactScopeService scope;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    WorkItemResource(WorkItemService work, FactScopeService scope, IfMatch ifMatch, MergePatch patches) {
        this.work = work;
        this.scope = scope;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "assistant-director", "integration"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listWorkItems", summary = "An Individual's work by due date, undated first")
    public Page<WorkItemView> list(
            @PathParam("individualId") UUID individualId,
            @QueryParam("done") Boolean done,
            @Valid @BeanParam Paging paging) {
        requireReach(individualId);
        return Page.of(
                work.list(individualId, done, paging),
                paging,
                item -> Cursor.of(Objects.requireNonNullElse(item.dueOn, WorkItem.UNDATED), item.id),
                work::view);
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "integration"})
    @Operation(
            operationId = "addWorkItem",
            summary = "Report a piece of work",
            description = "R-RDY-1, R-RDY-2. 409 where as many are open as caseload.work.open-at-most allows.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WorkItemView.class)))
    public Response add(@PathParam("individualId") UUID individualId, @Valid @NotNull NewWorkItem added) {
        requireReach(individualId);
        UUID id = Ids.next();
        if (!work.add(added.reported(individualId, id), added.asOf())) {
            throw Problem.conflict("too-much-open-work", new Violation(null, null, TOO_MUCH, null));
        }
        return Response.created(URI.create("/readiness/" + individualId + "/work-items/" + id))
                .entity(work.view(id))
                .build();
    }

    @PATCH
    @Path("/{workItemId}")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "integration"})
    @Operation(
            operationId = "changeWorkItem",
            summary = "Report the work done, dated or flagged",
            description =
                    "JSON merge patch: an absent field stays, null clears it. 409 where what is known is newer than asOf.")
    public WorkItemView change(
            @PathParam("individualId") UUID individualId,
            @PathParam("workItemId") UUID workItemId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = WorkItemState.class)))
                    JsonNode patch) {
        requireReach(individualId);
        WorkItem item = work.lock(individualId, workItemId).orElseThrow(Problem::notFound);
        ifMatch.check(item.version);
        WorkItemState state = patches.apply(WorkItemState.of(item), patch, WorkItemState.class);
        if (!work.report(state.reported(item), state.asOf())) {
            throw Problem.conflict("newer-report-known");
        }
        return work.view(workItemId);
    }

    private void requireReach(UUID individualId) {
        if (!scope.reaches(individualId)) {
            throw Problem.notFound();
        }
    }
}
