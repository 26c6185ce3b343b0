package org.caseload.staff.residence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.staff.distance.Address;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a Case Manager moves home.
 *
 * @param staffId the Case Manager who moves; the caller where absent
 * @param newAddress of the new home
 * @param movesOn the first day in the new home
 */
record NewResidenceChange(
        UUID staffId,
        @NotNull @Valid Address newAddress,

        @NotNull @Schema(examples = "2026-12-01") LocalDate movesOn) {}
