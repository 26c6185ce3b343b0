package org.caseload.approval.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.desk.Desk;
import org.caseload.approval.desk.Seen;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.ApprovalView;
import org.caseload.approval.view.ApprovalViews;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Prose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/approval-steps")
public class DecisionResource {

    private static final String SOURCE = "Reading: a denial has a ground and a comment.";

    private static final Set<Ground> OF_CASES = EnumSet.of(Ground.CASE_DENIED, Ground.RESOLVED_OTHERWISE);

    private final Desk desk;
    private final DecisionService decisions;
    private final ApprovalViews views;

    DecisionResource(Desk desk, DecisionService decisions, ApprovalViews views) {
        this.desk = desk;
        this.decisions = decisions;
        this.views = views;
    }

    @POST
    @Path("/{stepId}/decisions")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "decideStep",
            summary = "Approve, put under review, or deny",
            description = "By the step's assignee. An approval needs a current MCR (R-MCR-2); a Supervisor denies"
                    + " only from review and after the recorded discussion (R-APR-2); a decision is final (R-APR-9)."
                    + " If-Match with the approval's ETag is optional.")
    public ApprovalView decide(@PathParam("stepId") UUID stepId, @Valid @NotNull NewDecision decision) {
        Seen held = desk.takeByStep(stepId);
        boolean ofCase = held.approval().kind.isCase();
        decision.refuseHalfDenials(ofCase);
        Verdict verdict = decisions.decide(
                held.approval(),
                stepId,
                new DecisionService.Decision(decision.outcome, decision.groundOf(ofCase), decision.comment),
                held.decider());
        return switch (verdict) {
            case Verdict.Allowed() -> views.one(held);
            case Verdict.Refused(var broken) -> throw Problem.conflict("decision-refused", broken);
        };
    }

    /**
     * A decision on a step.
     *
     * @param outcome what is decided
     * @param ground of a denial, and of that alone; a case has CASE_DENIED where none is given
     * @param comment what the Case Manager and the submitter read with it; a denial needs one
     */
    record NewDecision(
            @NotNull @Schema(examples = "REVIEW") Outcome outcome,
            @Schema(examples = "RESOLVED_OTHERWISE") Ground ground,

            @Prose @Schema(examples = "Let us talk about the timing first.")
            String comment) {

        Ground groundOf(boolean ofCase) {
            return ofCase && outcome == Outcome.DENY && ground == null ? Ground.CASE_DENIED : ground;
        }

        void refuseHalfDenials(boolean ofCase) {
            List<Violation> violations = new ArrayList<>();
            if (outcome == Outcome.DENY && groundOf(ofCase) == null) {
                violations.add(new Violation("R-APR-2", "ground", "a denial has a ground", SOURCE));
            }
            if (ground != null && (ofCase ? !OF_CASES.contains(ground) : ground == Ground.CASE_DENIED)) {
                violations.add(
                        new Violation("R-APR-2", "ground", "a case and a request have their own grounds", SOURCE));
            }
            if (outcome == Outcome.DENY && comment == null) {
                violations.add(new Violation("R-APR-2", "comment", "a denial has a comment", SOURCE));
            }
            if (outcome != Outcome.DENY && ground != null) {
                violations.add(new Violation("R-APR-2", "ground", "only a denial has a ground", SOURCE));
            }
            if (!violations.isEmpty()) {
                throw Problem.unacceptable("unacceptable-values", violations.toArray(Violation[]::new));
            }
        }
    }
}
