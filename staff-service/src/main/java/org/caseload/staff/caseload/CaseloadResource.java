package org.caseload.staff.caseload;

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
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.caseload.CaseloadView.Level;
import org.caseload.staff.caseload.CaseloadView.Sort;
import org.caseload.staff.caseload.CaseloadView.Standing;
import org.caseload.staff.member.StaffScope;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/caseloads")
public class CaseloadResource {

    private static final String[] SEEING_ALL = {"human-resources", "engagement-coordinator"};

    private final CaseloadListRepository caseloads;
    private final Measures measures;
    private final StaffScope scope;

    CaseloadResource(CaseloadListRepository caseloads, Measures measures, StaffScope scope) {
        this.caseloads = caseloads;
        this.measures = measures;
        this.scope = scope;
    }

    /**
     * A caseload, and all that it is reckoned from.
     *
     * @param caseload what it amounts to
     * @param levels how many Individuals there are at each level of each factor
     * @param measures what the levels weigh, and the standard that the standing goes by
     */
    record CaseloadInFull(
            CaseloadView caseload, Map<Factor, Map<String, Integer>> levels, Measures.MeasuresView measures) {}

    @GET
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support"
    })
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listCaseloads",
            summary = "Caseloads: count, load, months, travel, target, room and standing",
            description =
                    "R-CLD-1, R-CLD-2. One row for each Case Manager, for each team, or for the agency. Numbers"
                            + " alone. Human Resources and the Engagement Coordinator see all, Field Support those of Case Managers"
                            + " who have left, others their own and those of members below them. Room does not take off who is targeted: transfer-service knows that.")
    public Page<CaseloadView> list(
            @QueryParam("level") @DefaultValue("CASE_MANAGER") Level level,
            @QueryParam("sort") @DefaultValue("NAME") Sort sort,
            @QueryParam("supervisorId") UUID supervisorId,
            @QueryParam("programme") String programme,
            @QueryParam("standing") Standing standing,
            @Valid @BeanParam Paging paging) {
        var query = new CaseloadQuery(level, sort, scope.sight(SEEING_ALL), null, supervisorId, programme, standing);
        var after = paging.after(4).map(cursor -> CaseloadRow.Place.of(cursor, query));
        return Page.of(
                caseloads.list(query, after, paging.fetch()),
                paging,
                row -> row.place().cursor(query),
                row -> row.view(level, measures.hundredths()));
    }

    @GET
    @Path("/{staffId}")
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support"
    })
    @Transactional
    @Operation(
            operationId = "getCaseload",
            summary = "One Case Manager's caseload, with what its load is made of",
            description = "R-CLD-1: with the weights. R-CLD-2: with the standard.")
    public CaseloadInFull get(@PathParam("staffId") UUID staffId) {
        var query =
                new CaseloadQuery(Level.CASE_MANAGER, Sort.NAME, scope.sight(SEEING_ALL), staffId, null, null, null);
        return caseloads.list(query, Optional.empty(), 1).stream()
                .findFirst()
                .map(this::inFull)
                .orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/measures")
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support"
    })
    @Operation(operationId = "getCaseloadMeasures", summary = "What loads weigh and what the standards are")
    public Measures.MeasuresView measures() {
        return measures.view();
    }

    private CaseloadInFull inFull(CaseloadRow row) {
        List<Integer> levels = row.levels();
        return new CaseloadInFull(
                row.view(Level.CASE_MANAGER, measures.hundredths()), Factor.byLevel(levels), measures.view());
    }
}
