package org.caseload.approval.request;

import java.util.UUID;

/** A request that asks for approval. */
public record Submission(
        UUID requestId, UUID individualId, UUID caseManagerId, UUID submitterId, String reason, int reasonVersion) {}
