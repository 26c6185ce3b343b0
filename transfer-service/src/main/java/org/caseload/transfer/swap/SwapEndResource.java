package org.caseload.transfer.swap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.transfer.swap.LockedSwaps.LockedSwap;
import org.caseload.transfer.swap.SwapService.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/swaps/{swapId}")
public class SwapEndResource {

    private final LockedSwaps swaps;
    private final SwapService service;
    private final SwapViewService views;
    private final Caller caller;
    private final IfMatch ifMatch;

    SwapEndResource(LockedSwaps swaps, SwapService service, SwapViewService views, Caller caller, IfMatch ifMatch) {
        this.swaps = swaps;
        this.service = service;
        this.views = views;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/completion")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "completeSwap",
            summary = "Complete all moves of a swap, or none",
            description = "R-TRN-3 for each of them; otherwise refused with every blocker of every entry. Needs"
                    + " If-Match.")
    public SwapView complete(@PathParam("swapId") UUID swapId) {
        LockedSwap locked = asSeen(swapId, "completion-refused");
        return views.one(done(service.complete(locked, caller.staffId()), "completion-refused"));
    }

    @POST
    @Path("/cancellation")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "cancelSwap",
            summary = "Take the targets of all moves of a swap back",
            description = "A backfill that was recorded before comes back. Needs If-Match.")
    public SwapView cancel(@PathParam("swapId") UUID swapId) {
        return views.one(service.cancel(asSeen(swapId, "cancellation-refused")));
    }

    /** The locked swap, if the caller has seen it as it is. What has ended is said before that. */
    private LockedSwap asSeen(UUID swapId, String problem) {
        LockedSwap locked = swaps.find(swapId).orElseThrow(Problem::notFound);
        var ended = locked.endRefusedBy();
        if (!ended.isEmpty()) {
            throw Problem.conflict(problem, ended);
        }
        ifMatch.check(locked.swap().version);
        return locked;
    }

    /** The swap that came of it; otherwise refused, each rule with its move. */
    static Swap done(Verdict verdict, String problem) {
        return switch (verdict) {
            case Verdict.Done(Swap swap) -> swap;
            case Verdict.Refused(var broken) ->
                throw Problem.conflict(
                        problem,
                        broken.entrySet().stream()
                                .flatMap(field ->
                                        field.getValue().stream().map(rule -> Violation.of(rule, field.getKey())))
                                .toArray(Violation[]::new));
        };
    }
}
