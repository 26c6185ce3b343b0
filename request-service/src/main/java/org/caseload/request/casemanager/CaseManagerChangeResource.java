package org.caseload.request.casemanager;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/individuals/{individualId}/case-manager-changes")
public class CaseManagerChangeResource {

    private final IndividualService individuals;
    private final CaseManagerChangeRepository changes;
    private final StaffRepository staff;
    private final Caller caller;

    CaseManagerChangeResource(
            IndividualService individuals, CaseManagerChangeRepository changes, StaffRepository staff, Caller caller) {
        this.individuals = individuals;
        this.changes = changes;
        this.staff = staff;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support", "integration"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listCaseManagerChanges",
            summary = "The Individual's Case Managers, newest first, and why each changed")
    public Page<ChangeView> list(@PathParam("individualId") UUID individualId, @Valid @BeanParam Paging paging) {
        return individuals
                .open(individualId, Scope.of(caller))
                .map(file -> page(individualId, paging))
                .orElseThrow(Problem::notFound);
    }

    private Page<ChangeView> page(UUID individualId, Paging paging) {
        List<CaseManagerChange> rows = changes.list(individualId, paging);
        Map<UUID, Colleague> by =
                staff.colleagues(rows.stream().map(change -> change.changedById).toList());
        return Page.of(
                rows,
                paging,
                change -> Cursor.of(change.id),
                change -> ChangeView.of(change, by.get(change.changedById)));
    }

    /**
     * How an Individual came to a Case Manager.
     *
     * @param changedAt when it took effect
     * @param previousCaseManagerId absent for the first
     * @param reason of a correction, in words; absent of other changes
     * @param requestId of the move that is the cause; absent of other changes
     * @param byId who did it; absent where another system did
     * @param byName absent where we do not know the name
     */
    record ChangeView(
            Instant changedAt,
            CaseManagerChange.Cause cause,
            UUID previousCaseManagerId,
            UUID caseManagerId,
            String reason,
            UUID requestId,
            UUID byId,
            String byName) {

        static ChangeView of(CaseManagerChange change, Colleague by) {
            return new ChangeView(
                    change.changedAt,
                    change.cause,
                    change.previousCaseManagerId,
                    change.caseManagerId,
                    change.reason,
                    change.requestId,
                    change.changedById,
                    by == null ? null : by.name());
        }
    }
}
