package org.caseload.approval.individual;

import java.util.List;

/**
 * What a Case Manager carries now, so that whoever decides sees whether the ground holds (R-MON-1).
 *
 * @param algo6 how many have Algo 6
 * @param algo6Ground more of them than this are a ground
 * @param months January to December
 */
public record Caseload(long individuals, long algo6, int algo6Ground, List<Month> months) {

    /** @param month 1 for January */
    public record Month(int month, long annuals, long quarterlies) {}
}
