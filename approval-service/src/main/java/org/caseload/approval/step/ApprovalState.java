package org.caseload.approval.step;

/** Where an approval stands. */
public enum ApprovalState {
    OPEN,
    UNDER_REVIEW,
    GRANTED,
    DENIED,
    WITHDRAWN,
    CLOSED;

    /** Whether it is settled for good (R-APR-9). */
    public boolean isOver() {
        return this != OPEN && this != UNDER_REVIEW;
    }
}
