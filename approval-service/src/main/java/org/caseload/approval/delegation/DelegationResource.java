package org.caseload.approval.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.chassis.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who acts for the caller while the caller is away (R-APR-6). */
@Path("/delegations")
public class DelegationResource {

    private static final String SOURCE = "Reading: an approver who is away names a delegate for a span of dates.";

    private final DelegationRepository delegations;
    private final DelegationService service;
    private final Caller caller;
    private final Today today;

    DelegationResource(DelegationRepository delegations, DelegationService service, Caller caller, Today today) {
        this.delegations = delegations;
        this.service = service;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @RolesAllowed({"supervisor", "assistant-director"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listDelegations", summary = "Who acts for me, and when, earliest first")
    public Page<DelegationView> list(@Valid @BeanParam Paging paging) {
        List<Delegation> rows = delegations.of(caller.staffId(), paging);
        return Page.of(rows, paging, row -> Cursor.of(row.fromDay, row.id), DelegationView::of);
    }

    @POST
    @Command
    @RolesAllowed({"supervisor", "assistant-director"})
    @Operation(
            operationId = "delegate",
            summary = "Name who acts on my steps from one day to another, both included",
            description =
                    "A delegate never decides a request that they entered (R-APR-5), and delegates nothing further:"
                            + " where the delegate is away too, steps wait for the approver.")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DelegationView.class)))
    public Response create(@Valid @NotNull NewDelegation named) {
        named.refuseOutside(today.date());
        Delegation delegation = named.by(caller.staffId());
        List<DelegationPolicy.Rule> broken = service.make(delegation);
        if (!broken.isEmpty()) {
            throw Problem.conflict("delegation-refused", broken);
        }
        return Response.created(URI.create("/delegations/" + delegation.id))
                .entity(DelegationView.of(delegation))
                .build();
    }

    @DELETE
    @Path("/{delegationId}")
    @Command
    @RolesAllowed({"supervisor", "assistant-director"})
    @Operation(operationId = "endDelegation", summary = "From now on nobody acts for me by this")
    public void end(@PathParam("delegationId") UUID delegationId) {
        Delegation delegation = delegations
                .findByIdOptional(delegationId)
                .filter(found -> found.approverId.equals(caller.staffId()))
                .orElseThrow(Problem::notFound);
        delegations.delete(delegation);
    }

    /**
     * Who acts for whom, and when (R-APR-6).
     *
     * @param approverId who is away
     * @param from the first day
     * @param until the last day, which counts
     */
    public record DelegationView(UUID delegationId, UUID approverId, UUID delegateId, LocalDate from, LocalDate until) {

        static DelegationView of(Delegation row) {
            return new DelegationView(row.id, row.approverId, row.delegateId, row.fromDay, row.untilDay);
        }
    }

    /**
     * Who is to act for the caller.
     *
     * @param from the first day
     * @param until the last day, which counts; today or later, within a year
     */
    record NewDelegation(
            @NotNull UUID delegateId,
            @NotNull @Schema(examples = "2026-12-21") LocalDate from,
            @NotNull @Schema(examples = "2026-12-31") LocalDate until) {

        void refuseOutside(LocalDate today) {
            if (until.isBefore(from) || until.isBefore(today) || until.isAfter(today.plusYears(1))) {
                throw Problem.unacceptable(
                        "unacceptable-values",
                        new Violation("R-APR-6", "until", "is today or later, not before from, within a year", SOURCE));
            }
        }

        private Delegation by(UUID approverId) {
            Delegation delegation = new Delegation();
            delegation.id = Ids.next();
            delegation.approverId = approverId;
            delegation.delegateId = delegateId;
            delegation.fromDay = from;
            delegation.untilDay = until;
            return delegation;
        }
    }
}
