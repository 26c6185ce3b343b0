package org.caseload.approval.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.evidence.CaseManagerConstraint;
import org.caseload.approval.step.AmendmentPolicy.Action;
import org.caseload.approval.step.ApprovalState;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.ApprovalView;
import org.caseload.approval.view.ApprovalViews;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.text.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the new Case Manager must be, and why: for those who decide and those who match alone (R-CONF-2). */
@Path("/approvals/{requestId}/case-manager-constraint")
public class ConstraintResource {

    private final Desk desk;
    private final AmendmentService amendments;
    private final ApprovalViews views;
    private final Caller caller;

    ConstraintResource(Desk desk, AmendmentService amendments, ApprovalViews views, Caller caller) {
        this.desk = desk;
        this.amendments = amendments;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Transactional
    @Operation(
            operationId = "getCaseManagerConstraint",
            summary = "What the new Case Manager must be, and why (R-CONF-2)",
            description = "For those who decide; once the request is granted, for Engagement Coordinators too. 404 for"
                    + " everybody else, and where nothing is recorded.")
    public CaseManagerConstraint get(@PathParam("requestId") UUID requestId) {
        return desk.look(requestId)
                .filter(this::isShown)
                .map(seen -> seen.approval().evidence.constraint())
                .orElseThrow(Problem::notFound);
    }

    @PUT
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "constrainCaseManager",
            summary = "Record what the new Case Manager must be, and why (R-CONF-2)",
            description = "Where the reason lets the Individual choose. By the step's assignee; of a conflict also by"
                    + " the Case Manager's Supervisor while the Assistant Director's step is open.")
    public ApprovalView constrain(@PathParam("requestId") UUID requestId, @Valid @NotNull NewConstraint said) {
        Seen held = desk.take(requestId);
        Instant now = amendments.now();
        var constraint = new CaseManagerConstraint(
                said.constraint, said.justification, held.decider().staffId(), now);
        Verdict verdict = amendments.keep(
                held.approval(),
                Action.CONSTRAIN_CASE_MANAGER,
                held.approval().evidence.with(constraint),
                held.decider(),
                now);
        return views.amended(verdict, held);
    }

    @DELETE
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "liftCaseManagerConstraint",
            summary = "Take back what the new Case Manager must be (R-CONF-2)",
            description = "By whoever may record it.")
    public ApprovalView lift(@PathParam("requestId") UUID requestId) {
        Seen held = desk.take(requestId);
        return views.amended(amendments.lift(held.approval(), held.decider()), held);
    }

    private boolean isShown(Seen seen) {
        return caller.has("engagement-coordinator") && seen.approval().state == ApprovalState.GRANTED
                || seen.isTheirsToDecide();
    }

    /**
     * What the new Case Manager must be.
     *
     * @param constraint by code
     */
    record NewConstraint(
            @NotNull @Schema(examples = "GENDER_MALE") CaseManagerConstraint.Code constraint,

            @NotNull(message = "R-CONF-2: says why")
            @Prose
            @Schema(examples = "The Individual asks for a man, and the team agrees.")
            String justification) {}
}
