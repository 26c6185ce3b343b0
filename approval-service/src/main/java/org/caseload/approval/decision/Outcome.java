package org.caseload.approval.decision;

/** What somebody wants to decide about a step. */
public enum Outcome {
    APPROVE,
    REVIEW,
    DENY
}
