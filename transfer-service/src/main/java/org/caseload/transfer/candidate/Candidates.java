package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.candidate.FitPolicy.Part;

/**
 * Everybody who was judged.
 *
 * @param judged how many: all active Case Managers
 * @param eligible how many of them may take over
 * @param excludedByRule how many each rule excludes; one may be excluded by several
 * @param weights how much each part of a score counts
 * @param items the eligible, best first, then the others; of each at most as many as were asked for
 */
public record Candidates(
        int judged,
        long eligible,
        Map<String, Long> excludedByRule,
        Map<Part, Integer> weights,
        List<Candidate> items) {

    /** @param all by staff number */
    static Candidates of(List<Judged> all, Scale scale, Shown shown) {
        Map<Boolean, List<Judged>> parted = all.stream().collect(partitioningBy(Judged::eligible));
        List<Judged> excluded = parted.get(false);
        Map<String, Long> byRule = new TreeMap<>(CandidatePolicy.RULE_IDS.stream()
                .collect(toMap(
                        id -> id,
                        id -> excluded.stream().filter(one -> one.breaks(id)).count())));
        byRule.values().removeIf(count -> count == 0);
        Stream<Judged> best = parted.get(true).stream().sorted(Judged.BEST_FIRST);
        List<Candidate> items = Stream.of(best, excluded.stream())
                .flatMap(judged -> judged.filter(shown::includes).limit(shown.limit))
                .map(one -> Candidate.of(one, scale))
                .toList();
        return new Candidates(all.size(), parted.get(true).size(), byRule, scale.weights(), items);
    }

    /**
     * Which of those judged are shown.
     *
     * @param eligible only those who are, or are not; null for both
     * @param caseManagerId only this one; null for all
     * @param limit how many of each at most
     */
    public record Shown(Boolean eligible, UUID caseManagerId, int limit) {

        private boolean includes(Judged one) {
            return (eligible == null || eligible == one.eligible())
                    && (caseManagerId == null
                            || caseManagerId.equals(one.match.candidate().staffId()));
        }
    }

    /**
     * One of thousands: told in words only where shown.
     *
     * @param broken the rules that exclude; empty where eligible
     * @param score of an eligible one
     * @param room of an eligible one
     */
    record Judged(Match match, List<CandidatePolicy.Rule> broken, double score, int room) {

        /** By score, those with more room first where equal. */
        private static final Comparator<Judged> BEST_FIRST = Comparator.comparingDouble(Judged::score)
                .thenComparingInt(Judged::room)
                .reversed();

        static Judged of(Match match, Scale scale) {
            List<CandidatePolicy.Rule> broken = CandidatePolicy.judge(match);
            return broken.isEmpty()
                    ? new Judged(match, broken, FitPolicy.score(match, scale), match.room())
                    : new Judged(match, broken, 0, 0);
        }

        boolean eligible() {
            return broken.isEmpty();
        }

        private boolean breaks(String ruleId) {
            for (CandidatePolicy.Rule rule : broken) {
                if (rule.id().equals(ruleId)) {
                    return true;
                }
            }
            return false;
        }
    }
}
