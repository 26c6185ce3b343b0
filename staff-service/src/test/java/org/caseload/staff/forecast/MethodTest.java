package org.caseload.staff.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodTest {

    private static final int MONTHS = 60;
    private static final int TESTED = 24;
    private static final int BREAK = 42;
    private static final int AGENCIES = 20;
    private static final double DISCOUNT = 0.94;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    @DisplayName("R-CLD-3: on noisy months whose trend breaks untold, the forecast is nearer than the last month is")
    void beatsTheLastMonth(int steps) {
        double forecast = meanError(Method.TREND_AND_SEASON, steps);
        double simple = meanError(Method.LAST_MONTH, steps);
        System.out.printf(
                "Forecast %d ahead: off by %.2f on average, same as last month by %.2f%n", steps, forecast, simple);
        assertThat(forecast).isLessThan(simple);
    }

    @Test
    @DisplayName("R-CLD-3: a line with a yearly wave goes on as it was, and never below nothing")
    void lineAndWaveGoOn() {
        double[] months =
                IntStream.range(0, MONTHS).mapToDouble(MethodTest::expected).toArray();
        double[] ahead = Method.TREND_AND_SEASON.ahead(Arrays.copyOf(months, 40), 2, 1);
        assertThat(ahead[0]).isCloseTo(months[40], within(1e-6));
        assertThat(ahead[1]).isCloseTo(months[41], within(1e-6));
        double[] falling =
                IntStream.range(0, 30).mapToDouble(month -> 29 - month).toArray();
        assertThat(Method.TREND_AND_SEASON.ahead(falling, 6, DISCOUNT)).containsOnly(new double[] {0}, within(1e-6));
    }

    @Test
    @DisplayName(
            "R-CLD-3: before two years are known the level goes on, before three months the last one, before any none")
    void littleIsKnown() {
        double[] year = IntStream.range(0, 23).mapToDouble(month -> 5).toArray();
        assertThat(Method.TREND_AND_SEASON.ahead(year, 2, DISCOUNT)).containsExactly(new double[] {5, 5}, within(1e-9));
        assertThat(Method.TREND_AND_SEASON.ahead(new double[] {2, 8}, 2, DISCOUNT))
                .containsExactly(8, 8);
        assertThat(Method.TREND_AND_SEASON.ahead(new double[0], 2, DISCOUNT)).containsExactly(0, 0);
        assertThat(Backtest.errors(Method.LAST_MONTH, new double[] {3}, TESTED, 1, DISCOUNT))
                .isEmpty();
        assertThat(Backtest.sumErrors(Method.LAST_MONTH, new double[] {3, 4, 6}, TESTED, 2, DISCOUNT))
                .containsExactly(4);
    }

    private static double meanError(Method method, int steps) {
        return IntStream.range(0, AGENCIES)
                .mapToDouble(seed ->
                        Backtest.meanAbsolute(Backtest.errors(method, generated(seed), TESTED, steps, DISCOUNT)))
                .average()
                .orElseThrow();
    }

    /** Poisson noise about the expected. */
    private static double[] generated(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, MONTHS)
                .mapToDouble(month -> {
                    double limit = Math.exp(-expected(month));
                    int events = -1;
                    for (double product = 1; product > limit; product *= random.nextDouble()) {
                        events++;
                    }
                    return events;
                })
                .toArray();
    }

    /** A trend that rises and, from a month on, falls twice as fast, with a season. */
    private static double expected(int month) {
        return 30
                + 0.3 * Math.min(month, BREAK)
                - 0.6 * Math.max(0, month - BREAK)
                + 6 * Math.sin(month * Math.PI / 6 + 1);
    }
}
