package org.caseload.staff.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How far forecasts would have been off, had they been made each month from what was known then. Pure. */
final class Backtest {

    private Backtest() {}

    /** What came less what was forecast, for each of the last months, so many steps ahead of what was known. */
    static double[] errors(Method method, double[] history, int months, int steps, double discount) {
        return known(history, months, steps)
                .mapToDouble(known -> history[known + steps - 1]
                        - method.ahead(Arrays.copyOf(history, known), steps, discount)[steps - 1])
                .toArray();
    }

    /** The same for all that came in the steps together. */
    static double[] sumErrors(Method method, double[] history, int months, int steps, double discount) {
        return known(history, months, steps)
                .mapToDouble(known ->
                        Arrays.stream(history, known, known + steps).sum()
                                - Arrays.stream(method.ahead(Arrays.copyOf(history, known), steps, discount))
                                        .sum())
                .toArray();
    }

    static double meanAbsolute(double[] errors) {
        return Arrays.stream(errors).map(Math::abs).average().orElse(0);
    }

    /** How many months were known when each of the last ones was forecast; one at least. */
    private static IntStream known(double[] history, int months, int steps) {
        int latest = history.length - steps;
        return IntStream.rangeClosed(Math.max(1, latest - months + 1), latest);
    }
}
