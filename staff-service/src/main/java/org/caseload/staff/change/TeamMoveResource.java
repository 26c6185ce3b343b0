package org.caseload.staff.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.profile.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/teams/{supervisorId}/moves")
public class TeamMoveResource {

    private final Colleagues colleagues;
    private final ChangeService service;
    private final Caller caller;

    TeamMoveResource(Colleagues colleagues, ChangeService service, Caller caller) {
        this.colleagues = colleagues;
        this.service = service;
        this.caller = caller;
    }

    /**
     * To whom the team goes.
     *
     * @param toSupervisorId the new Supervisor
     * @param effectiveOn the day; today where absent
     */
    record NewMove(
            @NotNull UUID toSupervisorId,
            @Schema(examples = "2027-01-04") LocalDate effectiveOn) {}

    /**
     * A team's move to another Supervisor.
     *
     * @param fromSupervisorId who had the team
     * @param toSupervisorId who is to have it
     * @param changes one for each Case Manager of the team
     */
    record MoveView(UUID batchId, UUID fromSupervisorId, UUID toSupervisorId, List<ChangeView> changes) {}

    @POST
    @Command
    @RolesAllowed("human-resources")
    @Operation(
            operationId = "moveTeam",
            summary = "Give all Case Managers of a Supervisor another one",
            description = "R-APR-8. All or none. Their open approval steps follow when it takes effect; each of them"
                    + " can be taken back by itself before.")
    @APIResponse(
            responseCode = "201",
            description = "Done, or entered for its day",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MoveView.class)))
    public Response move(@PathParam("supervisorId") UUID supervisorId, @Valid @NotNull NewMove given) {
        if (colleagues.find(supervisorId).map(Colleague::role).orElse(null) != Role.SUPERVISOR) {
            throw Problem.notFound();
        }
        JsonNode patch = JsonNodeFactory.instance
                .objectNode()
                .put("reportsToId", given.toSupervisorId().toString());
        UUID batchId = Ids.next();
        List<StaffChange> changes = colleagues.team(supervisorId).stream()
                .map(Colleague::staffId)
                .map(staffId -> service.change(staffId, given.effectiveOn(), patch, caller.staffId()))
                .toList();
        List<Violation> violations = check(given, changes);
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        changes.forEach(change -> {
            change.batchId = batchId;
            service.enter(change);
        });
        return Response.status(201)
                .entity(new MoveView(
                        batchId,
                        supervisorId,
                        given.toSupervisorId(),
                        changes.stream().map(ChangeView::of).toList()))
                .build();
    }

    private List<Violation> check(NewMove given, List<StaffChange> changes) {
        List<Violation> violations = new ArrayList<>(service.checkDay(given.effectiveOn()));
        changes.stream()
                .flatMap(change -> service.check(change).stream())
                .distinct()
                .forEach(violations::add);
        if (changes.isEmpty()) {
            violations.add(new Violation(null, "supervisorId", "has no Case Managers", null));
        }
        return violations;
    }
}
