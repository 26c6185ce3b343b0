package org.caseload.approval.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.evidence.ConflictSummary;
import org.caseload.approval.evidence.Evidence;
import org.caseload.approval.evidence.NeedsConfirmation;
import org.caseload.approval.step.AmendmentPolicy.Action;
import org.caseload.approval.view.ApprovalView;
import org.caseload.approval.view.ApprovalViews;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.text.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reason's path asks to be recorded before its step is approved. The last word on each counts. */
@Path("/approvals/{requestId}")
public class EvidenceResource {

    private final Desk desk;
    private final AmendmentService amendments;
    private final ApprovalViews views;

    EvidenceResource(Desk desk, AmendmentService amendments, ApprovalViews views) {
        this.desk = desk;
        this.amendments = amendments;
        this.views = views;
    }

    @PUT
    @Path("/needs-confirmation")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "confirmNeeds",
            summary = "Confirm that a Case Manager who is new to the agency can support the needs (R-NEED-1)",
            description = "By the step's assignee.")
    public ApprovalView confirm(@PathParam("requestId") UUID requestId, @Valid @NotNull NewConfirmation said) {
        Seen held = desk.take(requestId);
        Instant now = amendments.now();
        var confirmed = new NeedsConfirmation(said.confirmed, held.decider().staffId(), now);
        return kept(Action.CONFIRM_NEEDS, held.approval().evidence.with(confirmed), held, now);
    }

    @PUT
    @Path("/conflict-summary")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "summarizeConflict",
            summary = "Tell the Assistant Director of the conflict and all steps taken (R-CONF-1)",
            description = "By the Supervisor of the Individual's Case Manager, while the Assistant Director's step is"
                    + " open.")
    public ApprovalView summarize(@PathParam("requestId") UUID requestId, @Valid @NotNull NewSummary said) {
        Seen held = desk.take(requestId);
        Instant now = amendments.now();
        var told = new ConflictSummary(
                said.summary, said.stepsTaken, held.decider().staffId(), now);
        return kept(Action.SUMMARIZE_CONFLICT, held.approval().evidence.with(told), held, now);
    }

    private ApprovalView kept(Action action, Evidence evidence, Seen held, Instant now) {
        return views.amended(amendments.keep(held.approval(), action, evidence, held.decider(), now), held);
    }

    /**
     * That the Individual's needs can be supported.
     *
     * @param confirmed true; what is not confirmed is not recorded
     */
    record NewConfirmation(
            @NotNull @AssertTrue(message = "R-NEED-1: is confirmed, or not recorded")
            Boolean confirmed) {}

    /**
     * What the Assistant Director is told of the conflict.
     *
     * @param stepsTaken all that was done to remediate the conflict
     */
    record NewSummary(
            @NotNull @Prose @Schema(examples = "The team and the guardian disagree about the plan.")
            String summary,

            @NotNull @Prose @Schema(examples = "Two meetings with the guardian; a mediator was offered.")
            String stepsTaken) {}
}
