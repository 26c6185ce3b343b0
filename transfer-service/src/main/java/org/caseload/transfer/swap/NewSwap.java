package org.caseload.transfer.swap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.transfer.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A swap that is wanted.
 *
 * @param moves two or three, each to the current Case Manager of another
 * @param targetDate the day of all of them, today or later
 */
record NewSwap(
        @NotNull @Size(min = 2, max = 3, message = "R-LOC-3: a swap has two or three moves")
        List<@Valid @NotNull Wanted> moves,

        @NotNull @Day @Schema(examples = "2026-12-01") LocalDate targetDate) {

    /**
     * @param newCaseManagerId who takes over, as staffId
     * @param version of the entry as last seen: its target is set
     */
    record Wanted(
            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000a1")
            UUID requestId,

            @NotNull @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID newCaseManagerId,

            @NotNull(message = "send the version of the entry that you saw") @Schema(examples = "3")
            Long version) {}
}
