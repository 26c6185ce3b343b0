package org.caseload.staff.caseboard;

/** Where a request is. Topics come in any order among each other: what was reached is never taken back. R-CLD-6. */
public enum Stage {
    SUBMITTED(0),
    IN_APPROVAL(1),
    UNDER_REVIEW(2),
    APPROVED(3),
    LISTED(4),
    TARGETED(4),
    ENDED(5);

    private final int height;

    Stage(int height) {
        this.height = height;
    }

    /** Whether the step up is one that any order of arrival allows. */
    boolean isAbove(Stage other) {
        return other == null || height > other.height;
    }

    /** Whether the one may follow the other and the other way round, by their topic's order. */
    boolean isBeside(Stage other) {
        return height == other.height && this != ENDED;
    }
}
