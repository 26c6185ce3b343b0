package org.caseload.request.status;

import org.caseload.chassis.caller.Caller;
import org.caseload.request.staff.Colleague;

/**
 * Who reads a history.
 *
 * @param knowsCoordinator whether the reader may be told who the Engagement Coordinator is (R-TRN-2)
 * @param knowsConstraints whether the reader needs to know of a constraint on the new Case Manager (R-CONF-2)
 */
public record Reader(boolean knowsCoordinator, boolean knowsConstraints) {

    public static Reader of(Caller caller) {
        boolean caseManager = caller.has("case-manager");
        return new Reader(!caseManager, !caseManager && (caller.has("supervisor") || caller.has("assistant-director")));
    }

    boolean mayKnowOf(Happening what) {
        return knowsConstraints || what != Happening.CONSTRAINT_RECORDED;
    }

    /** @param colleague null for one whom we do not know, who may be anybody */
    boolean mayKnow(Colleague colleague) {
        return knowsCoordinator || colleague != null && colleague.role() != Colleague.Role.ENGAGEMENT_COORDINATOR;
    }
}
