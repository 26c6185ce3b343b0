package org.caseload.transfer.list;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Candidates;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

@Path("/master-list/{requestId}/candidates")
public class CandidateResource {

    private final VisibleEntries entries;
    private final CandidateService candidates;
    private final Today today;

    CandidateResource(VisibleEntries entries, CandidateService candidates, Today today) {
        this.entries = entries;
        this.candidates = candidates;
        this.today = today;
    }

    @GET
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
        EntryRow row = entries.find(requestId).orElseThrow(Problem::notFound);
        return candidates.candidates(
                row.move(null, on == null ? today.date() : on), new Candidates.Shown(eligible, caseManagerId, limit));
    }
}
