package org.caseload.staff.adjustment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param staffId the Case Manager who wishes it; the caller where absent
 * @param target Individuals at most
 * @param salary dollars a year; absent where it stays as it is
 * @param salaryDiscussedOn the day on which it was discussed with Human Resources
 */
record NewAdjustment(
        UUID staffId,
        @NotNull @Min(1) @Max(500) @Schema(examples = "20") Integer target,
        @Min(1) @Max(10_000_000) @Schema(examples = "42000") Integer salary,
        @NotNull @Schema(examples = "2026-11-02") LocalDate salaryDiscussedOn) {}
