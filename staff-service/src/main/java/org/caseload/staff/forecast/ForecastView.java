package org.caseload.staff.forecast;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The coming months, and all that they are reckoned from.
 *
 * @param method how the months of the agency go on
 * @param interval how probably what happens lies between low and high
 * @param history who came and left in the full months that are known
 * @param ahead who is expected to come and leave, the running month first
 * @param backtest how far off the method would have been
 * @param teams each on its own
 * @param together the teams listed here
 */
record ForecastView(
        Method method,
        double interval,
        List<Flows.Month> history,
        List<Ahead> ahead,
        List<Proof> backtest,
        List<TeamForecast> teams,
        TeamForecast together) {

    /** The months of each team, and of all of them together, one after the other. */
    List<Row> rows() {
        return Stream.concat(teams.stream().flatMap(team -> Row.of(Of.TEAM, team)), Row.of(Of.TOGETHER, together))
                .toList();
    }

    /** Whom a row is about. */
    enum Of {
        TEAM,
        TOGETHER
    }

    /**
     * A month of a team, or of all of them together.
     *
     * @param of whom the row is about
     * @param supervisorId absent for all together, and for those who report to nobody
     * @param name of the Supervisor; absent as the supervisorId is
     * @param ahead the end of the month
     */
    record Row(Of of, UUID supervisorId, String name, TeamForecast.MonthAhead ahead) {

        private static Stream<Row> of(Of whom, TeamForecast forecast) {
            return forecast.months().stream()
                    .map(month -> new Row(
                            whom,
                            forecast.today().supervisorId(),
                            forecast.today().name(),
                            month));
        }
    }

    /**
     * Who is expected to come and leave in a month.
     *
     * @param month as 2026-03
     * @param intake how many come
     * @param ended how many leave
     */
    record Ahead(YearMonth month, double intake, double ended) {}

    /**
     * By how many Individuals the month's intake was missed on average in the last two years.
     *
     * @param monthsAhead of the last month that was known
     * @param method by the method that is set
     * @param lastMonth the same, had every month been taken to be as the last one: where this is less, set
     *     caseload.forecast.method to LAST_MONTH
     */
    record Proof(int monthsAhead, double method, double lastMonth) {}
}
