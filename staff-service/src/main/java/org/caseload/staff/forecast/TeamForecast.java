package org.caseload.staff.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a team will stand at the end of each coming month. Pure.
 *
 * @param today what this is reckoned from
 * @param share of those who come to the agency and leave it: the team's part of the Individuals now
 * @param months the running one first
 */
record TeamForecast(Team today, double share, List<MonthAhead> months) {

    private static final double TENTHS = 10;

    /**
     * The end of a month.
     *
     * @param month as 2026-03
     * @param individuals expected
     * @param low fewer are improbable
     * @param high more are improbable
     * @param load expected, by what an Individual of the team weighs today
     * @param caseManagers how many there will be, by the separations and hires that are known
     * @param needed Case Managers, for the middle of the standard
     * @param neededLow the same if few come
     * @param neededHigh the same if many come
     * @param balance Case Managers more than needed; below nothing where they are short
     */
    record MonthAhead(
            YearMonth month,
            double individuals,
            double low,
            double high,
            double load,
            int caseManagers,
            int needed,
            int neededLow,
            int neededHigh,
            int balance) {}

    /**
     * @param factor how many standard deviations the interval reaches either way
     * @param now the running month; the forecast begins with the one after it
     */
    static TeamForecast of(Team team, double share, Outlook outlook, double factor, YearMonth now) {
        return new TeamForecast(
                team,
                Math.round(share * 1000) / 1000.0,
                IntStream.range(1, outlook.intake().length)
                        .mapToObj(month -> ahead(team, share, outlook, factor, now.plusMonths(month), month))
                        .toList());
    }

    private static MonthAhead ahead(
            Team team, double share, Outlook outlook, double factor, YearMonth month, int index) {
        LocalDate end = month.atEndOfMonth();
        double moved = Team.by(end, team.arrivals()) - Team.by(end, team.departures());
        double expected = Math.max(0, team.assigned() + moved + share * outlook.growth(index));
        double reach = factor * outlook.spread(index, share);
        int members = team.caseManagers() + Team.by(end, team.hires()) - Team.by(end, team.separations());
        int needed = needed(expected, team.middle());
        return new MonthAhead(
                month,
                tenths(expected),
                tenths(Math.max(0, expected - reach)),
                tenths(expected + reach),
                tenths(team.assigned() == 0 ? expected : expected * team.load() / team.assigned()),
                members,
                needed,
                needed(Math.max(0, expected - reach), team.middle()),
                needed(expected + reach, team.middle()),
                members - needed);
    }

    private static int needed(double individuals, double each) {
        return (int) Math.ceil(tenths(individuals) / each);
    }

    private static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }
}
