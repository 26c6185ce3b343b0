package org.caseload.approval.mcr;

/** Whether the file is confirmed current (R-MCR-2). */
public enum McrState {
    CURRENT,
    /** Completed, but longer ago than it holds. */
    AGED,
    MISSING
}
