package org.caseload.request.balancerequest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.MergePatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.staff.Scope;
import org.caseload.request.status.State;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/balance-requests")
public class BalanceRequestResource {

    private final Situations situations;
    private final EntryService entries;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    BalanceRequestResource(
            Situations situations, EntryService entries, Caller caller, IfMatch ifMatch, MergePatch patches) {
        this.situations = situations;
        this.entries = entries;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listBalanceRequests", summary = "Balance requests in the caller's scope, newest first")
    public Page<BalanceRequestView> list(
            @QueryParam("state") State state,
            @QueryParam("individualId") UUID individualId,
            @Valid @BeanParam Paging paging) {
        return situations.list(Scope.of(caller), caller.staffId(), state, individualId, paging);
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(operationId = "getBalanceRequest", summary = "One balance request")
    public BalanceRequestView get(@PathParam("requestId") UUID requestId) {
        Scope scope = Scope.of(caller);
        return situations
                .find(requestId, scope)
                .map(request -> situations.view(request, scope, caller.staffId()))
                .orElseThrow(Problem::notFound);
    }

    @PATCH
    @Path("/{requestId}")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "editBalanceRequest",
            summary = "Change a draft's details",
            description = "JSON merge patch: an absent field stays, null clears it (R-REQ-4).")
    public BalanceRequestView edit(
            @PathParam("requestId") UUID requestId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Editable.class)))
                    JsonNode patch) {
        Scope scope = Scope.of(caller);
        BalanceRequest request = situations.find(requestId, scope).orElseThrow(Problem::notFound);
        ifMatch.check(request.version);
        Editable edited = patches.apply(new Editable(request.details), patch, Editable.class);
        return switch (entries.edit(request, scope, caller.staffId(), edited.details)) {
            case Outcome.Done(var id) -> situations.view(request, scope, caller.staffId());
            case Outcome.Refused(var broken) -> throw Problem.conflict("edit-refused", broken);
            case Outcome.Unacceptable(var violations) ->
                throw Problem.unacceptable("unacceptable-values", violations.toArray(Violation[]::new));
        };
    }

    @DELETE
    @Path("/{requestId}")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "deleteBalanceRequest",
            summary = "Delete a draft",
            description = "By whoever may edit it. Its entry in the Individual's record goes with it.")
    public void delete(@PathParam("requestId") UUID requestId) {
        Scope scope = Scope.of(caller);
        BalanceRequest request = situations.find(requestId, scope).orElseThrow(Problem::notFound);
        ifMatch.check(request.version);
        switch (entries.delete(request, scope, caller.staffId())) {
            case BalanceRequestPolicy.Verdict.Allowed() -> {}
            case BalanceRequestPolicy.Verdict.Refused(var broken) -> throw Problem.conflict("deletion-refused", broken);
        }
    }

    /** What may be edited of a draft. */
    @Schema(examples = "{\"details\": {\"intakeCompletedOn\": \"2026-10-30\"}}")
    record Editable(@NotNull Map<String, Object> details) {}
}
