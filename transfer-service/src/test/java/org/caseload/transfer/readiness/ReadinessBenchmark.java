package org.caseload.transfer.readiness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.transfer.fact.Locsi;
import org.caseload.transfer.work.Work;

/**
 * How long the whole answer for one Individual with fifty facts takes, without the database: every blocker, the outlook
 * and the next change. Prints the median and the 99th percentile of single evaluations, in microseconds.
 */
public final class ReadinessBenchmark {

    private static final int WORK_ITEMS = 48;
    private static final int WARM_UP = 50_000;
    private static final int MEASURED = 100_000;

    private ReadinessBenchmark() {}

    public static void main(String[] arguments) {
        measure("a third of the work blocks", file(30));
        measure("nothing blocks           ", file(400));
    }

    private static void measure(String what, Facts facts) {
        long blockers = 0;
        for (int round = 0; round < WARM_UP; round++) {
            blockers += evaluate(facts);
        }
        long[] nanos = new long[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            long start = System.nanoTime();
            blockers += evaluate(facts);
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: median %.1f µs, p99 %.1f µs (%d blockers each)%n",
                what, nanos[MEASURED / 2] / 1e3, nanos[MEASURED * 99 / 100] / 1e3, blockers / (WARM_UP + MEASURED));
    }

    private static int evaluate(Facts facts) {
        int blockers = ReadinessPolicy.judge(facts).size();
        boolean ends = OutlookPolicy.of(facts).eligibleEndsOn() != null;
        boolean changes = ChangePolicy.next(facts).isPresent();
        return ends && changes ? blockers : -1;
    }

    /** Work that is due from so many days on, a few items flagged or undated where it is due soon. */
    private static Facts file(int firstDueIn) {
        Stream<Work> dated = IntStream.range(0, WORK_ITEMS - 2)
                .mapToObj(item -> Files.dueOn(Files.TODAY.plusDays(firstDueIn + item)));
        Stream<Work> others = firstDueIn > 31
                ? Stream.of(Files.dueOn(Files.TODAY.plusDays(500)), Files.dueOn(Files.TODAY.plusDays(501)))
                : Stream.of(Files.flagged(Files.TODAY.plusDays(9)), Files.dueOn(null));
        List<Work> work =
                Stream.concat(dated.map(ReadinessBenchmark::sooner), others).toList();
        return new Facts(Files.COVERED, new Locsi(Files.TODAY.plusDays(300), null), work, Files.TODAY, Files.SETTINGS);
    }

    /** One in three a month sooner, where that is not past. */
    private static Work sooner(Work item) {
        var sooner = item.dueOn().minusDays(30);
        return item.dueOn().getDayOfMonth() % 3 == 0 && sooner.isBefore(Files.TODAY.plusDays(31))
                ? new Work(item.itemId(), item.kind(), sooner, false)
                : item;
    }
}
