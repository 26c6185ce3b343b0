package org.caseload.staff.separation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * That a member leaves, or has left.
 *
 * @param kind who ends it
 * @param noticedOn the day on which notice was given
 * @param lastWorkingDay the member leaves the day after it
 * @param enteredBy who entered it
 * @param enteredAt when it was entered
 * @param endedAt when the member became separated, or the notice was taken back; absent until then
 */
record SeparationView(
        UUID separationId,
        UUID staffId,
        Separation.Kind kind,
        Separation.State state,
        LocalDate noticedOn,
        LocalDate lastWorkingDay,
        UUID enteredBy,
        Instant enteredAt,
        Instant endedAt,
        List<SeparationPolicy.Action> allowedActions,
        long version)
        implements Versioned {

    static SeparationView of(Separation separation, List<SeparationPolicy.Action> allowedActions) {
        return new SeparationView(
                separation.id,
                separation.staffId,
                separation.kind,
                separation.state,
                separation.noticedOn,
                separation.lastWorkingDay,
                separation.enteredById,
                separation.enteredAt,
                separation.endedAt,
                allowedActions,
                separation.version);
    }
}
