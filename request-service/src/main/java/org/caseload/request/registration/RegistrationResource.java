package org.caseload.request.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.request.casemanager.CaseManagerChange;
import org.caseload.request.individual.IndividualDetails;
import org.caseload.request.individual.IndividualView;
import org.caseload.request.individual.IndividualViews;
import org.caseload.request.individual.Register;
import org.caseload.request.individual.Register.Registration;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/individuals")
public class RegistrationResource {

    private final Register register;
    private final IndividualViews views;
    private final StaffRepository staff;
    private final Caller caller;
    private final Clock clock;

    RegistrationResource(Register register, IndividualViews views, StaffRepository staff, Caller caller, Clock clock) {
        this.register = register;
        this.views = views;
        this.staff = staff;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @RolesAllowed({"integration", "field-support"})
    @Operation(
            operationId = "registerIndividual",
            summary = "Register an Individual with its Case Manager",
            description = "Another system may name a Case Manager whom this service has yet to hear of. One who has"
                    + " notice or has left gets no new Individuals (R-STF-1).")
    @APIResponse(
            responseCode = "201",
            description = "Registered; Location names the file",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = IndividualView.class)))
    public Response register(@Valid @NotNull NewIndividual registered) {
        mustBeOpenCaseManager(registered.caseManagerId);
        if (register.isTaken(registered.agencyNumber)) {
            throw Problem.conflict(
                    "agency-number-taken", new Violation(null, "agencyNumber", "another Individual has it", null));
        }
        var first = CaseManagerChange.registered(
                registered.caseManagerId, caller.member().orElse(null), clock.instant());
        UUID individualId = register.enter(
                        List.of(new Registration(registered.agencyNumber, registered.details, first)))
                .getFirst();
        return Response.created(URI.create("/individuals/" + individualId))
                .entity(views.view(individualId, Scope.of(caller)))
                .build();
    }

    private void mustBeOpenCaseManager(UUID caseManagerId) {
        Optional<Colleague> colleague = staff.colleague(caseManagerId);
        boolean wrong = colleague.map(known -> !known.isCaseManager()).orElse(!caller.has("integration"));
        if (wrong) {
            throw Problem.unacceptable(
                    "unacceptable-values",
                    new Violation(
                            "R-REQ-6",
                            "caseManagerId",
                            "must be a Case Manager",
                            "Reading: an Individual has exactly one Case Manager at any time."));
        }
        if (colleague.filter(Colleague::isClosed).isPresent()) {
            throw Problem.unacceptable("unacceptable-values", Violation.of(() -> Colleague.CLOSED, "caseManagerId"));
        }
    }

    /** @param agencyNumber the agency's own number, which never changes */
    record NewIndividual(
            @NotNull @Pattern(regexp = IndividualRow.AGENCY_NUMBER) @Schema(examples = "IND-0412")
            String agencyNumber,

            @NotNull(message = "R-REQ-6: an Individual has exactly one Case Manager")
            @Schema(examples = "019a1c00-0000-7000-8000-0000000000c1")
            UUID caseManagerId,

            @NotNull @Valid IndividualDetails details) {}
}
