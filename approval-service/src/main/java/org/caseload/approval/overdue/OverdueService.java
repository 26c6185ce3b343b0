package org.caseload.approval.overdue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.caseload.approval.approval.Assignments;
import org.caseload.chassis.event.Outbox;

/** Moves steps that wait too long to the next person up, and reminds those for whom they wait (R-APR-7). */
@ApplicationScoped
public class OverdueService {

    private static final int BATCH = 500;

    private final OverdueRepository overdue;
    private final Assignments assignments;
    private final Outbox outbox;
    private final OverdueConfig config;
    private final Agenda agenda;

    OverdueService(
            OverdueRepository overdue, Assignments assignments, Outbox outbox, OverdueConfig config, Agenda agenda) {
        this.overdue = overdue;
        this.assignments = assignments;
        this.outbox = outbox;
        this.config = config;
        this.agenda = agenda;
    }

    /** On business days; however often and wherever it runs, each step moves once and each person hears once a day. */
    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        if (agenda.isBusinessDay()) {
            escalate(agenda.startOfDayBefore(config.escalateAfterBusinessDays()));
            Instant unanswered = agenda.startOfDayBefore(config.remindAfterBusinessDays());
            QuarkusTransaction.requiringNew().run(() -> remind(unanswered));
        }
    }

    private void escalate(Instant before) {
        QuarkusTransaction.requiringNew().call(() -> overdue.late(before)).stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(late -> QuarkusTransaction.requiringNew().run(() -> escalate(late, before)));
    }

    private void escalate(List<UUID> late, Instant before) {
        assignments.keepStaffStill();
        assignments.escalate(overdue.claim(late), before);
    }

    private void remind(Instant before) {
        LocalDate day = agenda.today();
        outbox.appendAll(overdue.remind(before, day, config.remindOfAtMost()).stream()
                .map(waiting -> new StepsOverdue(
                        waiting.assigneeId(), day, List.of(waiting.requestIds()), Math.toIntExact(waiting.count())))
                .toList());
    }
}
