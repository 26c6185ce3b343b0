package org.caseload.transfer.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.readiness.ReadinessService;

/**
 * R-RDY-6: when a day passes, judges those whose verdict may be another now. Each batch is claimed, judged and let go in
 * one transaction and is then no longer due: whoever is killed half-way leaves the rest to the next run, here or in
 * another replica.
 */
@ApplicationScoped
public class StandingSweep {

    private static final int BATCH = 1_000;

    private final StandingRepository standings;
    private final Standings judge;
    private final ReadinessService readiness;
    private final Today today;
    private boolean settingsSeen;

    StandingSweep(StandingRepository standings, Standings judge, ReadinessService readiness, Today today) {
        this.standings = standings;
        this.judge = judge;
        this.readiness = readiness;
        this.today = today;
    }

    /** Often, since the agency's day begins at its own hour; where nothing is due it is one look into an index. */
    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        if (!settingsSeen) {
            String settings = readiness.settings().toString();
            sweep(last -> standings.claimOutdated(settings, last, BATCH));
            settingsSeen = true;
        }
        LocalDate day = today.date();
        sweep(last -> standings.claimDue(day, last, BATCH));
    }

    private void sweep(Function<Last, List<Standing>> claim) {
        Last last = Last.NONE;
        while (last != null) {
            Last from = last;
            last = QuarkusTransaction.requiringNew().call(() -> judgeBatch(claim.apply(from)));
        }
    }

    /** The last of the batch; null where there was none. */
    private Last judgeBatch(List<Standing> batch) {
        Last last = batch.isEmpty() ? null : Last.of(batch.getLast());
        judge.judge(batch);
        return last;
    }

    /** How far a sweep has come. */
    record Last(LocalDate nextChangeOn, UUID individualId) {

        static final Last NONE = new Last(LocalDate.EPOCH.withYear(1), new UUID(0, 0));

        static Last of(Standing standing) {
            return new Last(standing.nextChangeOn, standing.individualId);
        }
    }
}
