package org.caseload.request.batch;

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
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.request.reason.Reasons;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/balance-request-batches")
public class BatchResource {

    private final BatchService batches;
    private final Reasons reasons;
    private final StaffRepository staff;
    private final Caller caller;

    BatchResource(BatchService batches, Reasons reasons, StaffRepository staff, Caller caller) {
        this.batches = batches;
        this.reasons = reasons;
        this.staff = staff;
        this.caller = caller;
    }

    @POST
    @Command
    @RolesAllowed({"supervisor", "field-support"})
    @Operation(
            operationId = "putCaseloadForward",
            summary = "Enter and submit a request for each Individual of a Case Manager who leaves",
            description =
                    "With dryRun nothing is written: the answer tells what would become of each. Otherwise each is"
                            + " settled by itself, one that fails stops no other (R-STF-1); sent again while it runs, it is the"
                            + " same batch.")
    @APIResponse(
            responseCode = "200",
            description = "A dry run: what would become of each",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchView.class)))
    @APIResponse(
            responseCode = "202",
            description = "Kept; Location tells how far it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BatchView.class)))
    public Response putForward(@Valid @NotNull NewBatch given) {
        Scope scope = Scope.of(caller);
        if (!scope.actsAboveOrAfter(staff.line(given.caseManagerId()))) {
            throw Problem.notFound();
        }
        mustBeAcceptable(given);
        Batch.Order order = given.order(caller.staffId(), caller.has("supervisor"), caller.has("field-support"));
        if (given.dryRun()) {
            return Response.ok(batches.tryOut(order)).build();
        }
        BatchView view = batches.start(order)
                .orElseThrow(() -> Problem.conflict("batch-refused", List.of(BatchPolicy.Rule.ALREADY_RUNNING)));
        return Response.accepted(view)
                .location(URI.create("/balance-request-batches/" + view.batchId()))
                .build();
    }

    @GET
    @Path("/{batchId}")
    @RolesAllowed({"supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(operationId = "getBatch", summary = "How far a caseload that was put forward is")
    public BatchView get(@PathParam("batchId") UUID batchId) {
        Scope scope = Scope.of(caller);
        return batches.find(batchId)
                .filter(batch -> scope.sees(staff.line(batch.caseManagerId)))
                .map(batches::view)
                .orElseThrow(Problem::notFound);
    }

    private void mustBeAcceptable(NewBatch given) {
        Violation[] violations = given.violations(reasons).toArray(Violation[]::new);
        if (violations.length > 0) {
            throw Problem.unacceptable("unacceptable-values", violations);
        }
    }
}
