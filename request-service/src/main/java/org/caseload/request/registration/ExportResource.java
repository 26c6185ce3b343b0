package org.caseload.request.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualView;
import org.caseload.request.individual.IndividualViews;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/individuals")
public class ExportResource {

    private final IndividualViews views;
    private final StaffRepository staff;
    private final Caller caller;

    ExportResource(IndividualViews views, StaffRepository staff, Caller caller) {
        this.views = views;
        this.staff = staff;
        this.caller = caller;
    }

    /** The list as a file that can be imported again; its description is listIndividuals. */
    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support", "integration"})
    @Produces("text/csv;qs=0.5")
    @Transactional
    @Operation(operationId = "exportIndividuals", hidden = true)
    public Page<IndividualRow> list(@QueryParam("agencyNumber") String agencyNumber, @Valid @BeanParam Paging paging) {
        Page<IndividualView> page = views.list(Scope.of(caller), agencyNumber, paging);
        Map<UUID, Colleague> caseManagers = staff.colleagues(
                page.items().stream().map(IndividualView::caseManagerId).toList());
        return new Page<>(
                page.items().stream()
                        .map(view -> row(view, caseManagers.get(view.caseManagerId())))
                        .toList(),
                page.nextCursor());
    }

    private static IndividualRow row(IndividualView view, Colleague caseManager) {
        return IndividualRow.of(
                view.agencyNumber(), caseManager == null ? null : caseManager.staffNumber(), view.details());
    }
}
