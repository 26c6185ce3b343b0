package org.caseload.transfer.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Open work on an Individual.
 *
 * @param dueOn null where undated
 */
public record Work(UUID itemId, Kind kind, LocalDate dueOn, boolean flaggedOutstanding) {

    /** How much it matters to those who do it; readiness asks only when it is due. */
    public enum Importance {
        HIGH,
        NORMAL,
        LOW
    }

    @Schema(name = "WorkKind")
    public enum Kind {
        ANNUAL_REVIEW,
        QUARTERLY_REVIEW,
        SERVICE_PLAN,
        CASE_NOTE,
        FOLLOW_UP,
        OTHER;

        public String words() {
            return this == OTHER
                    ? "other work"
                    : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
