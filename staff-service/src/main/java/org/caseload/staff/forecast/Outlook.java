package org.caseload.staff.forecast;

import java.util.Arrays;

/**
 * What the agency's coming months bring, from the running one on. Pure.
 *
 * @param intake who comes in each month
 * @param ended who leaves
 * @param spreads by how much all that comes less all that leaves up to a month was off before, as a standard deviation
 * @param rest of the running month that is still to come
 */
record Outlook(double[] intake, double[] ended, double[] spreads, double rest) {

    private static final int TESTED = 24;
    private static final int ENOUGH_ERRORS = 6;

    static Outlook of(Flows flows, Method method, double discount, int months, double rest) {
        double[] intake = method.ahead(flows.intake(), months, discount);
        double[] ended = method.ahead(flows.ended(), months, discount);
        double[] spreads = new double[months];
        for (int month = 0; month < months; month++) {
            spreads[month] = spread(flows, method, discount, month + 1, sum(intake, month) + sum(ended, month));
        }
        return new Outlook(intake, ended, spreads, rest);
    }

    /** How many more Individuals there are at the end of the month, the running one being 0. */
    double growth(int month) {
        return sum(intake, month) - sum(ended, month) - (1 - rest) * (intake[0] - ended[0]);
    }

    /**
     * The standard deviation of a team's growth: the agency's error in the team's share, and the chance by which those
     * who come and leave fall to the team.
     */
    double spread(int month, double share) {
        double turnover = sum(intake, month) + sum(ended, month);
        return Math.sqrt(share * share * spreads[month] * spreads[month] + share * (1 - share) * turnover);
    }

    /** As it was in the past; where that is too short, as of people who come and go by chance. */
    private static double spread(Flows flows, Method method, double discount, int steps, double turnover) {
        double[] intake = Backtest.sumErrors(method, flows.intake(), TESTED, steps, discount);
        double[] ended = Backtest.sumErrors(method, flows.ended(), TESTED, steps, discount);
        double[] errors = Flows.less(intake, ended);
        double square =
                Arrays.stream(errors).map(error -> error * error).average().orElse(0);
        return errors.length < ENOUGH_ERRORS ? Math.sqrt(turnover) : Math.sqrt(square);
    }

    private static double sum(double[] months, int last) {
        return Arrays.stream(months, 0, last + 1).sum();
    }
}
