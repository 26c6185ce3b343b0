package org.caseload.staff.caseboard;

import java.util.UUID;

/**
 * Which cards are asked for; a null filter is none.
 *
 * @param above keeps that person's and those of members below them
 * @param own keeps that person's
 */
record CaseBoardQuery(UUID above, UUID own, UUID caseManagerId, UUID supervisorId, Stage stage) {

    /** Whose board it is. */
    enum Scope {
        ME,
        TEAM,
        AGENCY
    }
}
