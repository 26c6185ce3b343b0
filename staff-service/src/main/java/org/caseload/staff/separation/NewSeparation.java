package org.caseload.staff.separation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a member leaves.
 *
 * @param kind who ends it
 * @param noticedOn the day on which notice was given
 * @param lastWorkingDay the member leaves the day after it; may be the day of the notice, or be past
 */
record NewSeparation(
        @NotNull UUID staffId,
        @NotNull Separation.Kind kind,
        @NotNull @Schema(examples = "2026-11-02") LocalDate noticedOn,
        @NotNull @Schema(examples = "2026-11-30") LocalDate lastWorkingDay) {}
