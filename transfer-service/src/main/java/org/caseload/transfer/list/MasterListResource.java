package org.caseload.transfer.list;

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
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Candidates;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryView;
import org.caseload.transfer.masterlist.EntryViewService;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.caseload.transfer.waiting.WaitingState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/master-list")
public class MasterListResource {

    private final ListService list;
    private final VisibleEntries entries;
    private final EntryViewService views;
    private final CandidateService candidates;
    private final Today today;

    MasterListResource(
            ListService list,
            VisibleEntries entries,
            EntryViewService views,
            CandidateService candidates,
            Today today) {
        this.list = list;
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
            summary = "Approved requests: live ones, or those that ended in a state",
            description = "The Engagement Coordinator sees all, others those of the Case Managers in their scope."
                    + " Filters are combined. Ended ones come by age only.")
    public Page<EntryView> list(
            @Valid @BeanParam ListFilter filter,
            @QueryParam("sort") @DefaultValue("AGE") ListSort sort,
            @Valid @BeanParam Paging paging) {
        mustFit(filter, sort);
        var after = paging.after(4).map(cursor -> Place.of(cursor, sort));
        List<Place> places = list.page(filter, sort, after, paging.fetch());
        var shown = entries.all(
                places.stream().map(Place::requestId).limit(paging.limit()).toList());
        var lines = views.lines(shown).stream().collect(toMap(EntryView::requestId, line -> line));
        return Page.of(places, paging, place -> place.in(sort), place -> lines.get(place.requestId()));
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Transactional
    @Operation(
            operationId = "countMasterList",
            summary = "How many live entries wait for what, with the filters of the list")
    public Map<WaitingState, Long> counts(@Valid @BeanParam ListFilter filter) {
        if (!filter.isLive()) {
            throw unacceptable("state", "only live entries wait");
        }
        return list.counts(filter);
    }

    private static void mustFit(ListFilter filter, ListSort sort) {
        if (filter.isLive()) {
            return;
        }
        filter.ofLiveAlone().findFirst().ifPresent(name -> {
            throw unacceptable(name, "says nothing of entries that have ended");
        });
        if (sort != ListSort.AGE) {
            throw unacceptable("sort", "entries that have ended come by age");
        }
    }

    private static Problem unacceptable(String field, String detail) {
        return Problem.unacceptable("unacceptable-values", new Violation(null, field, detail, null));
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
            @QueryParam("caseManagerId")
                    @Parameter(
                            description = "Only this one: whether, and if not why",
                            example = "019a1c00-0000-7000-8000-0000000000c2")
                    UUID caseManagerId,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) @Parameter(description = "How many of each sort")
                    int limit) {
        EntryRow row = visible(requestId);
        return candidates.candidates(
                row.move(null, on == null ? today.date() : on), new Candidates.Shown(eligible, caseManagerId, limit));
    }

    private EntryRow visible(UUID requestId) {
        return entries.find(requestId).orElseThrow(Problem::notFound);
    }
}
