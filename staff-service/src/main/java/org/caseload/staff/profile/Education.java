package org.caseload.staff.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a member has learned: it may stand in for experience in qualifying for a class (R-CLS-3), never for R-CAND-1's
 * year.
 *
 * @param degree what was awarded
 * @param field what was studied
 * @param completedOn absent while it goes on, or where nobody knows
 */
public record Education(
        @NotNull @Line @Schema(examples = "Bachelor of Arts")
        String degree,

        @NotNull @Line @Schema(examples = "Social Work") String field,
        LocalDate completedOn) {}
