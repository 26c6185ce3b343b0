package org.caseload.approval.worklist;

import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.caseload.approval.individual.IndividualView;
import org.caseload.approval.mcr.McrState;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepState;

/**
 * A step on a list, as one caller sees it.
 *
 * @param approvalKind what is to be approved
 * @param individualId absent of a case
 * @param individual absent for Human Resources, and until the copy arrives
 * @param reason id of the reason in the catalogue; absent of a case
 * @param mcrState absent of a case, and for Human Resources where the step is not theirs
 */
record WorkView(
        UUID stepId,
        UUID requestId,
        ApprovalKind approvalKind,
        UUID individualId,
        IndividualView individual,
        UUID caseManagerId,
        String reason,
        StepKind kind,
        StepState state,
        Instant since,
        McrState mcrState) {

    static WorkView of(Work work, Scope scope, McrState mcr) {
        boolean seesFile =
                scope.seesFile(work.caseManagerId(), work.submitterId(), Collections.singletonList(work.assigneeId()));
        return new WorkView(
                work.stepId(),
                work.requestId(),
                work.approvalKind(),
                work.individualId(),
                seesFile && work.agencyNumber() != null
                        ? new IndividualView(work.agencyNumber(), work.givenName(), work.familyName())
                        : null,
                work.caseManagerId(),
                work.reason(),
                work.kind(),
                work.state(),
                work.since(),
                work.individualId() != null && (seesFile || work.kind() == StepKind.HUMAN_RESOURCES) ? mcr : null);
    }
}
