package org.caseload.approval.individual;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a Case Manager carries now, so that whoever decides sees whether the ground holds (R-MON-1).
 *
 * @param algo6 how many have Algo 6
 * @param algo6Ground more of them than this are a ground
 * @param months January to December
 */
public record Caseload(long individuals, long algo6, int algo6Ground, List<Month> months) {

    /**
     * The work of one month.
     *
     * @param month 1 for January
     * @param annuals how many Individuals have their annual in it
     * @param quarterlies how many Individuals have a quarterly in it
     */
    @Schema(name = "CaseloadMonth")
    public record Month(int month, long annuals, long quarterlies) {}
}
