package org.caseload.request.mcr;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/individuals/{individualId}/mcrs")
public class McrHistoryResource {

    private final McrService mcrs;
    private final McrRepository rows;
    private final IndividualService individuals;
    private final Caller caller;

    McrHistoryResource(McrService mcrs, McrRepository rows, IndividualService individuals, Caller caller) {
        this.mcrs = mcrs;
        this.rows = rows;
        this.individuals = individuals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listMcrs", summary = "All MCRs of the Individual, newest first")
    public Page<McrView> list(@PathParam("individualId") UUID individualId, @Valid @BeanParam Paging paging) {
        Scope scope = Scope.of(caller);
        IndividualFile file = individuals.open(individualId, scope).orElseThrow(Problem::notFound);
        boolean actsFor = scope.actsFor(file.line());
        return Page.of(
                rows.list(individualId, paging), paging, mcr -> Cursor.of(mcr.id), mcr -> mcrs.view(mcr, actsFor));
    }
}
