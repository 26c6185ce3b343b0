package org.caseload.transfer.candidate;

import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;

/**
 * A Case Manager whom a move might go to.
 *
 * @param staffNumber absent where not known
 * @param name given and family name; absent once erased
 * @param assigned Individuals served now
 * @param targeted moves on their way to the Case Manager that take up room: neither this one nor those of swaps
 * @param room how many more there is room for
 * @param eligible whether every rule allows the move
 * @param score how well an eligible one fits, 0 to 100 (R-CAND-3); absent of others
 * @param parts what the score is made of; absent of those who are not eligible
 * @param excludedBy the rules that exclude the Case Manager; empty where eligible
 */
public record Candidate(
        UUID staffId,
        String staffNumber,
        String name,
        int assigned,
        int targeted,
        int room,
        boolean eligible,
        Double score,
        List<Fit.Scored> parts,
        List<Exclusion> excludedBy) {

    static Candidate of(Candidates.Judged judged, Scale scale) {
        Match match = judged.match();
        Fit fit = judged.eligible() ? FitPolicy.judge(match, scale) : null;
        return new Candidate(
                match.candidate().staffId(),
                match.candidate().staffNumber(),
                match.candidate().name(),
                match.load().assigned(),
                match.load().targeted(),
                match.room(),
                judged.eligible(),
                fit == null ? null : fit.score(),
                fit == null ? null : fit.parts(),
                judged.broken().stream().map(Exclusion::of).toList());
    }

    /**
     * A rule that excludes.
     *
     * @param rule the rule that excludes
     * @param detail what it asks for
     */
    public record Exclusion(String rule, String detail) {

        static Exclusion of(BrokenRule rule) {
            return new Exclusion(rule.id(), rule.sentence());
        }
    }
}
