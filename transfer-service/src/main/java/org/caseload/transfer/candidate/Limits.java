package org.caseload.transfer.candidate;

/**
 * The limits that candidates are judged by.
 *
 * @param experiencedFromAlgo R-CAND-1
 * @param experienceMonths R-CAND-1
 * @param caseloadTarget R-CAND-2
 * @param localMiles R-RELOC-4, R-LOC-2
 */
record Limits(int experiencedFromAlgo, int experienceMonths, int caseloadTarget, double localMiles) {}
