package org.caseload.transfer.swap;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/swaps")
public class SwapResource {

    private final SwapRepository swaps;
    private final SwapViewService views;

    SwapResource(SwapRepository swaps, SwapViewService views) {
        this.swaps = swaps;
        this.views = views;
    }

    @GET
    @RolesAllowed("engagement-coordinator")
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listSwaps", summary = "Swaps in a state, live ones where none is named, by target date")
    public Page<SwapView> list(
            @QueryParam("state") @DefaultValue("LIVE") Swap.State state, @Valid @BeanParam Paging paging) {
        var after = paging.after(2)
                .map(cursor ->
                        new SwapRepository.Place(cursor.value(0, LocalDate::parse), cursor.value(1, UUID::fromString)));
        List<Swap> found = swaps.page(state, after, paging.fetch());
        var lines = views.lines(found).stream().collect(toMap(SwapView::swapId, line -> line));
        return Page.of(found, paging, swap -> Cursor.of(swap.targetDate, swap.id), swap -> lines.get(swap.id));
    }

    @GET
    @Path("/{swapId}")
    @RolesAllowed("engagement-coordinator")
    @Transactional
    @Operation(operationId = "getSwap", summary = "A swap, and what may be done with it")
    public SwapView get(@PathParam("swapId") UUID swapId) {
        return views.one(swaps.findByIdOptional(swapId).orElseThrow(Problem::notFound));
    }
}
