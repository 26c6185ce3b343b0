package org.caseload.transfer.work;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.transfer.AsOf;
import org.caseload.transfer.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of work on an Individual.
 *
 * @param dueOn absent where undated, which blocks (R-RDY-1)
 * @param importance NORMAL where absent
 * @param flaggedOutstanding whether it blocks whatever its date (R-RDY-1)
 * @param asOf as of when it was known, from 1900 until now; absent means now
 */
record NewWorkItem(
        @NotNull @Schema(examples = "QUARTERLY_REVIEW") Work.Kind kind,
        @Day @Schema(examples = "2027-01-15") LocalDate dueOn,
        @Schema(examples = "NORMAL") Work.Importance importance,
        boolean flaggedOutstanding,
        @AsOf @Schema(examples = "2026-11-02T15:04:05Z") Instant asOf) {

    ReportedWork reported(UUID individualId, UUID id) {
        return new ReportedWork(individualId, id, kind, dueOn, importance, flaggedOutstanding, false);
    }
}
