package org.caseload.staff.separation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.member.StaffScope;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/separations")
public class SeparationResource {

    private final SeparationRepository separations;
    private final SeparationService service;
    private final StaffScope scope;
    private final IfMatch ifMatch;

    SeparationResource(SeparationRepository separations, SeparationService service, StaffScope scope, IfMatch ifMatch) {
        this.separations = separations;
        this.service = service;
        this.scope = scope;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listSeparations",
            summary = "Notices, newest first",
            description = "Human Resources sees all, others their own and those of members below them.")
    public Page<SeparationView> list(
            @QueryParam("state") Separation.State state,
            @QueryParam("staffId") UUID staffId,
            @Valid @BeanParam Paging paging) {
        return Page.of(
                separations.page(state, staffId, scope.above("human-resources"), paging),
                paging,
                separation -> Cursor.of(separation.enteredAt, separation.id),
                this::view);
    }

    @GET
    @Path("/{separationId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources"})
    @Transactional
    @Operation(operationId = "getSeparation", summary = "One notice")
    public SeparationView get(@PathParam("separationId") UUID separationId) {
        return separations
                .findByIdOptional(separationId)
                .filter(separation -> scope.covers(separation.staffId, "human-resources"))
                .map(this::view)
                .orElseThrow(Problem::notFound);
    }

    @POST
    @Path("/{separationId}/withdrawal")
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "withdrawSeparation",
            summary = "Take the notice back",
            description =
                    "R-STF-1. While the last working day is not over. The member is open to new Individuals again.")
    public SeparationView withdraw(@PathParam("separationId") UUID separationId) {
        Separation separation = service.lock(separationId)
                .filter(found -> scope.leads(found.staffId))
                .orElseThrow(Problem::notFound);
        ifMatch.check(separation.version);
        List<SeparationPolicy.Withdrawal> broken = service.withdraw(separation);
        if (!broken.isEmpty()) {
            throw Problem.conflict("withdrawal-refused", broken);
        }
        return view(separation);
    }

    private SeparationView view(Separation separation) {
        return SeparationView.of(
                separation,
                scope.leads(separation.staffId) ? SeparationPolicy.allowed(service.factsOf(separation)) : List.of());
    }
}
