package org.caseload.transfer.work;

import java.time.Instant;
import java.time.LocalDate;
import org.caseload.transfer.AsOf;
import org.caseload.transfer.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may change about a piece of work.
 *
 * @param done whether it is
 * @param dueOn absent where undated, which blocks (R-RDY-1)
 * @param importance NORMAL where absent
 * @param flaggedOutstanding whether it blocks whatever its date (R-RDY-1)
 * @param asOf as of when that was so, from 1900 until now; absent means now
 */
record WorkItemState(
        boolean done,
        @Day LocalDate dueOn,
        Work.Importance importance,
        boolean flaggedOutstanding,
        @AsOf @Schema(examples = "2026-11-02T15:04:05Z") Instant asOf) {

    static WorkItemState of(WorkItem item) {
        return new WorkItemState(item.done, item.dueOn, item.importance, item.flaggedOutstanding, null);
    }

    ReportedWork reported(WorkItem item) {
        return new ReportedWork(item.individualId, item.id, item.kind, dueOn, importance, flaggedOutstanding, done);
    }
}
