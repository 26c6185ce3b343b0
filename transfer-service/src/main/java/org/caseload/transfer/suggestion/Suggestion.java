package org.caseload.transfer.suggestion;

import java.util.List;
import java.util.UUID;
import org.caseload.transfer.candidate.Fit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A swap that every rule allows now.
 *
 * @param score the sum of the moves' scores
 * @param moves two or three
 */
record Suggestion(double score, List<Part> moves) {

    /**
     * One of the moves.
     *
     * @param score how well the new Case Manager fits, 0 to 100 (R-CAND-3)
     * @param why what the score is made of
     * @param eligibleToday whether the Individual is; a target may be set before
     * @param version of the entry, which setting the swap needs
     */
    @Schema(name = "SuggestedMove")
    record Part(
            UUID requestId,
            UUID individualId,
            UUID caseManagerId,
            UUID newCaseManagerId,
            double score,
            List<Fit.Scored> why,
            boolean eligibleToday,
            long version) {}

    /**
     * Best first.
     *
     * @param items best first
     */
    record Suggestions(List<Suggestion> items) {}
}
