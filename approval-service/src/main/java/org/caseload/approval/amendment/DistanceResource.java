package org.caseload.approval.amendment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.distance.DistanceEstimate;
import org.caseload.approval.distance.DistancePolicy;
import org.caseload.approval.distance.Roads;
import org.caseload.approval.distance.Span;
import org.caseload.approval.distance.StraightLines;
import org.caseload.approval.evidence.DistanceVerification;
import org.caseload.approval.step.AmendmentPolicy.Action;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.ApprovalView;
import org.caseload.approval.view.ApprovalViews;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the Individual lives from the Case Manager: as computed, and as verified (R-LOC-1, R-RELOC-3). */
@Path("/approvals/{requestId}")
public class DistanceResource {

    private static final String SOURCE = "Reading: a verified distance below the straight line is refused as"
            + " impossible, less a tolerance where one end is a ZIP centroid.";

    private final Desk desk;
    private final AmendmentService amendments;
    private final ApprovalViews views;
    private final StraightLines straightLines;
    private final Roads roads;

    DistanceResource(
            Desk desk, AmendmentService amendments, ApprovalViews views, StraightLines straightLines, Roads roads) {
        this.desk = desk;
        this.amendments = amendments;
        this.views = views;
        this.straightLines = straightLines;
        this.roads = roads;
    }

    /** Outside any transaction while the routing engine thinks. */
    @GET
    @Path("/distance-estimate")
    @RolesAllowed({"case-manager", "field-support", "supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "estimateDistance",
            summary = "How far it is from the Case Manager's home to the Individual's, before anybody verifies it",
            description = "For those who may see the file. The straight line, absent until both places are known here;"
                    + " and the way by road, where the agency runs a routing engine and it answers. 404 where the"
                    + " request does not ask for the distance between the homes.")
    public DistanceEstimate estimate(@PathParam("requestId") UUID requestId) {
        Optional<Span> line = QuarkusTransaction.requiringNew().call(() -> {
            Approval approval = desk.look(requestId)
                    .filter(Seen::opensFile)
                    .map(Seen::approval)
                    .filter(Approval::measuresFromHome)
                    .orElseThrow(Problem::notFound);
            return straightLines.between(approval.caseManagerId, approval.individualId);
        });
        return DistanceEstimate.of(line, line.flatMap(span -> roads.drive(span.from(), span.to())));
    }

    @PUT
    @Path("/distance-verification")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "verifyDistance",
            summary = "Record the distance by road, as a mapping service tells it (R-LOC-1, R-RELOC-3)",
            description = "By the step's assignee. The straight line is shown beside it where it is known. Whether the"
                    + " distance is enough is judged at the approval.")
    public ApprovalView verify(@PathParam("requestId") UUID requestId, @Valid @NotNull NewDistance found) {
        Seen held = desk.take(requestId);
        Approval approval = held.approval();
        Optional<Span> line = approval.measuresFromHome()
                ? straightLines.between(approval.caseManagerId, approval.individualId)
                : Optional.empty();
        Verdict verdict = amendments.judge(approval, Action.VERIFY_DISTANCE, held.decider());
        if (verdict instanceof Verdict.Allowed) {
            line.ifPresent(found::refuseImpossible);
        }
        Instant now = amendments.now();
        var verified = found.verified(line, held.decider().staffId(), now);
        return views.amended(
                amendments.keep(
                        approval, Action.VERIFY_DISTANCE, approval.evidence.with(verified), held.decider(), now),
                held);
    }

    /**
     * What the mapping service said.
     *
     * @param service the mapping service that was asked
     */
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
            Integer minutes) {

        private void refuseImpossible(Span line) {
            if (DistancePolicy.isImpossible(miles, line)) {
                throw Problem.unacceptable(
                        "unacceptable-values",
                        new Violation("R-LOC-1", "miles", "is impossible: the straight line is longer", SOURCE));
            }
        }

        private DistanceVerification verified(Optional<Span> line, UUID by, Instant at) {
            return new DistanceVerification(
                    service,
                    miles,
                    minutes,
                    line.map(Span::miles).orElse(null),
                    line.map(Span::toleranceMiles).orElse(null),
                    by,
                    at);
        }
    }
}
