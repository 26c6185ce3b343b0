package org.caseload.transfer.backfill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Versioned;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/master-list/{requestId}/backfill")
public class BackfillResource {

    private final VisibleEntries entries;
    private final BackfillService service;
    private final IfMatch ifMatch;
    private final Today today;

    BackfillResource(VisibleEntries entries, BackfillService service, IfMatch ifMatch, Today today) {
        this.entries = entries;
        this.service = service;
        this.ifMatch = ifMatch;
        this.today = today;
    }

    @GET
    @RolesAllowed("engagement-coordinator")
    @Transactional
    @Operation(operationId = "getBackfill", summary = "Who comes instead; absent where nothing is recorded")
    public View get(@PathParam("requestId") UUID requestId) {
        return View.of(entries.find(requestId).orElseThrow(Problem::notFound));
    }

    @PUT
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "recordBackfill",
            summary =
                    "Record who comes onto the current Case Manager's caseload instead, or that somebody is planned to",
            description = "R-LOC-3, R-MON-2. Needs If-Match with the entry's version.")
    public View record(@PathParam("requestId") UUID requestId, @Valid @NotNull Backfill backfill) {
        EntryRow row = asSeen(requestId, Action.RECORD_BACKFILL);
        refuse(service.record(row, backfill));
        return View.of(entries.find(requestId).orElseThrow(Problem::notFound));
    }

    @DELETE
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "withdrawBackfill",
            summary = "Take the recorded backfill back",
            description = "R-LOC-3, R-MON-2. Needs If-Match with the entry's version.")
    public View withdraw(@PathParam("requestId") UUID requestId) {
        asSeen(requestId, Action.WITHDRAW_BACKFILL);
        service.withdraw(requestId);
        return View.of(entries.find(requestId).orElseThrow(Problem::notFound));
    }

    /** The locked entry, if the caller has seen it as it is. What the entry can't be is said before that. */
    private EntryRow asSeen(UUID requestId, Action action) {
        EntryRow row = entries.lock(requestId).orElseThrow(Problem::notFound);
        refuse(row.refusedBy(action, today.date()));
        ifMatch.check(row.version());
        return row;
    }

    private static void refuse(List<? extends BrokenRule> broken) {
        if (!broken.isEmpty()) {
            throw Problem.conflict("backfill-refused", broken);
        }
    }

    /**
     * The record of who comes instead, and what the next one needs.
     *
     * @param backfill absent where none is recorded
     * @param version the entry's, which recording needs
     */
    @Schema(name = "BackfillView")
    record View(UUID requestId, EntryRow.Backfill backfill, long version) implements Versioned {

        static View of(EntryRow row) {
            return new View(row.requestId(), row.backfill(), row.version());
        }
    }

    static class Constraints {
        @Produces
        ConstraintRule comesInOnce() {
            return new ConstraintRule("comes_in_once", BackfillPolicy.Rule.PAIRED_ELSEWHERE);
        }
    }
}
