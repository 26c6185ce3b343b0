package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** @param only those who are, or are not, eligible; null for both */
    static Candidates of(List<Judged> all, Scale scale, Boolean only, int limit) {
        Map<String, Long> byRule = all.stream()
                .flatMap(
                        one -> one.broken.stream().map(CandidatePolicy.Rule::id).distinct())
                .collect(groupingBy(rule -> rule, TreeMap::new, counting()));
        List<Candidate> items = Stream.of(true, false)
                .filter(eligible -> only == null || only.equals(eligible))
                .flatMap(eligible -> best(all, eligible, limit))
                .map(one -> Candidate.of(one, scale))
                .toList();
        long eligible = all.stream().filter(Judged::eligible).count();
        return new Candidates(all.size(), eligible, byRule, scale.weights(), items);
    }

    private static Stream<Judged> best(List<Judged> all, boolean eligible, int limit) {
        return all.stream()
                .filter(one -> one.eligible() == eligible)
                .sorted(Judged.BEST_FIRST)
                .limit(limit);
    }

    /**
     * One of thousands: told in words only where shown.
     *
     * @param broken the rules that exclude; empty where eligible
     * @param score of an eligible one
     */
    record Judged(CandidatePolicy.Facts facts, List<CandidatePolicy.Rule> broken, double score) {

        /** By score, those with more room first where equal; the excluded by number. */
        private static final Comparator<Judged> BEST_FIRST = Comparator.comparingDouble(Judged::score)
                .thenComparingInt(one -> one.eligible() ? one.facts.room() : 0)
                .reversed()
                .thenComparing(one -> one.facts.candidate().staffNumber());

        static Judged of(CandidatePolicy.Facts facts, Scale scale) {
            List<CandidatePolicy.Rule> broken = CandidatePolicy.judge(facts);
            double score = broken.isEmpty() ? FitPolicy.score(new FitPolicy.Facts(facts, scale)) : 0;
            return new Judged(facts, broken, score);
        }

        boolean eligible() {
            return broken.isEmpty();
        }
    }
}
