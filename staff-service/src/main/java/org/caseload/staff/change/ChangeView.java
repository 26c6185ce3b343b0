package org.caseload.staff.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.chassis.http.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of a member's record that takes effect on its day.
 *
 * @param changeId of the change
 * @param batchId absent where the change is not part of a team's move
 * @param effectiveOn its day
 * @param patch as for PATCH /staff/{staffId}: a field that is not in it stays, null clears it
 * @param violations why it failed on its day; absent where it did not
 * @param enteredBy who entered it
 * @param enteredAt when it was entered
 * @param settledAt when it was applied, failed or was taken back; absent until then
 */
record ChangeView(
        UUID changeId,
        UUID staffId,
        UUID batchId,
        LocalDate effectiveOn,
        JsonNode patch,
        StaffChange.State state,
        List<Violation> violations,
        UUID enteredBy,
        Instant enteredAt,
        Instant settledAt,
        List<Action> allowedActions,
        long version)
        implements Versioned {

    @Schema(name = "StaffChangeAction")
    enum Action {
        WITHDRAW
    }

    static ChangeView of(StaffChange change) {
        return new ChangeView(
                change.id,
                change.staffId,
                change.batchId,
                change.effectiveOn,
                change.patch,
                change.state,
                change.violations,
                change.enteredById,
                change.enteredAt,
                change.settledAt,
                change.state == StaffChange.State.PENDING ? List.of(Action.WITHDRAW) : List.of(),
                change.version);
    }
}
