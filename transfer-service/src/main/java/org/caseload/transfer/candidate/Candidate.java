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
        List<Exclusion> excludedBy) {

    static final Comparator<Candidate> MOST_ROOM_FIRST = Comparator.comparing(Candidate::eligible)
            .thenComparing(Candidate::room)
            .reversed()
            .thenComparing(Candidate::staffNumber);

    static Candidate of(CandidatePolicy.Facts facts) {
        List<Exclusion> excludedBy =
                CandidatePolicy.judge(facts).stream().map(Exclusion::of).toList();
        return new Candidate(
                facts.candidate().staffId(),
                facts.candidate().staffNumber(),
                facts.candidate().name(),
                facts.load().assigned(),
                facts.load().targeted(),
                facts.room(),
                excludedBy.isEmpty(),
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
