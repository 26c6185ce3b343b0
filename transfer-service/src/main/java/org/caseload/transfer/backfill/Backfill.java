package org.caseload.transfer.backfill;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.util.UUID;
import org.caseload.chassis.text.Prose;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who comes onto the current Case Manager's caseload instead, or that somebody is planned to: one of the two.
 *
 * @param pairedIndividualId another Individual, of another Case Manager
 * @param planned where nobody can be named yet
 */
@Schema(name = "NewBackfill")
record Backfill(
        @Schema(examples = "019a1c00-0000-7000-8000-0000000000b2")
        UUID pairedIndividualId,

        @Valid Planned planned) {

    @AssertTrue(message = "R-LOC-3: name the Individual who comes in, or say that one is planned")
    @Schema(hidden = true)
    boolean isOneOfTheTwo() {
        return (pairedIndividualId == null) != (planned == null);
    }

    String note() {
        return planned == null ? null : planned.note;
    }

    /** @param note kept here and told to nobody outside */
    record Planned(
            @Prose @Schema(examples = "The next intake from Tipton goes to her.")
            String note) {}
}
