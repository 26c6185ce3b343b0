package org.caseload.transfer.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;

/**
 * A Case Manager whom a move might go to.
 *
 * @param assigned Individuals served now
 * @param targeted moves on their way to the Case Manager, this one not counted
 * @param room how many more there is room for
 * @param score how well an eligible one fits, 0 to 100 (R-CAND-3)
 * @param parts what the score is made of
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

    /** The eligible by score, those with more room first where equal; then the others by number. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::eligible, Comparator.reverseOrder())
            .thenComparing(Candidate::score, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(candidate -> candidate.eligible ? -candidate.room : 0)
            .thenComparing(Candidate::staffNumber);

    static Candidate of(CandidatePolicy.Facts facts, Scale scale) {
        List<Exclusion> excludedBy =
                CandidatePolicy.judge(facts).stream().map(Exclusion::of).toList();
        Fit fit = excludedBy.isEmpty() ? FitPolicy.judge(new FitPolicy.Facts(facts, scale)) : null;
        return new Candidate(
                facts.candidate().staffId(),
                facts.candidate().staffNumber(),
                facts.candidate().name(),
                facts.load().assigned(),
                facts.load().targeted(),
                facts.room(),
                fit != null,
                fit == null ? null : fit.score(),
                fit == null ? null : fit.parts(),
                excludedBy);
    }

    /**
     * @param rule the rule that excludes
     * @param detail what it asks for
     */
    public record Exclusion(String rule, String detail) {

        static Exclusion of(BrokenRule rule) {
            return new Exclusion(rule.id(), rule.sentence());
        }
    }
}
