package org.caseload.staff.classseries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/class-series/{code}/ranges")
public class RangeResource {

    private final ClassSeries series;
    private final ClassRangeRepository ranges;
    private final Caller caller;
    private final Clock clock;
    private final Today today;

    RangeResource(ClassSeries series, ClassRangeRepository ranges, Caller caller, Clock clock, Today today) {
        this.series = series;
        this.ranges = ranges;
        this.caller = caller;
        this.clock = clock;
        this.today = today;
    }

    /**
     * What a class is to be paid from a day on.
     *
     * @param effectiveFrom the first day
     * @param minimum dollars a year
     * @param maximum dollars a year
     */
    record NewRange(
            @NotNull @Schema(examples = "2027-01-01") LocalDate effectiveFrom,

            @Min(1) @Max(10_000_000) @Schema(examples = "40000")
            int minimum,

            @Min(1) @Max(10_000_000) @Schema(examples = "60000")
            int maximum) {}

    @POST
    @Command
    @RolesAllowed("human-resources")
    @Operation(
            operationId = "addSalaryRange",
            summary = "Say what a class is paid from a day on",
            description = "R-CLS-1. From today at the earliest: what was paid before keeps its range, and salaries"
                    + " that are paid already stay.")
    @APIResponse(
            responseCode = "201",
            description = "Added; Location names the class on that day",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SalaryRange.class)))
    public Response add(@PathParam("code") String code, @Valid @NotNull NewRange given) {
        if (series.level(code).isEmpty()) {
            throw Problem.notFound();
        }
        List<Violation> violations = check(given);
        if (!violations.isEmpty()) {
            throw Problem.of(422, "unacceptable-values", violations);
        }
        ClassRange added = entered(code, given, caller.staffId());
        ranges.persistAndFlush(added);
        return Response.created(URI.create("/class-series/" + code + "?on=" + added.effectiveFrom))
                .entity(added.range())
                .build();
    }

    private List<Violation> check(NewRange given) {
        List<Violation> violations = new ArrayList<>();
        if (given.effectiveFrom().isBefore(today.date())
                || given.effectiveFrom().isAfter(today.date().plusYears(10))) {
            violations.add(new Violation(
                    "R-CLS-1", "effectiveFrom", "must be today at the earliest, and within ten years", null));
        }
        if (given.minimum() > given.maximum()) {
            violations.add(new Violation("R-CLS-1", "maximum", "must not be below the minimum", null));
        }
        return violations;
    }

    private ClassRange entered(String code, NewRange given, UUID by) {
        ClassRange range = new ClassRange();
        range.id = Ids.next();
        range.code = code;
        range.effectiveFrom = given.effectiveFrom();
        range.minimum = given.minimum();
        range.maximum = given.maximum();
        range.enteredById = by;
        range.enteredAt = clock.instant();
        return range;
    }
}
