package org.caseload.request.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StateTest {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, IN_APPROVAL, IN_APPROVAL",
        "SUBMITTED, LISTED, LISTED",
        "UNDER_REVIEW, IN_APPROVAL, UNDER_REVIEW",
        "LISTED, APPROVED, LISTED",
        "LISTED, TARGETED, TARGETED",
        "TARGETED, LISTED, LISTED",
        "SUBMITTED, COMPLETED, COMPLETED",
        "TARGETED, CLOSED, CLOSED"
    })
    @DisplayName("a request goes further by rank and never back; LISTED and TARGETED follow each other")
    void goesByRank(State now, State heard, State then) {
        assertThat(now.hearing(heard)).isEqualTo(then);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    @DisplayName("what is terminal stays as it is, whatever comes late")
    void terminalStays(State late) {
        assertThat(State.COMPLETED.hearing(late)).isEqualTo(State.COMPLETED);
        assertThat(State.DENIED.hearing(late)).isEqualTo(State.DENIED);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    @DisplayName("R-REQ-2: a request is live from its submission until it is terminal")
    void liveness(State state) {
        assertThat(State.LIVE.contains(state)).isEqualTo(state != State.DRAFT && !state.isTerminal());
    }
}
