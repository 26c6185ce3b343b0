package org.caseload.staff.profile;

/** Whether a member of the staff works here now. */
public enum Status {
    ACTIVE,
    ON_LEAVE,
    SEPARATED
}
