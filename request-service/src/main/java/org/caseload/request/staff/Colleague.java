package org.caseload.request.staff;

import java.util.UUID;

/**
 * What this service knows about somebody who works here.
 *
 * @param staffNumber the agency's own number; null where it is not known
 * @param name given and family name; null where it is not known or was erased
 * @param kind of a Case Manager, null for others
 */
public record Colleague(
        UUID staffId, String staffNumber, String name, Status status, Role role, Kind kind, UUID reportsToId) {

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

    public enum Kind {
        INTAKE,
        ONGOING
    }

    public boolean isCaseManager() {
        return role == Role.CASE_MANAGER;
    }

    public boolean isSeparated() {
        return status == Status.SEPARATED;
    }
}
