package org.caseload.staff.cover;

import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.Versioned;
import org.caseload.staff.member.Colleague;

/**
 * Who covers a member's caseload (R-STF-3).
 *
 * @param needed whether the member has left, is on leave, or is about to leave
 * @param coveredById absent where nobody was named: the Supervisor covers then
 */
record CoverView(UUID staffId, boolean needed, UUID coveredById, List<CoverPolicy.Action> allowedActions, long version)
        implements Versioned {

    static CoverView of(Colleague member, boolean mayAct) {
        return new CoverView(
                member.staffId(),
                member.needsCover(),
                member.coveredById(),
                mayAct ? CoverPolicy.allowed(member) : List.of(),
                member.version());
    }
}
