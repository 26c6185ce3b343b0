package org.caseload.approval.request;

/** Why there is nobody left to move (R-REQ-5), or nothing to rest on. */
public enum ClosureCause {
    DISCHARGED,
    DECEASED,
    CASE_WITHDRAWN
}
