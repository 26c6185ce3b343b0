package org.caseload.transfer.fact;

import java.time.LocalDate;

/**
 * An Individual's Level of Care Screening.
 *
 * @param expiresOn the last day on which it counts
 */
public record Locsi(LocalDate expiresOn, LocalDate completedOn) {}
