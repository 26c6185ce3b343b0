package org.caseload.transfer.picklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.caseload.transfer.picklist.PickListService.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/master-list/{requestId}/pick-list")
public class PickListResource {

    private final VisibleEntries entries;
    private final PickListService service;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final Today today;

    PickListResource(VisibleEntries entries, PickListService service, Caller caller, IfMatch ifMatch, Today today) {
        this.entries = entries;
        this.service = service;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
    }

    @GET
    @RolesAllowed({"engagement-coordinator", "supervisor", "assistant-director"})
    @Transactional
    @Operation(operationId = "getPickList", summary = "What was offered and chosen, the latest first")
    public PickListView get(@PathParam("requestId") UUID requestId) {
        return view(entries.find(requestId).orElseThrow(Problem::notFound));
    }

    @POST
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "offerPickList",
            summary = "Offer Case Managers to the Individual or guardian to choose from",
            description = "R-CAND-4. Each must be eligible now. Needs If-Match with the entry's version.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PickListView.class)))
    public Response offer(@PathParam("requestId") UUID requestId, @Valid @NotNull PickList.Offer offer) {
        notToCome("offeredOn", offer.offeredOn());
        EntryRow row = entries.lock(requestId).orElseThrow(Problem::notFound);
        var refusedBy = row.refusedBy(Action.OFFER_PICK_LIST, today.date());
        if (!refusedBy.isEmpty()) {
            throw Problem.conflict("offer-refused", refusedBy);
        }
        ifMatch.check(row.version());
        PickListView view = answer(row, service.offer(row, offer, caller.staffId()), "offer-refused");
        return Response.created(URI.create("/master-list/" + requestId + "/pick-list"))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/choice")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "recordChoice",
            summary = "Record whom the Individual or guardian chose, or that all were refused",
            description = "R-CAND-4, R-CONF-3. Whoever was chosen must still be eligible; after any answer another pick"
                    + " list may be offered. Needs If-Match with the entry's version.")
    public PickListView choose(@PathParam("requestId") UUID requestId, @Valid @NotNull PickList.Choice choice) {
        notToCome("answeredOn", choice.answeredOn());
        if (!PickListPolicy.isWhole(choice)) {
            throw unacceptable("caseManagerId", "says who was chosen, and only where somebody was");
        }
        EntryRow row = entries.lock(requestId).orElseThrow(Problem::notFound);
        var refusedBy = row.refusedBy(Action.RECORD_CHOICE, today.date());
        if (!refusedBy.isEmpty()) {
            throw Problem.conflict("choice-refused", refusedBy);
        }
        ifMatch.check(row.version());
        return answer(row, service.answer(row, choice, caller.staffId()), "choice-refused");
    }

    private PickListView answer(EntryRow row, Verdict verdict, String problem) {
        return switch (verdict) {
            case Verdict.Done() -> view(row);
            case Verdict.Refused(var broken) ->
                throw Problem.conflict(
                        problem,
                        broken.entrySet().stream()
                                .flatMap(field ->
                                        field.getValue().stream().map(rule -> Violation.of(rule, field.getKey())))
                                .toArray(Violation[]::new));
        };
    }

    private PickListView view(EntryRow row) {
        boolean coordinates = caller.has("engagement-coordinator");
        return PickListView.of(row, service.of(row), today.date(), coordinates);
    }

    private void notToCome(String field, LocalDate day) {
        if (day.isAfter(today.date())) {
            throw unacceptable(field, "is today or before");
        }
    }

    private static Problem unacceptable(String field, String detail) {
        return Problem.unacceptable(
                "unacceptable-values",
                new Violation("R-CAND-4", field, detail, "Reading: the offer and the choice are recorded in turn."));
    }
}
