package org.caseload.transfer.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.Day;
import org.caseload.transfer.masterlist.VisibleEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/what-ifs")
public class WhatIfResource {

    private final VisibleEntries entries;
    private final WhatIfService service;
    private final Today today;

    WhatIfResource(VisibleEntries entries, WhatIfService service, Today today) {
        this.entries = entries;
        this.service = service;
        this.today = today;
    }

    @POST
    @Command
    @RolesAllowed("engagement-coordinator")
    @Operation(
            operationId = "thinkWhatIf",
            summary = "What a move would do to both Case Managers, and what would stand in its way",
            description = "Counts, load by Algo, months and room before and after. Nothing is changed or kept.")
    public WhatIf think(@Valid @NotNull Thought thought) {
        LocalDate on = thought.on == null ? today.date() : thought.on;
        if (on.isBefore(today.date())) {
            throw Problem.unacceptable(
                    "unacceptable-values",
                    new Violation("R-TRN-3", "on", "must be today or later", "Reading: … which may be today."));
        }
        return entries.find(thought.requestId)
                .map(row -> service.think(row, thought.newCaseManagerId, on))
                .orElseThrow(Problem::notFound);
    }

    /**
     * A move that somebody thinks of.
     *
     * @param newCaseManagerId who would take over, as staffId
     * @param on the day of the move; today where absent
     */
    record Thought(
            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000a1")
            UUID requestId,

            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID newCaseManagerId,

            @Day @Schema(examples = "2026-12-01") LocalDate on) {}
}
