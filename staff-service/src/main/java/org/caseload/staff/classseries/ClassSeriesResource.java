package org.caseload.staff.classseries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.time.Today;
import org.caseload.staff.classseries.ClassSeriesFile.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/class-series")
@RolesAllowed({
    "case-manager",
    "supervisor",
    "assistant-director",
    "human-resources",
    "engagement-coordinator",
    "field-support",
    "administrator"
})
public class ClassSeriesResource {

    private final ClassSeries series;
    private final Caller caller;
    private final Today today;

    ClassSeriesResource(ClassSeries series, Caller caller, Today today) {
        this.series = series;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "getClassSeries",
            summary = "The classes of case managers, lowest first",
            description =
                    "R-CLS-1. With the salary ranges of the day, today where on is absent; none before the first.")
    public Page<JobClassView> list(@QueryParam("on") LocalDate on) {
        return new Page<>(
                series.file().classes().stream()
                        .flatMap(level -> view(level, on).stream())
                        .toList(),
                null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(operationId = "getJobClass", summary = "One class, with the salary range of the day")
    public JobClassView get(@PathParam("code") String code, @QueryParam("on") LocalDate on) {
        return series.level(code).flatMap(level -> view(level, on)).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{code}/ranges")
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listSalaryRanges", summary = "A class's salary ranges, past and to come, oldest first")
    public Page<SalaryRange> ranges(@PathParam("code") String code) {
        return series.level(code)
                .map(level -> new Page<>(series.ranges(code), null))
                .orElseThrow(Problem::notFound);
    }

    private Optional<JobClassView> view(Level level, LocalDate on) {
        List<JobClassView.Action> allowed =
                caller.has("human-resources") ? List.of(JobClassView.Action.ADD_RANGE) : List.of();
        return series.rangeOn(level.code(), on == null ? today.date() : on)
                .map(range -> JobClassView.of(series.file(), level, range, allowed));
    }
}
