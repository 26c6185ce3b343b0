package org.caseload.transfer.work;

import java.time.LocalDate;
import org.caseload.transfer.Day;

/**
 * What may change about a piece of work.
 *
 * @param done whether it is
 * @param dueOn absent where undated, which blocks (R-RDY-1)
 * @param importance NORMAL where absent
 * @param flaggedOutstanding whether it blocks whatever its date (R-RDY-1)
 */
record WorkItemState(boolean done, @Day LocalDate dueOn, Work.Importance importance, boolean flaggedOutstanding) {

    static WorkItemState of(WorkItem item) {
        return new WorkItemState(item.done, item.dueOn, item.importance, item.flaggedOutstanding);
    }

    ReportedWork reported(WorkItem item) {
        return new ReportedWork(item.individualId, item.id, item.kind, dueOn, importance, flaggedOutstanding, done);
    }
}
