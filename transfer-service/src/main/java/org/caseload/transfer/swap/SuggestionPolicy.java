package org.caseload.transfer.swap;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which of the moves that are possible make swaps of two or three? Pure: same moves, same swaps in the same order. Only
 * the best are kept while looking, so that memory is bounded however many there are.
 */
final class SuggestionPolicy {

    /** The highest score first; where equal, the fewest moves, then by the entries. */
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::score, Comparator.reverseOrder())
            .thenComparing(found -> found.moves().size())
            .thenComparing(Found::key);

    private final Map<UUID, List<Possible>> byCaseManager;
    private final PriorityQueue<Found> best;
    private final int limit;

    private SuggestionPolicy(List<Possible> possible, int limit) {
        this.byCaseManager = possible.stream().collect(groupingBy(Possible::caseManagerId));
        this.best = new PriorityQueue<>(limit + 1, BEST_FIRST.reversed());
        this.limit = limit;
    }

    static List<Found> best(List<Possible> possible, int limit) {
        SuggestionPolicy policy = new SuggestionPolicy(possible, limit);
        possible.forEach(policy::closeFrom);
        return policy.best.stream().sorted(BEST_FIRST).toList();
    }

    /** Each swap is found once: from the Case Manager with the smallest id of those it goes round. */
    private void closeFrom(Possible first) {
        for (Possible second : onFrom(first)) {
            if (!isAfter(first, second)) {
                continue;
            }
            if (second.newCaseManagerId().equals(first.caseManagerId())) {
                keep(new Found(List.of(first, second)));
                continue;
            }
            for (Possible third : onFrom(second)) {
                if (third.newCaseManagerId().equals(first.caseManagerId()) && isAfter(first, third)) {
                    keep(new Found(List.of(first, second, third)));
                }
            }
        }
    }

    private List<Possible> onFrom(Possible move) {
        return byCaseManager.getOrDefault(move.newCaseManagerId(), List.of());
    }

    private static boolean isAfter(Possible first, Possible other) {
        return first.caseManagerId().compareTo(other.caseManagerId()) < 0;
    }

    private void keep(Found found) {
        best.add(found);
        if (best.size() > limit) {
            best.poll();
        }
    }

    /**
     * A move that every rule allows.
     *
     * @param score how well the new Case Manager fits, 0 to 100 (R-CAND-3)
     */
    record Possible(UUID requestId, UUID caseManagerId, UUID newCaseManagerId, double score) {}

    record Found(List<Possible> moves) {

        double score() {
            return moves.stream().mapToDouble(Possible::score).sum();
        }

        private String key() {
            return moves.stream().map(move -> move.requestId().toString()).collect(Collectors.joining());
        }
    }
}
