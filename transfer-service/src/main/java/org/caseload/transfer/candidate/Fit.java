package org.caseload.transfer.candidate;

import java.util.List;
import org.caseload.transfer.candidate.FitPolicy.Part;

/**
 * How well a Case Manager fits a move, with what that rests on (R-CAND-3).
 *
 * @param score 0 to 100, one decimal: the parts' scores by their weights
 */
public record Fit(double score, List<Scored> parts) {

    /**
     * One part of the score.
     *
     * @param part which
     * @param value what was found, in the part's own measure; absent where not known
     * @param detail the same in words
     * @param score 0 to 1
     * @param weight how much it counts
     */
    public record Scored(Part part, Double value, String detail, double score, int weight) {}
}
