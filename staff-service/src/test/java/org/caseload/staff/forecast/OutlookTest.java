package org.caseload.staff.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);
    private static final double FACTOR = 1.28;

    @Test
    @DisplayName(
            "R-CLD-3: history is the full months after the first in which anybody came, no longer than is asked for")
    void historyIsFullMonths() {
        Map<YearMonth, Integer> intake = Map.of(NOW.minusMonths(4), 300, NOW.minusMonths(2), 5, NOW, 9);
        Flows flows = Flows.of(intake, Map.of(NOW.minusMonths(1), 2), NOW, 60);
        assertThat(flows.intake()).containsExactly(0, 5, 0);
        assertThat(flows.ended()).containsExactly(0, 0, 2);
        assertThat(Flows.of(intake, Map.of(), NOW, 2).intake()).containsExactly(5, 0);
        assertThat(Flows.of(Map.of(), Map.of(), NOW, 60).months()).isEmpty();
        assertThat(Flows.of(Map.of(NOW, 9), Map.of(), NOW, 60).months()).isEmpty();
    }

    @Test
    @DisplayName(
            "R-CLD-3: a team grows by its share of those who come less those who leave, the running month by its rest")
    void teamGrowsByItsShare() {
        Outlook outlook = Outlook.of(steady(8, 4), Method.LAST_MONTH, 1, 3, 0.25);
        assertThat(outlook.growth(0)).isCloseTo(1, within(1e-9));
        assertThat(outlook.growth(2)).isCloseTo(9, within(1e-9));
        var ahead = TeamForecast.of(team(40), 0.5, outlook, FACTOR, NOW).months();
        assertThat(ahead).extracting(TeamForecast.MonthAhead::individuals).containsExactly(42.5, 44.5);
        assertThat(ahead).extracting(TeamForecast.MonthAhead::needed).containsExactly(3, 3);
        assertThat(ahead.getFirst().load()).isEqualTo(85);
        assertThat(ahead.getFirst().low()).isLessThan(42.5);
        assertThat(ahead.getFirst().high()).isGreaterThan(42.5);
    }

    @Test
    @DisplayName("R-CLD-3: the middle of the standard is one Case Manager's; one Individual more needs another")
    void neededGoesByTheMiddle() {
        Outlook still = Outlook.of(steady(0, 0), Method.LAST_MONTH, 1, 2, 1);
        assertThat(List.of(37, 38))
                .extracting(count -> TeamForecast.of(team(count), 1, still, FACTOR, NOW)
                        .months()
                        .getFirst()
                        .needed())
                .containsExactly(2, 3);
        assertThat(TeamForecast.of(Team.NONE, 0, still, FACTOR, NOW)
                        .months()
                        .getFirst()
                        .needed())
                .isZero();
    }

    @Test
    @DisplayName("R-CLD-3: the interval is as wide as forecasts were off, and of chance where nothing tells")
    void intervalFollowsTheErrors() {
        Flows jumpy = new Flows(IntStream.range(0, 30)
                .mapToObj(month -> new Flows.Month(NOW.minusMonths(30 - month), month % 2 * 10, 0))
                .toList());
        assertThat(Outlook.of(jumpy, Method.LAST_MONTH, 1, 2, 1).spread(0, 1)).isCloseTo(10, within(1e-9));
        assertThat(Outlook.of(steady(8, 4), Method.LAST_MONTH, 1, 2, 1).spread(0, 1))
                .isZero();
        Flows few = new Flows(List.of(new Flows.Month(NOW.minusMonths(1), 5, 4)));
        assertThat(Outlook.of(few, Method.LAST_MONTH, 1, 2, 1).spread(0, 1)).isCloseTo(3, within(1e-9));
    }

    private static Flows steady(int intake, int ended) {
        return new Flows(IntStream.range(0, 30)
                .mapToObj(month -> new Flows.Month(NOW.minusMonths(30 - month), intake, ended))
                .toList());
    }

    private static Team team(int assigned) {
        return new Team(null, null, assigned, assigned * 2, 2, 0, 18.5, List.of(), List.of(), List.of(), List.of());
    }
}
