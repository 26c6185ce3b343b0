package org.caseload.staff.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/staff")
@RolesAllowed("human-resources")
public class ChangeResource {

    private final ChangeRepository changes;

    ChangeResource(ChangeRepository changes) {
        this.changes = changes;
    }

    @GET
    @Path("/changes")
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listStaffChanges",
            summary = "Changes of all members, latest day first",
            description = "state=FAILED shows those that became impossible, with what stood before them.")
    public Page<ChangeView> all(@QueryParam("state") StaffChange.State state, @Valid @BeanParam Paging paging) {
        return page(null, state, paging);
    }

    @GET
    @Path("/{staffId}/changes")
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listChangesOfMember", summary = "A member's changes, latest day first")
    public Page<ChangeView> of(
            @PathParam("staffId") UUID staffId,
            @QueryParam("state") StaffChange.State state,
            @Valid @BeanParam Paging paging) {
        return page(staffId, state, paging);
    }

    @GET
    @Path("/{staffId}/changes/{changeId}")
    @Transactional
    @Operation(operationId = "getStaffChange", summary = "One change of a member")
    public ChangeView get(@PathParam("staffId") UUID staffId, @PathParam("changeId") UUID changeId) {
        return changes.findByIdOptional(changeId)
                .filter(change -> change.staffId.equals(staffId))
                .map(ChangeView::of)
                .orElseThrow(Problem::notFound);
    }

    private Page<ChangeView> page(UUID staffId, StaffChange.State state, Paging paging) {
        return Page.of(
                changes.page(staffId, state, paging),
                paging,
                change -> Cursor.of(change.effectiveOn, change.id),
                ChangeView::of);
    }
}
