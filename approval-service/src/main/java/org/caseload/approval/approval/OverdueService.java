package org.caseload.approval.approval;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.approval.telling.StepsOverdue;
import org.caseload.chassis.event.Outbox;

/** Moves steps that wait too long to the next person up, and reminds those for whom they wait (R-APR-7). */
@ApplicationScoped
public class OverdueService {

    private static final UUID FIRST_ID = new UUID(0, 0);

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
            remind(agenda.startOfDayBefore(config.remindAfterBusinessDays()));
        }
    }

    private void escalate(Instant before) {
        UUID after = FIRST_ID;
        while (after != null) {
            UUID from = after;
            after = QuarkusTransaction.requiringNew().call(() -> escalateBatch(before, from));
        }
    }

    /** The last request of the batch; null where there was none. */
    private UUID escalateBatch(Instant before, UUID after) {
        assignments.keepStaffStill();
        List<UUID> batch = overdue.claim(before, after);
        assignments.escalate(batch, before);
        return batch.isEmpty() ? null : batch.getLast();
    }

    private void remind(Instant before) {
        for (UUID assignee : QuarkusTransaction.requiringNew().call(() -> overdue.late(before))) {
            QuarkusTransaction.requiringNew().run(() -> remind(assignee, before));
        }
    }

    private void remind(UUID assignee, Instant before) {
        List<UUID> waiting = overdue.waitingFor(assignee, before);
        if (!waiting.isEmpty() && overdue.isFirst(assignee, agenda.today())) {
            outbox.append(new StepsOverdue(assignee, agenda.today(), waiting));
        }
    }
}
