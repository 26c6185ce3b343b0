package org.caseload.transfer.swap;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.transfer.calendar.TargetDates;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.JointMoveService.Joint;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/swaps")
public class NewSwapResource {

    private final VisibleEntries entries;
    private final SwapService service;
    private final SwapViewService views;
    private final TargetDates dates;
    private final Caller caller;

    NewSwapResource(
            VisibleEntries entries, SwapService service, SwapViewService views, TargetDates dates, Caller caller) {
        this.entries = entries;
        this.service = service;
        this.views = views;
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
                            + " room is judged by the net effect, everything else as for a target on its own. Each move"
                            + " says which version of the entry was seen.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SwapView.class)))
    public Response set(@Valid @NotNull NewSwap wanted) {
        dates.refuses(wanted.targetDate()).ifPresent(violation -> {
            throw Problem.unacceptable("unacceptable-values", violation);
        });
        List<Joint> joint = asSeen(wanted.moves());
        Swap swap = SwapEndResource.done(service.set(joint, wanted.targetDate(), caller.staffId()), "swap-refused");
        return Response.created(URI.create("/swaps/" + swap.id))
                .entity(views.one(swap))
                .build();
    }

    /** The moves, their entries locked, if the caller has seen all of them as they are. */
    private List<Joint> asSeen(List<NewSwap.Wanted> moves) {
        Map<UUID, EntryRow> rows =
                entries.lock(requestIds(moves)).stream().collect(toMap(EntryRow::requestId, row -> row));
        refuse(
                422,
                "unacceptable-values",
                where(moves, move -> !rows.containsKey(move.requestId()), "requestId", "is no entry"));
        refuse(
                412,
                "stale-version",
                where(
                        moves,
                        move -> rows.get(move.requestId()).version() != move.version(),
                        "version",
                        "the entry was changed meanwhile, read it again"));
        return moves.stream()
                .map(move -> new Joint(rows.get(move.requestId()), move.newCaseManagerId()))
                .toList();
    }

    private static List<UUID> requestIds(List<NewSwap.Wanted> moves) {
        List<UUID> ids =
                moves.stream().map(NewSwap.Wanted::requestId).distinct().toList();
        if (ids.size() < moves.size()) {
            throw Problem.unacceptable(
                    "unacceptable-values", new Violation("R-LOC-3", "moves", "names an entry twice", null));
        }
        return ids;
    }

    private static List<Violation> where(
            List<NewSwap.Wanted> moves, Predicate<NewSwap.Wanted> wrong, String field, String detail) {
        return IntStream.range(0, moves.size())
                .filter(place -> wrong.test(moves.get(place)))
                .mapToObj(place -> new Violation(null, "moves[" + place + "]." + field, detail, null))
                .toList();
    }

    private static void refuse(int status, String problem, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.of(status, problem, violations);
        }
    }
}
