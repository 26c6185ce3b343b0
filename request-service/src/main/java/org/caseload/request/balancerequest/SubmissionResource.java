package org.caseload.request.balancerequest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/balance-requests/{requestId}")
public class SubmissionResource {

    private final SubmissionService submissions;
    private final Situations situations;
    private final Caller caller;
    private final IfMatch ifMatch;

    SubmissionResource(SubmissionService submissions, Situations situations, Caller caller, IfMatch ifMatch) {
        this.submissions = submissions;
        this.situations = situations;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/submission")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "submitBalanceRequest",
            summary = "Submit a draft for approval",
            description = "With the declaration of R-REQ-3. A missing MCR does not hold it up (R-MCR-2).")
    public BalanceRequestView submit(@PathParam("requestId") UUID requestId, Submission submission) {
        Scope scope = Scope.of(caller);
        BalanceRequest request = find(requestId, scope);
        boolean declared = submission != null && submission.isDeclared();
        return switch (submissions.submit(request, declared, scope, caller.staffId())) {
            case Outcome.Done(var id) -> situations.view(request, scope, caller.staffId());
            case Outcome.Refused(var broken) -> throw refused(broken);
            case Outcome.Unacceptable(var violations) ->
                throw Problem.unacceptable("unacceptable-values", violations.toArray(Violation[]::new));
        };
    }

    @POST
    @Path("/withdrawal")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "withdrawBalanceRequest",
            summary = "Ask for a submitted request back",
            description = "Settled by its approval: the first decision wins (R-REQ-4, R-APR-9).")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; the request's state tells what becomes of it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BalanceRequestView.class)))
    public Response withdraw(@PathParam("requestId") UUID requestId) {
        Scope scope = Scope.of(caller);
        BalanceRequest request = find(requestId, scope);
        return switch (submissions.withdraw(request, scope, caller.staffId())) {
            case BalanceRequestPolicy.Verdict.Allowed() ->
                Response.accepted(situations.view(request, scope, caller.staffId()))
                        .build();
            case BalanceRequestPolicy.Verdict.Refused(var broken) ->
                throw Problem.conflict("withdrawal-refused", broken);
        };
    }

    private BalanceRequest find(UUID requestId, Scope scope) {
        BalanceRequest request = situations.find(requestId, scope).orElseThrow(Problem::notFound);
        ifMatch.check(request.version);
        return request;
    }

    /** A missing declaration is a value that the caller can mend (422), whatever else is broken. */
    private static Problem refused(List<BrokenRule> broken) {
        return broken.contains(BalanceRequestPolicy.Rule.NOT_DECLARED)
                ? Problem.unacceptable(
                        "submission-refused",
                        broken.stream().map(SubmissionResource::violation).toArray(Violation[]::new))
                : Problem.conflict("submission-refused", broken);
    }

    private static Violation violation(BrokenRule rule) {
        return rule == BalanceRequestPolicy.Rule.NOT_DECLARED
                ? Violation.of(rule, "declaration.notForDifficultyOrNeeds")
                : Violation.of(rule);
    }

    /**
     * The submission of a draft.
     *
     * @param declaration without it nothing is submitted (R-REQ-3)
     */
    @Schema(examples = "{\"declaration\": {\"notForDifficultyOrNeeds\": true}}")
    record Submission(Declaration declaration) {

        @JsonIgnore
        boolean isDeclared() {
            return declaration != null && Boolean.TRUE.equals(declaration.notForDifficultyOrNeeds);
        }
    }

    /**
     * What the submitter declares (R-REQ-3).
     *
     * @param notForDifficultyOrNeeds the reason is not that the Individual, family or guardian is difficult to work
     *     with or has extensive needs
     */
    @Schema(name = "SubmissionDeclaration")
    record Declaration(Boolean notForDifficultyOrNeeds) {}
}
