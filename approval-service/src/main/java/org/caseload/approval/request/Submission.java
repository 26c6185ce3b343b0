package org.caseload.approval.request;

import java.util.UUID;

/**
 * A request that asks for approval.
 *
 * @param restsOnCaseId the case that it rests on, else null
 */
public record Submission(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID submitterId,
        String reason,
        int reasonVersion,
        UUID restsOnCaseId) {}
