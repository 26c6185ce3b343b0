package org.caseload.transfer.candidate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A move that somebody thinks of.
 *
 * @param algo the Individual's, null where not known yet
 * @param targetedId to whom the entry is targeted already, where it takes up room; null where to nobody
 * @param newCaseManagerId the candidate; null where all are asked for
 * @param on the day of the move
 */
public record Move(
        UUID entryId, Integer algo, UUID currentCaseManagerId, UUID targetedId, UUID newCaseManagerId, LocalDate on) {}
