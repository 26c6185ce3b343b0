package org.caseload.staff.residence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.staffcase.StaffCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/residence-changes")
public class ResidenceChangeResource {

    static final String[] SEEING_ALL = {"human-resources", "engagement-coordinator"};

    private final ResidenceChangeRepository changes;
    private final ResidenceChangeService service;
    private final NoticeCheckService checks;
    private final StaffScope scope;
    private final Caller caller;

    ResidenceChangeResource(
            ResidenceChangeRepository changes,
            ResidenceChangeService service,
            NoticeCheckService checks,
            StaffScope scope,
            Caller caller) {
        this.changes = changes;
        this.service = service;
        this.checks = checks;
        this.scope = scope;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "supervisor", "human-resources"})
    @Operation(
            operationId = "enterResidenceChange",
            summary = "Tell of a new home",
            description = "R-RELOC-1. By the Case Manager, the Supervisor or Human Resources. Within the limit it is"
                    + " recorded and takes effect on its day; beyond it, Human Resources decides.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, or submitted for a decision; Location names the case",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResidenceChangeView.class)))
    public Response enter(@Valid @NotNull NewResidenceChange given) {
        ResidenceChange change = switch (checks.check(given)) {
            case NoticeCheckService.Drawn(var drawn, var staffId) -> {
                service.enter(drawn, staffId, caller.staffId());
                yield drawn;
            }
            case NoticeCheckService.Unacceptable(var violations) ->
                throw Problem.of(422, "unacceptable-values", violations);
            case NoticeCheckService.Refused(var broken) -> throw Problem.conflict("change-refused", broken);
        };
        return Response.created(URI.create("/residence-changes/" + change.id()))
                .entity(view(change))
                .build();
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listResidenceChanges",
            summary = "Changes of residence, newest first",
            description = "Human Resources and the Engagement Coordinator see all, others their own and those of"
                    + " members below them. Doors are shown to Human Resources and the member alone.")
    public Page<ResidenceChangeView> list(
            @QueryParam("state") StaffCase.State state,
            @QueryParam("staffId") UUID staffId,
            @Valid @BeanParam Paging paging) {
        return Page.of(
                changes.page(state, staffId, scope.above(SEEING_ALL), paging),
                paging,
                change -> Cursor.of(change.submittedAt(), change.id()),
                this::view);
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Transactional
    @Operation(operationId = "getResidenceChange", summary = "One change of residence")
    public ResidenceChangeView get(@PathParam("caseId") UUID caseId) {
        return changes.findByIdOptional(caseId)
                .filter(change -> scope.covers(change.staffId(), SEEING_ALL))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    private ResidenceChangeView view(ResidenceChange change) {
        return change.viewFor(caller.staffId(), scope.isTrusted(change.staffId()));
    }
}
