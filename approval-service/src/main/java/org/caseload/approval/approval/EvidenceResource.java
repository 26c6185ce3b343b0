package org.caseload.approval.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.decision.AmendmentPolicy.Action;
import org.caseload.approval.decision.Verdict;
import org.caseload.approval.evidence.ConflictSummary;
import org.caseload.approval.evidence.DistanceVerification;
import org.caseload.approval.evidence.Evidence;
import org.caseload.approval.evidence.NeedsConfirmation;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.evidence.StraightLines;
import org.caseload.approval.telling.ApprovalView;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Line;
import org.caseload.chassis.text.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reason's path asks to be recorded before its step is approved. The last word on each counts. */
@Path("/approvals/{requestId}")
public class EvidenceResource {

    private static final String SOURCE = "Reading: a verified distance below the straight line, less a tolerance where"
            + " one end may be a ZIP centroid, is refused as impossible.";

    private final Desk desk;
    private final AmendmentService amendments;
    private final ApprovalViews views;
    private final StraightLines straightLines;

    EvidenceResource(Desk desk, AmendmentService amendments, ApprovalViews views, StraightLines straightLines) {
        this.desk = desk;
        this.amendments = amendments;
        this.views = views;
        this.straightLines = straightLines;
    }

    @PUT
    @Path("/distance-verification")
    @Command
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "verifyDistance",
            summary = "Record the distance by road, as a mapping service tells it (R-LOC-1, R-RELOC-3)",
            description = "By the step's assignee. The straight line is shown beside it where it is known. Whether the"
                    + " distance is enough is judged at the approval.")
    public ApprovalView verify(@PathParam("requestId") UUID requestId, @Valid @NotNull NewDistance found) {
        Desk.Held held = desk.take(requestId);
        Approval approval = held.approval();
        BigDecimal straight = measuresFromHome(approval)
                ? straightLines
                        .miles(approval.caseManagerId, approval.individualId)
                        .orElse(null)
                : null;
        Instant now = amendments.now();
        var verified = new DistanceVerification(
                found.service,
                found.miles,
                found.minutes,
                straight,
                held.decider().staffId(),
                now);
        Verdict verdict = amendments.judge(approval, Action.VERIFY_DISTANCE, held.decider());
        if (verdict instanceof Verdict.Allowed && straightLines.refute(found.miles, straight)) {
            throw Problem.unacceptable(
                    "unacceptable-values",
                    new Violation("R-LOC-1", "miles", "is impossible: the straight line is longer", SOURCE));
        }
        return kept(Action.VERIFY_DISTANCE, approval.evidence.with(verified), held, now);
    }

    @PUT
    @Path("/needs-confirmation")
    @Command
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "confirmNeeds",
            summary = "Confirm that a Case Manager who is new to the agency can support the needs (R-NEED-1)",
            description = "By the step's assignee.")
    public ApprovalView confirm(@PathParam("requestId") UUID requestId, @Valid @NotNull NewConfirmation said) {
        Desk.Held held = desk.take(requestId);
        Instant now = amendments.now();
        var confirmed = new NeedsConfirmation(said.confirmed, held.decider().staffId(), now);
        return kept(Action.CONFIRM_NEEDS, held.approval().evidence.with(confirmed), held, now);
    }

    @PUT
    @Path("/conflict-summary")
    @Command
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "summarizeConflict",
            summary = "Tell the Assistant Director of the conflict and all steps taken (R-CONF-1)",
            description = "By the Supervisor of the Individual's Case Manager, while the Assistant Director's step is"
                    + " open.")
    public ApprovalView summarize(@PathParam("requestId") UUID requestId, @Valid @NotNull NewSummary said) {
        Desk.Held held = desk.take(requestId);
        Instant now = amendments.now();
        var told = new ConflictSummary(
                said.summary, said.stepsTaken, held.decider().staffId(), now);
        return kept(Action.SUMMARIZE_CONFLICT, held.approval().evidence.with(told), held, now);
    }

    private ApprovalView kept(Action action, Evidence evidence, Desk.Held held, Instant now) {
        return views.amended(amendments.keep(held.approval(), action, evidence, held.decider(), now), held);
    }

    /** The new residence of a relocation is not known here. */
    private static boolean measuresFromHome(Approval approval) {
        return approval.liveStep()
                .filter(step -> step.asksFor().contains(RecordCode.DISTANCE_LOCALIZES))
                .isPresent();
    }

    /** @param service the mapping service that was asked */
    record NewDistance(
            @NotNull @Line @Schema(examples = "OpenStreetMap")
            String service,

            @NotNull
            @DecimalMin(value = "0", inclusive = false, message = "R-LOC-1: must be more than 0")
            @DecimalMax(value = "3000", message = "R-LOC-1: must be at most 3000")
            @Digits(integer = 4, fraction = 3, message = "R-LOC-1: must have at most 3 decimals")
            @Schema(examples = "51.2")
            BigDecimal miles,

            @NotNull
            @Min(value = 1, message = "R-LOC-1: must be at least 1")
            @Max(value = 4320, message = "R-LOC-1: must be at most 4320")
            @Schema(examples = "64")
            Integer minutes) {}

    record NewConfirmation(
            @NotNull @AssertTrue(message = "R-NEED-1: is confirmed, or not recorded")
            Boolean confirmed) {}

    /** @param stepsTaken all that was done to remediate the conflict */
    record NewSummary(
            @NotNull @Prose @Schema(examples = "The team and the guardian disagree about the plan.")
            String summary,

            @NotNull @Prose @Schema(examples = "Two meetings with the guardian; a mediator was offered.")
            String stepsTaken) {}
}
