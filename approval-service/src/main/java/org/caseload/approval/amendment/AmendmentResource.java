package org.caseload.approval.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.approval.Conversation;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.step.ProhibitedGround;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.ApprovalView;
import org.caseload.approval.view.ApprovalViews;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Line;
import org.caseload.chassis.text.Prose;
import org.caseload.chassis.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What those who decide add to an approval before they do. */
@Path("/approvals/{requestId}")
public class AmendmentResource {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final String SOURCE = "Reading: the discussion is recorded (date, who took part, summary).";

    private final Desk desk;
    private final AmendmentService amendments;
    private final ApprovalViews views;
    private final Today today;

    AmendmentResource(Desk desk, AmendmentService amendments, ApprovalViews views, Today today) {
        this.desk = desk;
        this.amendments = amendments;
        this.views = views;
        this.today = today;
    }

    @POST
    @Path("/conversations")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "recordConversation",
            summary = "Record a discussion about the request",
            description = "Counts as the discussion of R-APR-2 when it is recorded while the step is under review.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the approval as it is now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Response record(@PathParam("requestId") UUID requestId, @Valid @NotNull NewConversation said) {
        said.refuseOutside(today.date());
        Seen held = desk.take(requestId);
        var spoken = new Conversation.Spoken(said.heldOn, said.participants, said.summary);
        Verdict verdict = amendments.record(held.approval(), spoken, held.decider());
        return Response.created(URI.create("/approvals/" + requestId))
                .entity(views.amended(verdict, held))
                .build();
    }

    @PUT
    @Path("/prohibited-ground")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "markProhibitedGround",
            summary = "Mark that the request rests on a ground that is not acceptable (R-REQ-3)",
            description = "By the step's assignee. The request can only be denied from then on, on that ground.")
    public ApprovalView mark(@PathParam("requestId") UUID requestId, @Valid @NotNull NewProhibitedGround marked) {
        Seen held = desk.take(requestId);
        Verdict verdict = amendments.mark(held.approval(), marked.ground, held.decider());
        return views.amended(verdict, held);
    }

    /**
     * A discussion that was held.
     *
     * @param heldOn the day, today at the latest
     * @param participants who took part: names, or what they are
     */
    record NewConversation(
            @NotNull @Schema(examples = "2026-01-30") LocalDate heldOn,

            @NotNull
            @Size(min = 1, max = 20, message = "R-APR-2: says who took part, 1 to 20")
            @Schema(examples = "[\"Bea Sample\", \"the Case Manager\"]")
            List<@NotNull @Line String> participants,

            @NotNull @Prose @Schema(examples = "We agreed to go ahead once the plan is signed.")
            String summary) {

        void refuseOutside(LocalDate today) {
            if (heldOn.isAfter(today) || heldOn.isBefore(EARLIEST)) {
                throw Problem.unacceptable(
                        "unacceptable-values",
                        new Violation("R-APR-2", "heldOn", "must be between " + EARLIEST + " and today", SOURCE));
            }
        }
    }

    /**
     * What nobody may move an Individual for (R-REQ-3).
     *
     * @param ground which of the two
     */
    record NewProhibitedGround(
            @NotNull @Schema(examples = "EXTENSIVE_NEEDS") ProhibitedGround ground) {}
}
