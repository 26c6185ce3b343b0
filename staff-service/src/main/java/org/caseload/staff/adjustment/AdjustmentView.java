package org.caseload.staff.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.chassis.http.Violation;
import org.caseload.staff.staffcase.StaffCase;
import org.caseload.staff.staffcase.StaffCasePolicy;

/**
 * A caseload adjustment, as its reader may see it.
 *
 * @param targetBefore Individuals at most when it was entered
 * @param target Individuals at most from the decision on
 * @param classCode for Human Resources and the member alone (R-STF-2); absent for others, and where there is none
 * @param salary dollars a year from the decision on; absent as the class is
 * @param salaryDiscussedOn the day on which Human Resources was asked about it (R-DEC-1)
 * @param submittedBy who entered it
 * @param submittedAt when it was entered
 * @param withdrawalAskedAt absent where nobody asked
 * @param decidedBy who granted, denied or took it back; absent until then
 * @param decidedAt absent until then
 * @param violations why the salary was not taken over with the target that was granted (R-CLS-1), for the same;
 *     Human Resources settles it with the member; absent where it was
 */
record AdjustmentView(
        UUID caseId,
        UUID staffId,
        int targetBefore,
        int target,
        String classCode,
        Integer salary,
        LocalDate salaryDiscussedOn,
        StaffCase.State state,
        UUID submittedBy,
        Instant submittedAt,
        Instant withdrawalAskedAt,
        UUID decidedBy,
        Instant decidedAt,
        List<Violation> violations,
        List<StaffCasePolicy.Action> allowedActions,
        long version)
        implements Versioned {}
