package org.caseload.staff.profile;

/** What a member of the staff does here. */
public enum Role {
    CASE_MANAGER,
    SUPERVISOR,
    ASSISTANT_DIRECTOR,
    HUMAN_RESOURCES,
    ENGAGEMENT_COORDINATOR,
    FIELD_SUPPORT
}
