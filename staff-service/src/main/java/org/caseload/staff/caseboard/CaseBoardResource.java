package org.caseload.staff.caseboard;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.caseboard.CaseBoardQuery.Scope;
import org.caseload.staff.caseboard.CaseBoardRepository.Tally;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.member.StaffScope.Sight;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/case-board")
public class CaseBoardResource {

    private static final String[] SEEING_ALL = {"human-resources", "engagement-coordinator"};

    private final CaseBoardRepository board;
    private final StaffScope scope;
    private final Caller caller;
    private final Clock clock;

    CaseBoardResource(CaseBoardRepository board, StaffScope scope, Caller caller, Clock clock) {
        this.board = board;
        this.scope = scope;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How many cards lie in a stage.
     *
     * @param count how many
     * @param oldestSince since when the oldest has; absent where there is none
     * @param oldestDays for how many days the oldest of them has been in the stage; absent where there is none
     */
    record StageCount(Stage stage, int count, Instant oldestSince, Long oldestDays) {}

    /**
     * How many cards lie where.
     *
     * @param items every stage, in order
     */
    record CountsView(List<StageCount> items) {}

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
            operationId = "getCaseBoard",
            summary = "Live requests and entries by stage, longest in their stage first",
            description = "R-CLD-6. Scope: ME for the caller's own, TEAM with those of members below the caller, AGENCY"
                    + " for Human Resources and the Engagement Coordinator alone; as much as the caller may see where"
                    + " absent: Field Support those of Case Managers who have left.")
    public Page<CardView> list(
            @QueryParam("scope") Scope whose,
            @QueryParam("caseManagerId") UUID caseManagerId,
            @QueryParam("supervisorId") UUID supervisorId,
            @QueryParam("stage") Stage stage,
            @Valid @BeanParam Paging paging) {
        return Page.of(
                board.list(query(whose, caseManagerId, supervisorId, stage), paging),
                paging,
                CardRow::cursor,
                this::view);
    }

    @GET
    @Path("/counts")
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
            operationId = "countCaseBoard",
            summary = "How many are in each stage, and how old the oldest is",
            description = "R-CLD-6. The same cards as the board shows for the same question.")
    public CountsView counts(
            @QueryParam("scope") Scope whose,
            @QueryParam("caseManagerId") UUID caseManagerId,
            @QueryParam("supervisorId") UUID supervisorId,
            @QueryParam("stage") Stage stage) {
        Map<Stage, Tally> tallies = board.count(query(whose, caseManagerId, supervisorId, stage)).stream()
                .collect(toMap(Tally::stage, tally -> tally));
        return new CountsView(Arrays.stream(Stage.values())
                .filter(each -> each != Stage.ENDED)
                .map(each -> count(tallies.getOrDefault(each, new Tally(each, 0, null))))
                .toList());
    }

    private CaseBoardQuery query(Scope whose, UUID caseManagerId, UUID supervisorId, Stage stage) {
        Sight all = scope.sight(SEEING_ALL);
        if (whose == Scope.AGENCY && all.above() != null) {
            throw Problem.forbidden("not-the-agencys-board");
        }
        UUID own = whose == Scope.ME ? caller.staffId() : null;
        Sight sight = whose == Scope.TEAM ? new Sight(caller.staffId(), false) : all;
        return new CaseBoardQuery(sight, own, caseManagerId, supervisorId, stage);
    }

    private StageCount count(Tally tally) {
        return new StageCount(
                tally.stage(), tally.count(), tally.oldest(), tally.oldest() == null ? null : days(tally.oldest()));
    }

    private CardView view(CardRow row) {
        return CardView.of(row, days(row.since()), !caller.has("human-resources"));
    }

    private long days(Instant since) {
        return Math.max(0, Duration.between(since, clock.instant()).toDays());
    }
}
