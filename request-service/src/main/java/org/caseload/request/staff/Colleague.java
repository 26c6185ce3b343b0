package org.caseload.request.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.RuleText;

/**
 * What this service knows about somebody who works here.
 *
 * @param staffNumber the agency's own number; null where it is not known
 * @param name given and family name; null where it is not known or was erased
 * @param kind of a Case Manager, null for others
 * @param lastWorkingDay where notice was given (R-STF-1)
 * @param coveredById who covers the caseload, where that is not the Supervisor (R-STF-3)
 */
public record Colleague(
        UUID staffId,
        String staffNumber,
        String name,
        Status status,
        Role role,
        Kind kind,
        UUID reportsToId,
        LocalDate lastWorkingDay,
        UUID coveredById) {

    /** Why a Case Manager who is closed is not given an Individual. */
    public static final RuleText CLOSED = new RuleText(
            "R-STF-1",
            "a Case Manager who is about to leave or has left gets no new Individuals",
            "Reading: a Case Manager who separates is closed to new Individuals from the notice.");

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

    /** To new Individuals, from the notice on (R-STF-1). */
    public boolean isClosed() {
        return isSeparated() || lastWorkingDay != null;
    }
}
