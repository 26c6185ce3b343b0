package org.caseload.transfer.standing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.readiness.ReadinessService;
import org.caseload.transfer.sweep.Sweep;
import org.caseload.transfer.sweep.Work;

/** R-RDY-6: when a day passes, judges those whose verdict may be another now. */
@ApplicationScoped
public class StandingSweep {

    private final StandingRepository standings;
    private final Standings judge;
    private final ReadinessService readiness;
    private final Sweep sweep;
    private final Today today;
    private boolean settingsSeen;

    StandingSweep(StandingRepository standings, Standings judge, ReadinessService readiness, Sweep sweep, Today today) {
        this.standings = standings;
        this.judge = judge;
        this.readiness = readiness;
        this.sweep = sweep;
        this.today = today;
    }

    /** Often, since the agency's day begins at its own hour; where nothing is due it is one look into an index. */
    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        if (!settingsSeen) {
            String settings = readiness.settings().toString();
            judge("standing_settings", (last, now, limit) -> standings.claimOutdated(settings, last, now, limit));
            settingsSeen = true;
        }
        judge("standing_settings", (last, now, limit) -> standings.claimSetBack(now, limit));
        LocalDate day = today.date();
        judge("standing", (last, now, limit) -> standings.claimDue(day, last, now, limit));
    }

    private void judge(String work, Claim claim) {
        sweep.run(new Judging(work, claim));
    }

    private final class Judging implements Work<Due> {

        private final String name;
        private final Claim claim;

        Judging(String name, Claim claim) {
            this.name = name;
            this.claim = claim;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int batch() {
            return 1_000;
        }

        @Override
        public List<Due> take(Due last, Instant now, int limit) {
            return claim.next(last == null ? Last.NONE : last.place, now, limit).stream()
                    .map(Due::of)
                    .toList();
        }

        @Override
        public UUID idOf(Due due) {
            return due.standing.individualId;
        }

        @Override
        public void perform(List<Due> taken) {
            judge.judge(taken.stream().map(Due::standing).toList());
        }
    }

    private interface Claim {
        List<Standing> next(Last last, Instant now, int limit);
    }

    /** Judging it moves its day: its place is where it was before. */
    private record Due(Standing standing, Last place) {

        static Due of(Standing standing) {
            return new Due(standing, new Last(standing.nextChangeOn, standing.individualId));
        }
    }

    /** How far a sweep has come. */
    record Last(LocalDate nextChangeOn, UUID individualId) {

        static final Last NONE = new Last(LocalDate.EPOCH.withYear(1), new UUID(0, 0));
    }
}
