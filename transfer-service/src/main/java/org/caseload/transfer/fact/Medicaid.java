package org.caseload.transfer.fact;

import java.time.LocalDate;

/**
 * An Individual's coverage.
 *
 * @param coveredFrom first covered day
 * @param coveredUntil last covered day; null where open-ended
 */
public record Medicaid(Status status, LocalDate coveredFrom, LocalDate coveredUntil) {

    /** Whether it ends before it begins, which nobody can mean. */
    public boolean isBackwards() {
        return coveredUntil != null && coveredUntil.isBefore(coveredFrom);
    }

    public enum Status {
        ACTIVE,
        PENDING,
        SUSPENDED,
        TERMINATED
    }
}
