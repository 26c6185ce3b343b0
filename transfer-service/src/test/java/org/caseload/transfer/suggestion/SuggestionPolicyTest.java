package org.caseload.transfer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.caseload.transfer.suggestion.SuggestionPolicy.Found;
import org.caseload.transfer.suggestion.SuggestionPolicy.Possible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuggestionPolicyTest {

    @Test
    @DisplayName("R-LOC-3: two who may change places, and three who may go round, are found once each, best first")
    void pairsAndTriples() {
        var possible = List.of(
                possible(11, 1, 2, 50),
                possible(21, 2, 1, 60),
                possible(22, 2, 3, 70),
                possible(31, 3, 1, 80),
                possible(32, 3, 2, 10));
        assertThat(SuggestionPolicy.best(possible, 10))
                .extracting(SuggestionPolicyTest::entries)
                .containsExactly("11 22 31", "11 21", "22 32");
        assertThat(SuggestionPolicy.best(possible, 1)).extracting(Found::score).containsExactly(200.0);
    }

    @Test
    @DisplayName("R-LOC-3: who may go nowhere, or whom nobody replaces, is in no swap")
    void none() {
        assertThat(SuggestionPolicy.best(List.of(), 10)).isEmpty();
        assertThat(SuggestionPolicy.best(List.of(possible(11, 1, 2, 50), possible(22, 2, 3, 70)), 10))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "the order of what is looked at makes no difference, equal scores included; as many as asked for are kept")
    void deterministic() {
        List<Possible> possible = new ArrayList<>();
        for (int from = 1; from <= 8; from++) {
            for (int to = 1; to <= 8; to++) {
                if (from != to) {
                    possible.add(possible(from * 10, from, to, 50));
                    possible.add(possible(from * 10 + 1, from, to, 50));
                }
            }
        }
        List<Found> all = SuggestionPolicy.best(possible, 10_000);
        assertThat(all).hasSize(28 * 4 + 2 * 56 * 8);
        Collections.shuffle(possible, new Random(7));
        assertThat(SuggestionPolicy.best(possible, 10_000)).isEqualTo(all);
        assertThat(SuggestionPolicy.best(possible, 20)).isEqualTo(all.subList(0, 20));
    }

    private static Possible possible(long entry, long from, long to, double score) {
        return new Possible(new UUID(0, entry), new UUID(0, from), new UUID(0, to), score);
    }

    private static String entries(Found found) {
        return String.join(
                " ",
                found.moves().stream()
                        .map(move -> Long.toString(move.requestId().getLeastSignificantBits()))
                        .toList());
    }
}
