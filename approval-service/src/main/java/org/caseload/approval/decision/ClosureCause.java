package org.caseload.approval.decision;

/** Why there is nobody left to move (R-REQ-5). */
public enum ClosureCause {
    DISCHARGED,
    DECEASED
}
