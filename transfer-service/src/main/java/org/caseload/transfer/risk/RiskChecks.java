package org.caseload.transfer.risk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.fact.FactsChanged;
import org.caseload.transfer.individual.IndividualSeen;
import org.caseload.transfer.staff.StaffSeen;

/**
 * R-RDY-6: has moves with a target looked at again when what they rest on changes, and when a day passes. Whatever
 * changes only leaves a note in its own transaction, since it holds rows that come after the entry in the order of locks.
 */
@ApplicationScoped
public class RiskChecks {

    private static final int BATCH = 50;

    private final RiskRepository risks;
    private final RiskService service;
    private final Today today;

    RiskChecks(RiskRepository risks, RiskService service, Today today) {
        this.risks = risks;
        this.service = service;
        this.today = today;
    }

    void factsChanged(@Observes FactsChanged told) {
        risks.checkMovesOf(told.individualId());
    }

    /** The Individual's Algo may be another; whoever serves them now has one place less, and whoever did one more. */
    void individualSeen(@Observes IndividualSeen seen) {
        risks.checkMovesOf(seen.individualId());
        Stream.of(seen.caseManagerId(), seen.previousCaseManagerId())
                .filter(Objects::nonNull)
                .distinct()
                .forEach(risks::checkMovesTo);
    }

    void staffSeen(@Observes StaffSeen seen) {
        risks.checkMovesTo(seen.staffId());
    }

    @Scheduled(every = "5m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    public void day() {
        QuarkusTransaction.requiringNew().run(() -> risks.checkAll(today.date()));
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::checkBatch);
        }
    }

    private boolean checkBatch() {
        List<UUID> taken = risks.takeChecks(BATCH);
        taken.forEach(requestId -> service.judge(requestId, today.date()));
        return !taken.isEmpty();
    }
}
