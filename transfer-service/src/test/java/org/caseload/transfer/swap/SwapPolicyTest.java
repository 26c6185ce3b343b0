package org.caseload.transfer.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.swap.SwapPolicy.Action.CANCEL;
import static org.caseload.transfer.swap.SwapPolicy.Action.COMPLETE;
import static org.caseload.transfer.swap.SwapPolicy.Rule.ENDED;
import static org.caseload.transfer.swap.SwapPolicy.Rule.NOT_A_CYCLE;
import static org.caseload.transfer.swap.SwapPolicy.Rule.PAIRED_ELSEWHERE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.transfer.swap.SwapPolicy.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "1-2 2-1, true",
        "1-2 2-3 3-1, true",
        "1-3 3-2 2-1, true",
        "1-2 2-3, false",
        "1-2 1-2, false",
        "1-1 2-2, false",
        "1-2 2-1 3-3, false",
        "1-2 2-1 3-1, false",
        "1-2 2-3 3-2, false",
        "1-2 3-1 1-3, false",
    })
    @DisplayName("R-LOC-3: a swap goes once round all its Case Managers, and nowhere else")
    void cycles(String moves, boolean isSwap) {
        assertThat(SwapPolicy.judge(new Facts(parts(moves), null, false)).isEmpty())
                .isEqualTo(isSwap);
    }

    @Test
    @DisplayName("R-LOC-3: nobody comes in for two; what ended stays as it is")
    void others() {
        assertThat(SwapPolicy.judge(new Facts(parts("1-2 2-1"), null, true))).containsExactly(PAIRED_ELSEWHERE);
        assertThat(SwapPolicy.judge(new Facts(parts("1-2 2-3"), null, false))).containsExactly(NOT_A_CYCLE);
        assertThat(SwapPolicy.judge(new Facts(parts("1-2 2-1"), Swap.State.LIVE, false)))
                .isEmpty();
        assertThat(SwapPolicy.judge(new Facts(parts("1-2 2-1"), Swap.State.COMPLETED, false)))
                .containsExactly(ENDED);
        assertThat(SwapPolicy.judge(new Facts(parts("1-2 2-1"), Swap.State.CANCELLED, false)))
                .containsExactly(ENDED);
    }

    @Test
    @DisplayName("R-LOC-3: a live swap may be cancelled, and completed where all of it may move; an ended one neither")
    void actions() {
        assertThat(SwapPolicy.allowed(Swap.State.LIVE, true)).containsExactly(COMPLETE, CANCEL);
        assertThat(SwapPolicy.allowed(Swap.State.LIVE, false)).containsExactly(CANCEL);
        assertThat(SwapPolicy.allowed(Swap.State.COMPLETED, true)).isEmpty();
        assertThat(SwapPolicy.allowed(Swap.State.CANCELLED, true)).isEmpty();
    }

    private static List<Swap.Part> parts(String moves) {
        return Stream.of(moves.split(" "))
                .map(move -> move.split("-"))
                .map(ends -> new Swap.Part(UUID.randomUUID(), id(ends[0]), id(ends[1])))
                .toList();
    }

    private static UUID id(String number) {
        return new UUID(0, Long.parseLong(number));
    }
}
