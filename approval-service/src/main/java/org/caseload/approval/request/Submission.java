package org.caseload.approval.request;

import java.util.Map;
import java.util.UUID;

/**
 * A request that asks for approval.
 *
 * @param restsOnCaseId the case that it rests on, else null
 * @param codedDetails those of the reason's details that travel as codes; null for none
 */
public record Submission(
        UUID requestId,
        UUID individualId,
        UUID caseManagerId,
        UUID submitterId,
        String reason,
        int reasonVersion,
        UUID restsOnCaseId,
        Map<String, Object> codedDetails) {}
