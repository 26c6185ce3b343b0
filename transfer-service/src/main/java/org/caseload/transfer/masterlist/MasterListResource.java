package org.caseload.transfer.masterlist;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.chassis.text.Line;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Candidates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/master-list")
public class MasterListResource {

    private final VisibleEntries entries;
    private final EntryViewService views;
    private final CandidateService candidates;
    private final Today today;

    MasterListResource(VisibleEntries entries, EntryViewService views, CandidateService candidates, Today today) {
        this.entries = entries;
        this.views = views;
        this.candidates = candidates;
        this.today = today;
    }

    @GET
    @RolesAllowed({"engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listMasterList",
            summary = "Approved requests in the order of their addition",
            description = "The Engagement Coordinator sees all, others those of the Case Managers in their scope.")
    public Page<EntryView> list(
            @QueryParam("state") Entry.State state,
            @QueryParam("caseManagerId") UUID caseManagerId,
            @QueryParam("county") @Valid @Line String county,
            @Valid @BeanParam Paging paging) {
        List<EntryRow> rows = entries.page(state, caseManagerId, county, paging);
        var lines = views.lines(rows).stream().collect(toMap(EntryView::requestId, line -> line));
        return Page.of(
                rows, paging, row -> Cursor.of(row.entry().addedAt, row.entry().id), row -> lines.get(row.entry().id));
    }

    @GET
    @Path("/{requestId}")
    @RolesAllowed({"engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Transactional
    @Operation(
            operationId = "getMasterListEntry",
            summary = "One entry, with its readiness today and on its target date")
    public EntryView get(@PathParam("requestId") UUID requestId) {
        return views.whole(visible(requestId));
    }

    @GET
    @Path("/{requestId}/candidates")
    @RolesAllowed("engagement-coordinator")
    @Transactional
    @Operation(
            operationId = "listCandidates",
            summary = "Who may take over, best first, then who may not",
            description = "R-CAND-1, R-CAND-2, R-CAND-3. All active Case Managers are judged. Those who may take over"
                    + " come with their score and what it is made of, the others with the rules that exclude them.")
    public Candidates candidates(
            @PathParam("requestId") UUID requestId,
            @QueryParam("on")
                    @Valid
                    @Day
                    @Parameter(description = "The day of the move; today where absent", example = "2026-12-01")
                    LocalDate on,
            @QueryParam("eligible") @Parameter(description = "Only those who may, or who may not, take over")
                    Boolean eligible,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "How many of each sort")
                    int limit) {
        EntryRow row = visible(requestId);
        return candidates.candidates(row.move(null, on == null ? today.date() : on), eligible, limit);
    }

    private EntryRow visible(UUID requestId) {
        return entries.find(requestId).orElseThrow(Problem::notFound);
    }
}
