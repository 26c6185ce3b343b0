package org.caseload.transfer.action;

/** Where the latest pick list stands. */
public enum Choice {
    OFFERED,
    CHOSEN,
    REFUSED
}
