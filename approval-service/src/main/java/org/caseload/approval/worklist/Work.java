package org.caseload.approval.worklist;

import java.time.Instant;
import java.util.UUID;
import org.caseload.approval.request.ApprovalKind;
import org.caseload.approval.step.StepKind;
import org.caseload.approval.step.StepState;

/** A live step with what is known of its request. */
public record Work(
        UUID stepId,
        UUID requestId,
        ApprovalKind approvalKind,
        UUID individualId,
        UUID caseManagerId,
        UUID submitterId,
        UUID assigneeId,
        String reason,
        StepKind kind,
        StepState state,
        Instant since,
        String agencyNumber,
        String givenName,
        String familyName,
        UUID mcrId,
        Instant mcrCompletedAt) {}
