package org.caseload.transfer.work;

import java.time.LocalDate;
import java.util.UUID;

/** What a report says of one piece of work. */
public record ReportedWork(
        UUID individualId,
        UUID workItemId,
        Work.Kind kind,
        LocalDate dueOn,
        boolean flaggedOutstanding,
        boolean done) {}
