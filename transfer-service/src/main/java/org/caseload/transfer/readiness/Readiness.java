package org.caseload.transfer.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer to "may this Individual move on that day?", with everything that it rests on.
 *
 * @param on the day asked about
 * @param eligible whether nothing stands in the way on that day
 * @param blockers everything that stands in the way on that day, earliest first
 * @param earliestEligibleDay from today on, if everybody does their work just in time (R-RDY-5); absent where
 *     something must be found out first, or none comes before 9999-12-31
 * @param eligibleEndsOn the first day after it on which the Individual is blocked again; absent where there is none,
 *     or no such day up to 9999-12-31
 * @param eligibleEndsBecause what will block on that day; absent where there is none
 * @param nextChangeOn the next day on which what blocks will be another, if nobody reports anything; absent where
 *     none will come up to 9999-12-31
 * @param findOut what keeps us from naming that day
 * @param settings the limits that the answer was made with
 */
public record Readiness(
        UUID individualId,
        LocalDate on,
        boolean eligible,
        List<Blocker> blockers,
        LocalDate earliestEligibleDay,
        LocalDate eligibleEndsOn,
        List<Blocker> eligibleEndsBecause,
        LocalDate nextChangeOn,
        @Schema(examples = "[\"When the LOCSI expires\"]") List<String> findOut,
        Settings settings) {}
