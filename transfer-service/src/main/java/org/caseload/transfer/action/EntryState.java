package org.caseload.transfer.action;

/** Where an entry of the master list is on its way. */
public enum EntryState {
    LISTED,
    TARGETED,
    COMPLETED,
    REMOVED,
    CLOSED;

    public boolean isLive() {
        return this == LISTED || this == TARGETED;
    }
}
