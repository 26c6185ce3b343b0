package org.caseload.staff.forecast;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.regression.OLSMultipleLinearRegression;

/** How a row of months goes on. Pure. */
enum Method {

    /**
     * A line and a wave of twelve months, fitted by least squares to months that count for less the longer they are
     * past; before two years are known, their level alone.
     */
    TREND_AND_SEASON {
        @Override
        double[] ahead(double[] history, int months, double discount) {
            if (history.length < ENOUGH_FOR_LEVEL) {
                return LAST_MONTH.ahead(history, months, discount);
            }
            boolean seasons = history.length >= ENOUGH_FOR_SEASONS;
            double[] fitted = fit(history, discount, seasons);
            return IntStream.rangeClosed(1, months)
                    .mapToDouble(month -> Math.max(0, value(fitted, features(month, seasons))))
                    .toArray();
        }
    },

    /** Every month is as the last one was. */
    LAST_MONTH {
        @Override
        double[] ahead(double[] history, int months, double discount) {
            double[] ahead = new double[months];
            Arrays.fill(ahead, history.length == 0 ? 0 : history[history.length - 1]);
            return ahead;
        }
    };

    private static final int ENOUGH_FOR_LEVEL = 3;
    private static final int ENOUGH_FOR_SEASONS = 24;
    private static final double MONTH = 2 * Math.PI / 12;

    /**
     * What the months after the history bring, never less than nothing.
     *
     * @param history full months, the oldest first, without a gap
     */
    abstract double[] ahead(double[] history, int months, double discount);

    private static double[] fit(double[] history, double discount, boolean seasons) {
        double[] values = new double[history.length];
        double[][] rows = new double[history.length][];
        for (int index = 0; index < history.length; index++) {
            int month = index - history.length + 1;
            double weight = Math.sqrt(Math.pow(discount, -month));
            values[index] = history[index] * weight;
            rows[index] = Arrays.stream(features(month, seasons))
                    .map(feature -> feature * weight)
                    .toArray();
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.setNoIntercept(true);
        regression.newSampleData(values, rows);
        return regression.estimateRegressionParameters();
    }

    private static double[] features(int month, boolean seasons) {
        return seasons ? new double[] {1, month, Math.sin(month * MONTH), Math.cos(month * MONTH)} : new double[] {1};
    }

    private static double value(double[] fitted, double[] features) {
        return IntStream.range(0, fitted.length)
                .mapToDouble(index -> fitted[index] * features[index])
                .sum();
    }
}
