package org.caseload.approval.step;

/** A ground on which no Individual may be put forward (R-REQ-3). */
public enum ProhibitedGround {
    DIFFICULT_TO_WORK_WITH,
    EXTENSIVE_NEEDS;

    /** The ground that a denial for it has. */
    public Ground asGround() {
        return Ground.valueOf(name());
    }
}
