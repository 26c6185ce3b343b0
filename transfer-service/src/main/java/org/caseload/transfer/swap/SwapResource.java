package org.caseload.transfer.swap;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.JointMoveService.Joint;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.caseload.transfer.swap.SwapService.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/swaps")
public class SwapResource {

    private final VisibleEntries entries;
    private final SwapRepository swaps;
    private final SwapService service;
    private final TargetDates dates;
    private final Caller caller;

    SwapResource(VisibleEntries entries, SwapRepository swaps, SwapService service, TargetDates dates, Caller caller) {
        this.entries = entries;
        this.swaps = swaps;
        this.service = service;
        this.dates = dates;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "setSwap",
            summary = "Set the targets of two or three entries that backfill each other, in one act",
            description =
                    "R-LOC-3, R-MON-2. Each Individual goes to the Case Manager of the next, once round. All or none;"
                            + " room is judged by the net effect, everything else as for a target on its own.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SwapView.class)))
    public Response set(@Valid @NotNull NewSwap wanted) {
        dates.refuses(wanted.targetDate()).ifPresent(violation -> {
            throw Problem.unacceptable("unacceptable-values", violation);
        });
        List<UUID> ids = requestIds(wanted);
        Map<UUID, EntryRow> rows = entries.lock(ids).stream().collect(toMap(EntryRow::requestId, row -> row));
        for (UUID id : ids) {
            if (!rows.containsKey(id)) {
                String field = "moves[" + ids.indexOf(id) + "].requestId";
                throw Problem.unacceptable("unacceptable-values", new Violation(null, field, "is no entry", null));
            }
        }
        List<Joint> joint = wanted.moves().stream()
                .map(move -> new Joint(rows.get(move.requestId()), move.newCaseManagerId()))
                .toList();
        SwapView view = answer(service.set(joint, wanted.targetDate(), caller.staffId()), "swap-refused");
        return Response.created(URI.create("/swaps/" + view.swapId()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{swapId}")
    @RolesAllowed("engagement-coordinator")
    @Transactional
    @Operation(operationId = "getSwap", summary = "A swap, and what may be done with it")
    public SwapView get(@PathParam("swapId") UUID swapId) {
        return view(found(swapId));
    }

    @POST
    @Path("/{swapId}/completion")
    @Command
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "completeSwap",
            summary = "Complete all moves of a swap, or none",
            description = "R-TRN-3 for each of them; otherwise refused with every blocker of every entry.")
    public SwapView complete(@PathParam("swapId") UUID swapId) {
        List<EntryRow> rows = locked(swapId);
        return answer(service.complete(found(swapId), rows, caller.staffId()), "completion-refused");
    }

    @POST
    @Path("/{swapId}/cancellation")
    @Command
    @RolesAllowed("engagement-coordinator")
    @Operation(operationId = "cancelSwap", summary = "Take the targets of all moves of a swap back")
    public SwapView cancel(@PathParam("swapId") UUID swapId) {
        List<EntryRow> rows = locked(swapId);
        return answer(service.cancel(found(swapId), rows), "cancellation-refused");
    }

    private static List<UUID> requestIds(NewSwap wanted) {
        List<UUID> ids = wanted.moves().stream()
                .map(NewSwap.Wanted::requestId)
                .distinct()
                .toList();
        if (ids.size() < wanted.moves().size()) {
            throw Problem.unacceptable(
                    "unacceptable-values", new Violation("R-LOC-3", "moves", "names an entry twice", null));
        }
        return ids;
    }

    /** Locked before the swap itself is read, which only changes under these locks. */
    private List<EntryRow> locked(UUID swapId) {
        return entries.lock(swaps.requestIds(swapId));
    }

    private Swap found(UUID swapId) {
        return swaps.findByIdOptional(swapId).orElseThrow(Problem::notFound);
    }

    private SwapView answer(Verdict verdict, String problem) {
        return switch (verdict) {
            case Verdict.Done(Swap swap) -> view(swap);
            case Verdict.Refused(var broken) ->
                throw Problem.conflict(
                        problem,
                        broken.entrySet().stream()
                                .flatMap(field ->
                                        field.getValue().stream().map(rule -> Violation.of(rule, field.getKey())))
                                .toArray(Violation[]::new));
        };
    }

    private SwapView view(Swap swap) {
        return SwapView.of(swap, dates);
    }
}
