package org.caseload.transfer.fact;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An Individual's coverage.
 *
 * @param coveredFrom first covered day; null where not known, which active coverage never is
 * @param coveredUntil last covered day; null where open-ended
 */
public record Medicaid(Status status, LocalDate coveredFrom, LocalDate coveredUntil) {

    /** Whether it ends before it begins, which nobody can mean. */
    public boolean isBackwards() {
        return coveredFrom != null && coveredUntil != null && coveredUntil.isBefore(coveredFrom);
    }

    /** Whether it is said to be active, but not from when. */
    public boolean isWithoutBeginning() {
        return status == Status.ACTIVE && coveredFrom == null;
    }

    @Schema(name = "MedicaidStatus")
    public enum Status {
        ACTIVE,
        PENDING,
        SUSPENDED,
        TERMINATED
    }
}
