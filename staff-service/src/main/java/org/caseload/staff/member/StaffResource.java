package org.caseload.staff.member;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.MergePatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.distance.Relocation;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

@Path("/staff")
public class StaffResource {

    private static final String[] SEEING_ALL = {"human-resources", "engagement-coordinator"};

    private final StaffRepository staff;
    private final StaffRegister register;
    private final StaffScope scope;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    StaffResource(
            StaffRepository staff, StaffRegister register, StaffScope scope, IfMatch ifMatch, MergePatch patches) {
        this.staff = staff;
        this.register = register;
        this.scope = scope;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({"human-resources", "engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listStaff",
            summary = "Staff by number",
            description =
                    "Human Resources and the Engagement Coordinator see all, others themselves and those below them.")
    public Page<StaffView> list(
            @QueryParam("role") Role role, @QueryParam("status") Status status, @Valid @BeanParam Paging paging) {
        return Page.of(
                staff.list(role, status, scope.above(SEEING_ALL), paging),
                paging,
                member -> Cursor.of(member.staffNumber, member.id),
                member -> StaffView.of(member).seen(scope.isTrusted(member.id), false));
    }

    @GET
    @Path("/{staffId}")
    @RolesAllowed({"human-resources", "engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Transactional
    @Operation(
            operationId = "getStaffMember",
            summary = "One member of the staff, now or on a past day",
            description = "on: shows what was true when that day was over.")
    public StaffView get(@PathParam("staffId") UUID staffId, @QueryParam("on") LocalDate on) {
        return staff.findByIdOptional(staffId)
                .filter(member -> scope.covers(staffId, SEEING_ALL))
                .map(StaffView::of)
                .flatMap(now -> on == null ? Optional.of(now) : register.on(staffId, on))
                .map(this::seen)
                .orElseThrow(Problem::notFound);
    }

    @PATCH
    @Path("/{staffId}")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed("human-resources")
    @Operation(
            operationId = "changeStaffMember",
            summary = "Change some of a member's details",
            description = "JSON merge patch: an absent field stays, null clears it. Needs If-Match.")
    public StaffView change(
            @PathParam("staffId") UUID staffId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = StaffDetails.class)))
                    JsonNode patch) {
        StaffMember member = staff.lock(staffId).orElseThrow(Problem::notFound);
        ifMatch.check(member.version);
        StaffDetails details = patches.apply(StaffDetails.of(member), Relocation.of(patch), StaffDetails.class);
        List<Violation> violations = register.enter(member, details);
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        return seen(StaffView.of(member));
    }

    private StaffView seen(StaffView view) {
        boolean trusted = scope.isTrusted(view.staffId());
        return view.seen(trusted, trusted);
    }
}
