package org.caseload.staff.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caseload.chassis.paging.Page;
import org.caseload.staff.member.StaffScope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/staffing-forecast")
public class ForecastResource {

    private final ForecastService forecasts;
    private final StaffScope scope;

    ForecastResource(ForecastService forecasts, StaffScope scope) {
        this.forecasts = forecasts;
        this.scope = scope;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Transactional
    @Operation(
            operationId = "getStaffingForecast",
            summary = "Individuals, load and Case Managers of each team in the coming months",
            description = "R-CLD-3. At the end of each month: from today's caseloads, those who come and leave, known"
                    + " separations and hires, and moves between teams that have a target. Case Managers are needed"
                    + " for the middle of the standard. Human Resources and the Engagement Coordinator see all teams,"
                    + " others their own and those below them. As text/csv a row for each team and month.")
    @APIResponse(
            responseCode = "200",
            description = "As JSON with what it was reckoned from, as CSV the months alone",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = ForecastView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public ForecastView forecast(
            @QueryParam("months") @DefaultValue("6") @Min(1) @Max(24) int months,
            @QueryParam("supervisorId") UUID supervisorId) {
        return forecasts.forecast(months, scope.above("human-resources", "engagement-coordinator"), supervisorId);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({"supervisor", "assistant-director", "human-resources", "engagement-coordinator"})
    @Transactional
    @Operation(operationId = "exportStaffingForecast", summary = "The same in rows", hidden = true)
    public Page<ForecastView.Row> export(
            @QueryParam("months") @DefaultValue("6") @Min(1) @Max(24) int months,
            @QueryParam("supervisorId") UUID supervisorId) {
        return new Page<>(forecast(months, supervisorId).rows(), null);
    }
}
