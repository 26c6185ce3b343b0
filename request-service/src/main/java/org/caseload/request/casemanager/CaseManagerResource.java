package org.caseload.request.casemanager;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Prose;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualPolicy;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.individual.IndividualView;
import org.caseload.request.individual.IndividualViews;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/individuals/{individualId}/case-manager-corrections")
public class CaseManagerResource {

    private final IndividualService individuals;
    private final IndividualViews views;
    private final StaffRepository staff;
    private final Caller caller;
    private final Clock clock;

    CaseManagerResource(
            IndividualService individuals, IndividualViews views, StaffRepository staff, Caller caller, Clock clock) {
        this.individuals = individuals;
        this.views = views;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @RolesAllowed({"supervisor", "assistant-director"})
    @Operation(
            operationId = "correctCaseManager",
            summary = "Correct who the Individual's Case Manager is",
            description = "With its reason, which the history keeps. Refused while a request is live (R-REQ-6).")
    public IndividualView correct(@PathParam("individualId") UUID individualId, @Valid @NotNull Correction correction) {
        Scope scope = Scope.of(caller);
        IndividualFile file = individuals.open(individualId, scope).orElseThrow(Problem::notFound);
        if (!scope.oversees(file.line())) {
            throw Problem.forbidden("role-may-not");
        }
        mustBeAnotherOpenCaseManager(correction.caseManagerId, file.caseManagerId());
        var change = CaseManagerChange.corrected(
                correction.caseManagerId, correction.reason, caller.staffId(), clock.instant());
        return switch (individuals.correct(individualId, change)) {
            case IndividualPolicy.Verdict.Allowed() -> views.view(individualId, scope);
            case IndividualPolicy.Verdict.Refused(var broken) -> throw Problem.conflict("correction-refused", broken);
        };
    }

    private void mustBeAnotherOpenCaseManager(UUID given, UUID current) {
        Optional<Colleague> caseManager = staff.colleague(given).filter(Colleague::isCaseManager);
        if (caseManager.isEmpty() || given.equals(current)) {
            throw Problem.unacceptable(
                    "unacceptable-values",
                    new Violation(
                            "R-REQ-6",
                            "caseManagerId",
                            "must be another Case Manager",
                            "Reading: an Individual has exactly one Case Manager at any time."));
        }
        if (caseManager.get().isClosed()) {
            throw Problem.unacceptable("unacceptable-values", Violation.of(() -> Colleague.CLOSED, "caseManagerId"));
        }
    }

    /**
     * A correction of who the Case Manager is (R-REQ-6).
     *
     * @param caseManagerId whose it is instead
     * @param reason in words, kept in the history
     */
    record Correction(
            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID caseManagerId,

            @NotNull(message = "R-REQ-6: a correction comes with its reason")
            @Prose
            @Schema(examples = "Registered under the wrong Case Manager")
            String reason) {}
}
