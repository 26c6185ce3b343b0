package org.caseload.staff.change;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Colleagues;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/staff/{staffId}/changes")
@RolesAllowed("human-resources")
public class ChangeEntryResource {

    private final ChangeRepository changes;
    private final ChangeService service;
    private final Colleagues colleagues;
    private final Caller caller;
    private final IfMatch ifMatch;

    ChangeEntryResource(
            ChangeRepository changes, ChangeService service, Colleagues colleagues, Caller caller, IfMatch ifMatch) {
        this.changes = changes;
        this.service = service;
        this.colleagues = colleagues;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    /**
     * A change that is to take effect on a day.
     *
     * @param effectiveOn the day, after today
     * @param patch as for PATCH /staff/{staffId}: an absent field stays, null clears it
     */
    record NewChange(
            @NotNull @Schema(examples = "2027-01-04") LocalDate effectiveOn,

            @NotNull
            @Schema(
                    type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                    examples = "{\"status\":\"ON_LEAVE\"}")
            JsonNode patch) {}

    @POST
    @Command
    @Operation(
            operationId = "enterStaffChange",
            summary = "Change a member's details from a day on",
            description = "Today's is applied at once, a later one on its day, with the same rules checked again then:"
                    + " one that became impossible is kept as FAILED with what stands before it. A leave of absence is"
                    + " two changes, ON_LEAVE and ACTIVE; so is a return, or a rehire, one.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; Location names the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeView.class)))
    public Response enter(@PathParam("staffId") UUID staffId, @Valid @NotNull NewChange given) {
        if (colleagues.lock(staffId).isEmpty()) {
            throw Problem.notFound();
        }
        StaffChange change = service.change(staffId, given.effectiveOn(), given.patch(), caller.staffId());
        List<Violation> violations = new ArrayList<>(service.checkDay(given.effectiveOn()));
        violations.addAll(given.patch().isObject() ? service.check(change) : notAPatch());
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        service.enter(change);
        return Response.created(URI.create("/staff/" + staffId + "/changes/" + change.id))
                .entity(ChangeView.of(change))
                .build();
    }

    @DELETE
    @Path("/{changeId}")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @Operation(
            operationId = "withdrawStaffChange",
            summary = "Take back a change before its day",
            description = "It stays in the list as WITHDRAWN.")
    public ChangeView withdraw(@PathParam("staffId") UUID staffId, @PathParam("changeId") UUID changeId) {
        StaffChange change = changes.lock(changeId)
                .filter(found -> found.staffId.equals(staffId))
                .orElseThrow(Problem::notFound);
        ifMatch.check(change.version);
        if (change.state != StaffChange.State.PENDING) {
            throw Problem.conflict(
                    "change-settled", new Violation(null, "state", "a change is taken back before its day only", null));
        }
        service.withdraw(change);
        return ChangeView.of(change);
    }

    private static List<Violation> notAPatch() {
        return List.of(new Violation(null, "patch", "must be a JSON object", null));
    }
}
