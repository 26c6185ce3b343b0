package org.caseload.transfer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.caseload.transfer.suggestion.SuggestionPolicy.Found;
import org.caseload.transfer.suggestion.SuggestionPolicy.Possible;

/** Puts every two and every three moves together, and sees which of them go round. */
class SuggestionOracleTest {

    private static final int CASE_MANAGERS = 5;
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::score, Comparator.reverseOrder())
            .thenComparing(found -> found.moves().size())
            .thenComparing(
                    found -> found.moves().stream().map(Possible::requestId).toArray(UUID[]::new), Arrays::compare);

    @Property
    @Label(
            "R-LOC-3: the swaps suggested are the best of all that there are, in their order, however many are asked for")
    void bestOfAll(@ForAll("moves") List<Possible> possible, @ForAll @IntRange(min = 1, max = 40) int limit) {
        assertThat(SuggestionPolicy.best(possible, limit))
                .isEqualTo(
                        all(possible).stream().sorted(BEST_FIRST).limit(limit).toList());
    }

    /** Few scores, so that many are equal; each entry leaves one Case Manager and may go to several. */
    @Provide
    Arbitrary<List<Possible>> moves() {
        Arbitrary<Integer> entries = Arbitraries.integers().between(0, 14);
        Arbitrary<Integer> steps = Arbitraries.integers().between(1, CASE_MANAGERS - 1);
        Arbitrary<Double> scores = Arbitraries.of(0.0, 0.1, 0.2, 33.3, 66.7, 100.0);
        return Combinators.combine(entries, steps, scores)
                .as((entry, step, score) ->
                        new Possible(id(entry), id(entry % CASE_MANAGERS), id((entry + step) % CASE_MANAGERS), score))
                .list()
                .ofMaxSize(40)
                .uniqueElements(move -> List.of(move.requestId(), move.newCaseManagerId()));
    }

    private static List<Found> all(List<Possible> possible) {
        List<Found> all = new ArrayList<>();
        for (Possible first : possible) {
            for (Possible second : possible) {
                add(all, first, second);
                possible.forEach(third -> add(all, first, second, third));
            }
        }
        return all;
    }

    private static void add(List<Found> all, Possible... moves) {
        Possible before = moves[moves.length - 1];
        for (Possible move : moves) {
            boolean begins = move == moves[0];
            if (!before.newCaseManagerId().equals(move.caseManagerId())
                    || !begins && move.caseManagerId().compareTo(moves[0].caseManagerId()) <= 0) {
                return;
            }
            before = move;
        }
        all.add(new Found(List.of(moves)));
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
