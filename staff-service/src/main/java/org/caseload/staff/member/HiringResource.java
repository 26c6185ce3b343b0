package org.caseload.staff.member;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Line;
import org.caseload.staff.profile.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/staff")
public class HiringResource {

    private final StaffRegister register;
    private final StaffScope scope;
    private final Caller caller;

    HiringResource(StaffRegister register, StaffScope scope, Caller caller) {
        this.register = register;
        this.scope = scope;
        this.caller = caller;
    }

    /**
     * @param staffNumber the agency's own number, which never changes
     * @param subject how the identity provider calls the member; the staff number where absent
     */
    record NewStaffMember(
            @NotNull @Pattern(regexp = StaffMember.NUMBER) String staffNumber,
            @Line String subject,
            @NotNull @Valid StaffDetails details) {}

    @POST
    @Command
    @RolesAllowed({"human-resources", "administrator"})
    @Operation(
            operationId = "hireStaffMember",
            summary = "Add a member of the staff",
            description = "An administrator may add Human Resources only: somebody must be the first.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names the record",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffView.class)))
    public Response hire(@Valid @NotNull NewStaffMember hired) {
        if (!caller.has("human-resources") && hired.details().role() != Role.HUMAN_RESOURCES) {
            throw Problem.forbidden("administrators-add-human-resources-only");
        }
        StaffMember member = StaffMember.numbered(hired.staffNumber(), hired.subject());
        List<Violation> taken = register.taken(member);
        if (!taken.isEmpty()) {
            throw Problem.of(409, "already-registered", taken);
        }
        List<Violation> violations = register.enter(member, hired.details());
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        boolean trusted = scope.isTrusted(member.id);
        return Response.created(URI.create("/staff/" + member.id))
                .entity(StaffView.of(member).seen(trusted, trusted))
                .build();
    }
}
