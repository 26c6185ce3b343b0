package org.caseload.transfer.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;

/**
 * @param reporterId the member of the staff who reported it, never shown to Case Managers (R-TRN-2)
 * @param source the system that reported it
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
