package org.caseload.approval.step;

/** What somebody wants to decide about a step. */
public enum Outcome {
    APPROVE,
    REVIEW,
    DENY
}
