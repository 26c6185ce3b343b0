package org.caseload.transfer.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.text.Prose;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.masterlist.CurrentTarget;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryView;
import org.caseload.transfer.masterlist.EntryViewService;
import org.caseload.transfer.masterlist.MoveService;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/master-list/{requestId}")
public class MoveResource {

    private final VisibleEntries entries;
    private final MoveService moves;
    private final EntryViewService views;
    private final Caller caller;
    private final IfMatch ifMatch;

    MoveResource(VisibleEntries entries, MoveService moves, EntryViewService views, Caller caller, IfMatch ifMatch) {
        this.entries = entries;
        this.moves = moves;
        this.views = views;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @GET
    @Path("/target")
    @RolesAllowed({"engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Transactional
    @Operation(operationId = "getTarget", summary = "When, and to whom; 404 where no target is set")
    public CurrentTarget target(@PathParam("requestId") UUID requestId) {
        return entries.find(requestId).flatMap(CurrentTarget::of).orElseThrow(Problem::notFound);
    }

    @PUT
    @Path("/target")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "setTarget",
            summary = "Set or change the target date and the new Case Manager",
            description = "R-TRN-1, R-CAND-1, R-CAND-2. Needs If-Match. The Individual need not be ready yet: those"
                    + " concerned are told what is to be done until then.")
    public EntryView setTarget(@PathParam("requestId") UUID requestId, @Valid @NotNull MoveService.Target target) {
        moves.refuses(target.targetDate()).ifPresent(violation -> {
            throw Problem.unacceptable("unacceptable-values", violation);
        });
        EntryRow row = asSeen(requestId, Action.SET_TARGET, "target-refused");
        return answer(row, moves.setTarget(row, target, caller.staffId()), "target-refused");
    }

    @DELETE
    @Path("/target")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(operationId = "cancelTarget", summary = "Take the target back", description = "R-TRN-1. Needs If-Match.")
    public EntryView cancelTarget(@PathParam("requestId") UUID requestId) {
        EntryRow row = asSeen(requestId, Action.CANCEL_TARGET, "cancellation-refused");
        return answer(row, moves.cancelTarget(row), "cancellation-refused");
    }

    @POST
    @Path("/completion")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "completeTransfer",
            summary = "Complete the move: the new Case Manager is the Individual's from now on",
            description =
                    "R-TRN-3. On or after the target date, and only if the Individual is eligible today; otherwise"
                            + " refused with every blocker. Needs If-Match.")
    public EntryView complete(@PathParam("requestId") UUID requestId) {
        // What has ended is said first, everything else together with the blockers.
        EntryRow row = asSeen(requestId, Action.REMOVE, "completion-refused");
        return answer(row, moves.complete(row, caller.staffId()), "completion-refused");
    }

    @POST
    @Path("/removal")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed({"engagement-coordinator", "supervisor"})
    @Operation(
            operationId = "removeFromMasterList",
            summary = "Take the entry off the list, with a reason",
            description = "R-REQ-4. The Engagement Coordinator, or the Case Manager's Supervisor. Needs If-Match.")
    public EntryView remove(@PathParam("requestId") UUID requestId, @Valid @NotNull Removal removal) {
        EntryRow row = locked(requestId);
        if (!caller.has("engagement-coordinator") && !entries.supervises(row)) {
            throw Problem.notFound();
        }
        ifMatch.check(row.version());
        return answer(row, moves.remove(row, removal.reason, caller.staffId()), "removal-refused");
    }

    /** The locked entry, if the caller has seen it as it is. What the entry can't be is said before that. */
    private EntryRow asSeen(UUID requestId, Action action, String problem) {
        EntryRow row = locked(requestId);
        refuse(problem, moves.broken(action, row));
        ifMatch.check(row.version());
        return row;
    }

    private EntryRow locked(UUID requestId) {
        return entries.lock(requestId).orElseThrow(Problem::notFound);
    }

    private EntryView answer(EntryRow row, MoveService.Verdict verdict, String problem) {
        return switch (verdict) {
            case MoveService.Verdict.Done() -> views.whole(row);
            case MoveService.Verdict.Refused(var broken) -> throw Problem.conflict(problem, broken);
        };
    }

    private static void refuse(String problem, Collection<? extends BrokenRule> broken) {
        if (!broken.isEmpty()) {
            throw Problem.conflict(problem, broken);
        }
    }

    /** @param reason why; kept here and told to nobody outside */
    record Removal(
            @NotNull(message = "R-REQ-4: say why") @Prose @Schema(examples = "The Individual wishes to stay.")
            String reason) {}
}
