package org.caseload.transfer.list;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.transfer.masterlist.EntryView;
import org.caseload.transfer.masterlist.EntryViewService;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.caseload.transfer.waiting.WaitingState;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/master-list")
public class MasterListResource {

    private final ListService list;
    private final VisibleEntries entries;
    private final EntryViewService views;

    MasterListResource(ListService list, VisibleEntries entries, EntryViewService views) {
        this.list = list;
        this.entries = entries;
        this.views = views;
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
        return views.whole(entries.find(requestId).orElseThrow(Problem::notFound));
    }
}
