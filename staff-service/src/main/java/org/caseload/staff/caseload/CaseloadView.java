package org.caseload.staff.caseload;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a caseload amounts to, or several together.
 *
 * @param staffId the Case Manager, or the team's Supervisor; absent for the agency and for those who report to nobody
 * @param staffNumber absent where it is not one member's
 * @param name absent where it is nobody's
 * @param supervisorId whose team it is in; absent where in none
 * @param programme absent where there is none, or several
 * @param load ranks; targets stay counts (R-CLD-1)
 * @param target Individuals at most, the Case Managers' targets together
 * @param room target less assigned of those open to new Individuals (R-CAND-2, R-STF-1); who is targeted to them is
 *     for transfer-service to take off
 * @param standing of a Case Manager, by the programme's standard (R-CLD-2); absent of several together
 * @param under how many Case Managers are below their standard
 * @param within how many Case Managers are within it
 * @param over how many Case Managers are above it
 * @param algo6 how many Individuals have Algo 6
 * @param annuals how many fall in each month, January first
 * @param quarterlies how many fall in each month, January first
 * @param travel what there is to drive
 * @param points the load by what makes it up
 */
record CaseloadView(
        UUID staffId,
        String staffNumber,
        String name,
        UUID supervisorId,
        String programme,
        int caseManagers,
        int assigned,
        BigDecimal load,
        int target,
        int room,
        Standing standing,
        int under,
        int within,
        int over,
        int algo6,
        List<Integer> annuals,
        List<Integer> quarterlies,
        Travel travel,
        Points points) {

    /** What a row is about. */
    enum Level {
        CASE_MANAGER,
        TEAM,
        AGENCY
    }

    /** Where a count lies by the programme's standard. R-CLD-2. */
    enum Standing {
        UNDER,
        WITHIN,
        OVER
    }

    /** Names from A on, loads and counts from the highest on. */
    enum Sort {
        NAME,
        LOAD,
        COUNT
    }

    /**
     * Straight lines from the Case Managers' homes to the Individuals, in whole miles.
     *
     * @param meanMiles to an Individual
     * @param to how many Individuals; of the others it can't be told
     */
    record Travel(@Schema(examples = "312") long miles, long meanMiles, int to) {

        static Travel of(double miles, int to) {
            return new Travel(Math.round(miles), to == 0 ? 0 : Math.round(miles / to), to);
        }
    }
}
