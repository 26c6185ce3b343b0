package org.caseload.transfer.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * A piece of work on an Individual.
 *
 * @param dueOn absent where undated, which blocks (R-RDY-1)
 * @param importance how much it matters
 * @param flaggedOutstanding whether it blocks whatever its date (R-RDY-1)
 * @param done whether it is
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2); absent for
 *     them, and where a system did
 * @param source the system that reported it; absent where a person did
 */
record WorkItemView(
        UUID workItemId,
        UUID individualId,
        Work.Kind kind,
        LocalDate dueOn,
        Work.Importance importance,
        boolean flaggedOutstanding,
        boolean done,
        Instant asOf,
        UUID reporterId,
        String source,
        long version)
        implements Versioned {}
