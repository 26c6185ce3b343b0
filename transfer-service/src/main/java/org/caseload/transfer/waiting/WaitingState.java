package org.caseload.transfer.waiting;

/** Where a live entry stands, and what it waits for first. */
public enum WaitingState {
    TARGETED,
    WAITING_FOR_LOCAL_OPENING,
    WAITING_FOR_CHOICE,
    WAITING_FOR_BACKFILL,
    NOT_READY,
    READY
}
