package org.caseload.request.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Problem;
import org.caseload.request.balancerequest.Situations;
import org.caseload.request.staff.Scope;
import org.caseload.request.status.History;
import org.caseload.request.status.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/balance-requests/{requestId}/history")
public class HistoryResource {

    private final Situations situations;
    private final History history;
    private final Caller caller;

    HistoryResource(Situations situations, History history, Caller caller) {
        this.situations = situations;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(
            operationId = "getBalanceRequestHistory",
            summary = "What happened to the request, oldest first",
            description = "Who did what, when and why, from the entry to the move. Case Managers are not told who the"
                    + " Engagement Coordinator is (R-TRN-2), nor of a constraint on the new Case Manager (R-CONF-2).")
    public History.Told get(@PathParam("requestId") UUID requestId) {
        if (!situations.isThere(requestId, Scope.of(caller))) {
            throw Problem.notFound();
        }
        return history.of(requestId, Reader.of(caller));
    }
}
