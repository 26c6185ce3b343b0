package org.caseload.staff.caseboard;

import java.util.UUID;
import org.caseload.staff.member.StaffScope.Sight;

/**
 * Which cards are asked for; a null filter is none.
 *
 * @param own keeps that person's
 */
record CaseBoardQuery(Sight sight, UUID own, UUID caseManagerId, UUID supervisorId, Stage stage) {

    /** Whose board it is. */
    enum Scope {
        ME,
        TEAM,
        AGENCY
    }
}
