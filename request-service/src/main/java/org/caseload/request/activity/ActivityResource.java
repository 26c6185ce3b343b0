package org.caseload.request.activity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.balancerequest.EntryService;
import org.caseload.request.balancerequest.Outcome;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/individuals/{individualId}/activities")
public class ActivityResource {

    private final ActivityService activities;
    private final ActivityRepository rows;
    private final IndividualService individuals;
    private final EntryService entries;
    private final Caller caller;

    ActivityResource(
            ActivityService activities,
            ActivityRepository rows,
            IndividualService individuals,
            EntryService entries,
            Caller caller) {
        this.activities = activities;
        this.rows = rows;
        this.individuals = individuals;
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listActivities", summary = "The Individual's running record, newest entry first")
    public Page<ActivityView> list(@PathParam("individualId") UUID individualId, @Valid @BeanParam Paging paging) {
        return individuals
                .open(individualId, Scope.of(caller))
                .map(file -> Page.of(
                        rows.list(individualId, paging), paging, activity -> Cursor.of(activity.id), ActivityView::of))
                .orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{activityId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(operationId = "getActivity", summary = "One entry of the Individual's running record")
    public ActivityView get(@PathParam("individualId") UUID individualId, @PathParam("activityId") UUID activityId) {
        return individuals
                .open(individualId, Scope.of(caller))
                .flatMap(file -> rows.findByIdOptional(activityId))
                .filter(activity -> activity.individualId.equals(individualId))
                .map(ActivityView::of)
                .orElseThrow(Problem::notFound);
    }

    @POST
    @Command
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "recordActivity",
            summary = "Make an entry in the Individual's running record",
            description =
                    "Type CL_BALANCE_REQUEST makes the draft of a balance request (R-REQ-1), which Location names.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; Location names the balance request, or the entry",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityView.class)))
    public Response record(@PathParam("individualId") UUID individualId, @Valid @NotNull NewActivity given) {
        Scope scope = Scope.of(caller);
        IndividualFile individual = individuals.open(individualId, scope).orElseThrow(Problem::notFound);
        List<Violation> flaws = activities.flaws(given);
        if (!flaws.isEmpty()) {
            throw Problem.unacceptable("unacceptable-values", flaws.toArray(Violation[]::new));
        }
        UUID requestId = given.balanceRequest() == null ? null : enter(individual, scope, given.balanceRequest());
        if (requestId == null && !scope.actsFor(individual.line())) {
            throw Problem.forbidden("role-may-not");
        }
        Activity activity = activities.record(individualId, given, requestId, caller.staffId());
        return Response.created(URI.create(
                        requestId == null
                                ? "/individuals/" + individualId + "/activities/" + activity.id
                                : "/balance-requests/" + requestId))
                .entity(ActivityView.of(activity))
                .build();
    }

    private UUID enter(IndividualFile individual, Scope scope, NewActivity.NewBalanceRequest given) {
        return switch (entries.enter(individual, given.by(caller.staffId(), scope))) {
            case Outcome.Done(var requestId) -> requestId;
            case Outcome.Refused(var broken) -> throw Problem.conflict("entry-refused", broken);
            case Outcome.Unacceptable(var violations) ->
                throw Problem.unacceptable("unacceptable-values", violations.toArray(Violation[]::new));
        };
    }

    /**
     * An entry in the running record.
     *
     * @param type of which kind
     * @param occurredOn the day that it tells of
     * @param note absent where none was written
     * @param requestId of the balance request that the entry made; absent of other entries
     */
    record ActivityView(
            UUID activityId,
            UUID individualId,
            Activity.Type type,
            LocalDate occurredOn,
            String note,
            UUID requestId,
            UUID recordedById,
            Instant recordedAt) {

        static ActivityView of(Activity activity) {
            return new ActivityView(
                    activity.id,
                    activity.individualId,
                    activity.type,
                    activity.occurredOn,
                    activity.note,
                    activity.requestId,
                    activity.recordedById,
                    activity.recordedAt);
        }
    }
}
