package org.caseload.request.picklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/pick-list-requests")
public class PickListResource {

    private final PickListService pickLists;
    private final PickListRepository rows;
    private final PickListDays days;
    private final IndividualService individuals;
    private final Caller caller;

    PickListResource(
            PickListService pickLists,
            PickListRepository rows,
            PickListDays days,
            IndividualService individuals,
            Caller caller) {
        this.pickLists = pickLists;
        this.rows = rows;
        this.days = days;
        this.individuals = individuals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listPickListRequests",
            summary = "Requests for a pick list in the caller's scope, newest first",
            description = "With overdue=true those alone whose MCR should have been completed by now (R-PICK-1).")
    public Page<PickListView> list(
            @QueryParam("overdue") @DefaultValue("false") boolean overdue, @Valid @BeanParam Paging paging) {
        Scope scope = Scope.of(caller);
        List<PickListRequest> found = rows.list(scope, overdue ? days.today() : null, paging);
        Map<UUID, IndividualFile> files = individuals.files(
                found.stream().map(request -> request.individualId).toList());
        return Page.of(
                found,
                paging,
                request -> Cursor.of(request.id),
                request -> PickListView.of(request, files.get(request.individualId), scope, days.today()));
    }

    @GET
    @Path("/{pickListRequestId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(operationId = "getPickListRequest", summary = "One request for a pick list")
    public PickListView get(@PathParam("pickListRequestId") UUID pickListRequestId) {
        Scope scope = Scope.of(caller);
        PickListRequest request = rows.findByIdOptional(pickListRequestId).orElseThrow(Problem::notFound);
        return individuals
                .open(request.individualId, scope)
                .map(file -> PickListView.of(request, file, scope, days.today()))
                .orElseThrow(Problem::notFound);
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "recordPickListRequest",
            summary = "Record that a pick list was asked for",
            description = "The MCR is due two business days later, the day of receipt not counted (R-PICK-1).")
    @APIResponse(
            responseCode = "201",
            description = "Recorded, with the day on which the MCR is due",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PickListView.class)))
    public Response record(@Valid @NotNull NewPickListRequest given) {
        Scope scope = Scope.of(caller);
        IndividualFile individual = individuals
                .lock(given.individualId)
                .filter(file -> scope.sees(file.line()))
                .orElseThrow(Problem::notFound);
        judge(given, individual, scope);
        PickListRequest request = pickLists.record(individual, given.askedBy, given.receivedOn, caller.staffId());
        return Response.created(URI.create("/pick-list-requests/" + request.id))
                .entity(PickListView.of(request, individual, scope, days.today()))
                .build();
    }

    private void judge(NewPickListRequest given, IndividualFile individual, Scope scope) {
        if (!scope.actsFor(individual.line())) {
            throw Problem.forbidden("role-may-not");
        }
        List<PickListPolicy.Rule> flaws = days.flaws(given.receivedOn);
        if (!flaws.isEmpty()) {
            throw Problem.unacceptable(
                    "unacceptable-values",
                    flaws.stream().map(rule -> Violation.of(rule, "receivedOn")).toArray(Violation[]::new));
        }
        if (!individual.isServed()) {
            throw Problem.conflict("pick-list-refused", List.of(PickListPolicy.Rule.NOT_SERVED));
        }
    }

    /**
     * That an Individual or guardian wants Case Managers to choose from (R-PICK-1).
     *
     * @param receivedOn the day of receipt, today or before
     * @param askedBy who asked
     */
    @Schema(examples = """
            {"individualId": "019a1c00-0000-7000-8000-0000000000b1", "askedBy": "GUARDIAN", "receivedOn": "2026-11-02"}""")
    record NewPickListRequest(
            @NotNull UUID individualId,
            @NotNull PickListRequest.AskedBy askedBy,

            @NotNull(message = "R-PICK-1: the MCR's due day counts from the day of receipt")
            LocalDate receivedOn) {}
}
