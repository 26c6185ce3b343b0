package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
    static Candidates of(List<Candidate> all, Map<Part, Integer> weights, Boolean only, int limit) {
        Map<String, Long> byRule = all.stream()
                .flatMap(one ->
                        one.excludedBy().stream().map(Candidate.Exclusion::rule).distinct())
                .collect(groupingBy(rule -> rule, TreeMap::new, counting()));
        List<Candidate> items = Stream.of(true, false)
                .filter(eligible -> only == null || only.equals(eligible))
                .flatMap(eligible -> best(all, eligible, limit))
                .toList();
        long eligible = all.stream().filter(Candidate::eligible).count();
        return new Candidates(all.size(), eligible, byRule, weights, items);
    }

    private static Stream<Candidate> best(List<Candidate> all, boolean eligible, int limit) {
        return all.stream()
                .filter(one -> one.eligible() == eligible)
                .sorted(Candidate.BEST_FIRST)
                .limit(limit);
    }
}
