package org.caseload.transfer.work;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * What a report says of one piece of work.
 *
 * @param importance NORMAL where the report does not say
 */
public record ReportedWork(
        UUID individualId,
        UUID workItemId,
        Work.Kind kind,
        LocalDate dueOn,
        Work.Importance importance,
        boolean flaggedOutstanding,
        boolean done) {

    public ReportedWork {
        importance = Objects.requireNonNullElse(importance, Work.Importance.NORMAL);
    }
}
