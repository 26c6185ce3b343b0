package org.caseload.staff.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How many Individuals came and left in each full month, the oldest first. The month in which the first ones came is left
 * out: it is when the agency's caseloads were brought in.
 */
record Flows(List<Month> months) {

    /**
     * Who came and left in a month.
     *
     * @param month as 2026-03
     * @param intake how many came
     * @param ended how many left
     */
    record Month(YearMonth month, int intake, int ended) {}

    static Flows of(Map<YearMonth, Integer> intake, Map<YearMonth, Integer> ended, YearMonth now, int longest) {
        YearMonth first = Stream.concat(intake.keySet().stream(), Stream.of(now))
                .min(YearMonth::compareTo)
                .orElse(now)
                .plusMonths(1);
        YearMonth start = Stream.of(first, now.minusMonths(longest))
                .max(YearMonth::compareTo)
                .orElse(first);
        return new Flows(LongStream.range(0, Math.max(0, ChronoUnit.MONTHS.between(start, now)))
                .mapToObj(start::plusMonths)
                .map(month -> new Month(month, intake.getOrDefault(month, 0), ended.getOrDefault(month, 0)))
                .toList());
    }

    double[] intake() {
        return months.stream().mapToDouble(Month::intake).toArray();
    }

    double[] ended() {
        return months.stream().mapToDouble(Month::ended).toArray();
    }

    /** Each row less the other. */
    static double[] less(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(index -> one[index] - other[index])
                .toArray();
    }
}
