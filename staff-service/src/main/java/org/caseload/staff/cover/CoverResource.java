package org.caseload.staff.cover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.member.StaffScope;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/staff/{staffId}/cover")
public class CoverResource {

    private final Colleagues colleagues;
    private final StaffScope scope;
    private final IfMatch ifMatch;

    CoverResource(Colleagues colleagues, StaffScope scope, IfMatch ifMatch) {
        this.colleagues = colleagues;
        this.scope = scope;
        this.ifMatch = ifMatch;
    }

    record NewCover(@NotNull UUID coveredById) {}

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Transactional
    @Operation(operationId = "getCover", summary = "Who covers a member's caseload")
    public CoverView get(@PathParam("staffId") UUID staffId) {
        if (!scope.covers(staffId, "human-resources", "engagement-coordinator")) {
            throw Problem.notFound();
        }
        return colleagues.find(staffId).map(this::view).orElseThrow(Problem::notFound);
    }

    @PUT
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "nameCover",
            summary = "Name who covers a member's caseload until each move completes",
            description = "R-STF-3. By Human Resources or those above the member. Cover is not a move: the Individuals"
                    + " keep their Case Manager until then.")
    public CoverView name(@PathParam("staffId") UUID staffId, @Valid @NotNull NewCover given) {
        checkLed(staffId);
        Colleague coverer = colleagues
                .lock(given.coveredById())
                .orElseThrow(() -> Problem.unacceptable(
                        "unacceptable-values",
                        new Violation("R-STF-3", "coveredById", "must be a member of the staff", null)));
        List<CoverPolicy.Rule> broken = CoverPolicy.judge(new CoverPolicy.Facts(locked(staffId), coverer));
        if (!broken.isEmpty()) {
            throw Problem.conflict("cover-refused", broken);
        }
        return view(colleagues.setCover(staffId, given.coveredById()));
    }

    @DELETE
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources"})
    @Operation(
            operationId = "endCover",
            summary = "End the named cover",
            description = "R-STF-3. The Supervisor covers then. Ending what is not there changes nothing.")
    public CoverView end(@PathParam("staffId") UUID staffId) {
        checkLed(staffId);
        Colleague member = locked(staffId);
        return view(member.coveredById() == null ? member : colleagues.setCover(staffId, null));
    }

    private void checkLed(UUID staffId) {
        if (!scope.leads(staffId)) {
            throw Problem.notFound();
        }
    }

    private Colleague locked(UUID staffId) {
        Colleague member = colleagues.lock(staffId).orElseThrow(Problem::notFound);
        ifMatch.check(member.version());
        return member;
    }

    private CoverView view(Colleague member) {
        return CoverView.of(member, scope.leads(member.staffId()));
    }
}
