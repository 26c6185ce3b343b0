package org.caseload.approval.request;

/** What is approved. */
public enum ApprovalKind {
    BALANCE_REQUEST,
    RESIDENCE_CHANGE,
    CASELOAD_ADJUSTMENT;

    /** Whether it is a case of a member of the staff with Human Resources, and no Individual's request. */
    public boolean isCase() {
        return this != BALANCE_REQUEST;
    }
}
