package org.caseload.staff.forecast;

import java.time.YearMonth;
import java.util.List;

/**
 * The coming months, and all that they are reckoned from.
 *
 * @param method how the months of the agency go on
 * @param interval how probably what happens lies between low and high
 * @param history who came and left in the full months that are known
 * @param ahead who is expected to come and leave, the running month first
 * @param backtest how far off the method would have been
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

    record Ahead(YearMonth month, double intake, double ended) {}

    /**
     * By how many Individuals the month's intake was missed on average in the last two years.
     *
     * @param monthsAhead of the last month that was known
     * @param lastMonth the same, had every month been taken to be as the last one: where this is less, set
     *     caseload.forecast.method to LAST_MONTH
     */
    record Proof(int monthsAhead, double method, double lastMonth) {}
}
