package org.caseload.transfer.suggestion;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.Function;

/**
 * Which of the moves that are possible make swaps of two or three? Pure: same moves, same swaps in the same order. Only
 * the best are kept while looking, so that memory is bounded however many there are.
 *
 * <p>Looks at rounds of Case Managers, not of entries. Between two of them a move is better than those that come after it
 * in {@link #BEST_MOVE_FIRST}: put in their place, it makes a better swap, since scores have one decimal and sums of
 * them never run together. So a swap of the i-th, j-th and k-th best moves of its round has i * j * k - 1 better ones
 * beside it, and is not looked at where those are as many as are asked for.
 */
final class SuggestionPolicy {

    private static final Comparator<Possible> BEST_MOVE_FIRST =
            Comparator.comparing(Possible::score, Comparator.reverseOrder()).thenComparing(Possible::requestId);

    /** The highest score first; where equal, the fewest moves, then by the entries. */
    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
            .reversed()
            .thenComparingInt(found -> found.moves().size())
            .thenComparing(Found::byEntries);

    private final Map<UUID, Map<UUID, List<Possible>>> leaving;
    private final Map<UUID, Map<UUID, List<Possible>>> coming;
    private final PriorityQueue<Found> best;
    private final int limit;

    private SuggestionPolicy(List<Possible> possible, int limit) {
        this.leaving = bestFirst(possible, Possible::caseManagerId, Possible::newCaseManagerId);
        this.coming = bestFirst(possible, Possible::newCaseManagerId, Possible::caseManagerId);
        this.best = new PriorityQueue<>(limit + 1, BEST_FIRST.reversed());
        this.limit = limit;
    }

    static List<Found> best(List<Possible> possible, int limit) {
        SuggestionPolicy policy = new SuggestionPolicy(possible, limit);
        policy.leaving.keySet().forEach(policy::goRoundFrom);
        return policy.best.stream().sorted(BEST_FIRST).toList();
    }

    private static Map<UUID, Map<UUID, List<Possible>>> bestFirst(
            List<Possible> possible, Function<Possible, UUID> one, Function<Possible, UUID> other) {
        return possible.stream()
                .sorted(BEST_MOVE_FIRST)
                .collect(groupingBy(one, groupingBy(other, collectingAndThen(toList(), List::copyOf))));
    }

    /** Each round is found once: from the Case Manager with the smallest id of those on it. */
    private void goRoundFrom(UUID first) {
        Map<UUID, List<Possible>> back = coming.getOrDefault(first, Map.of());
        leaving.get(first).forEach((second, out) -> {
            if (first.compareTo(second) < 0) {
                if (back.containsKey(second)) {
                    look(List.of(out, back.get(second)));
                }
                leaving.getOrDefault(second, Map.of()).forEach((third, on) -> {
                    if (first.compareTo(third) < 0 && back.containsKey(third)) {
                        look(List.of(out, on, back.get(third)));
                    }
                });
            }
        });
    }

    /** @param round the moves from each of its Case Managers to the next, best first */
    private void look(List<List<Possible>> round) {
        double highest = 0;
        for (List<Possible> moves : round) {
            highest += moves.getFirst().score();
        }
        if (best.size() < limit || highest >= best.element().score()) {
            close(round, new Possible[round.size()], 0, 1);
        }
    }

    /**
     * @param begun the first so many moves of a swap
     * @param place that it takes among those of the round, at best
     */
    private void close(List<List<Possible>> round, Possible[] begun, int many, int place) {
        if (many == round.size()) {
            keep(new Found(List.of(begun)));
            return;
        }
        List<Possible> next = round.get(many);
        for (int at = 0; at < next.size() && place * (at + 1) <= limit; at++) {
            begun[many] = next.get(at);
            close(round, begun, many + 1, place * (at + 1));
        }
    }

    private void keep(Found found) {
        if (best.size() < limit) {
            best.add(found);
        } else if (BEST_FIRST.compare(found, best.element()) < 0) {
            best.poll();
            best.add(found);
        }
    }

    /**
     * A move that every rule allows.
     *
     * @param score how well the new Case Manager fits, 0 to 100 with one decimal (R-CAND-3)
     */
    record Possible(UUID requestId, UUID caseManagerId, UUID newCaseManagerId, double score) {}

    record Found(List<Possible> moves) {

        double score() {
            double sum = 0;
            for (Possible move : moves) {
                sum += move.score();
            }
            return sum;
        }

        /** Of two with as many moves. */
        private static int byEntries(Found one, Found other) {
            int order = 0;
            for (int at = 0; order == 0 && at < one.moves.size(); at++) {
                order = one.moves
                        .get(at)
                        .requestId()
                        .compareTo(other.moves.get(at).requestId());
            }
            return order;
        }
    }
}
