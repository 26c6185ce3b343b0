package org.caseload.approval.step;

/** Where a step of the path stands. */
public enum StepState {
    WAITING,
    OPEN,
    UNDER_REVIEW,
    APPROVED,
    DENIED,
    /** The approval ended by a denial before it, a withdrawal or a closure. */
    ENDED;

    /** Whether a decision about it is awaited now. */
    public boolean isLive() {
        return this == OPEN || this == UNDER_REVIEW;
    }

    /** Whether nobody can decide it any more. */
    public boolean isOver() {
        return this == APPROVED || this == DENIED || this == ENDED;
    }
}
