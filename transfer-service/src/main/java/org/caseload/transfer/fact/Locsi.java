package org.caseload.transfer.fact;

import java.time.LocalDate;

/**
 * An Individual's Level of Care Screening.
 *
 * @param expiresOn the last day on which it counts
 */
public record Locsi(LocalDate expiresOn, LocalDate completedOn) {

    /** Whether it was over before it was done, which nobody can mean. */
    public boolean isBackwards() {
        return completedOn != null && completedOn.isAfter(expiresOn);
    }
}
