package org.caseload.approval.staff;

import java.util.UUID;

/** A member of the staff, as far as assigning steps needs. */
public record Colleague(UUID id, Role role, Status status) {

    public enum Status {
        ACTIVE,
        ON_LEAVE,
        SEPARATED
    }

    public enum Role {
        CASE_MANAGER,
        SUPERVISOR,
        ASSISTANT_DIRECTOR,
        HUMAN_RESOURCES,
        ENGAGEMENT_COORDINATOR,
        FIELD_SUPPORT
    }
}
