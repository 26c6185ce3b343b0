package org.caseload.transfer.risk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.fact.FactsChanged;
import org.caseload.transfer.individual.IndividualSeen;
import org.caseload.transfer.staff.StaffSeen;
import org.caseload.transfer.sweep.Sweep;
import org.caseload.transfer.sweep.Work;

/**
 * R-RDY-6: has moves with a target looked at again when what they rest on changes, and when a day passes. Whatever
 * changes only leaves a note in its own transaction, since it holds rows that come after the entry in the order of locks.
 */
@ApplicationScoped
public class RiskChecks implements Work<UUID> {

    private final RiskRepository risks;
    private final RiskService service;
    private final Sweep sweep;
    private final Today today;

    RiskChecks(RiskRepository risks, RiskService service, Sweep sweep, Today today) {
        this.risks = risks;
        this.service = service;
        this.sweep = sweep;
        this.today = today;
    }

    void factsChanged(@Observes FactsChanged told) {
        risks.checkMovesOf(told.individualId());
    }

    /**
     * The Individual's Algo may be another, or whoever they come in for waits for them in vain; whoever serves them now
     * has one place less, and whoever did one more.
     */
    void individualSeen(@Observes IndividualSeen seen) {
        risks.checkMovesOf(seen.individualId());
        risks.checkMovesBackfilledBy(seen.individualId());
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
        sweep.run(this);
    }

    @Override
    public String name() {
        return "risk_check";
    }

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public List<UUID> take(UUID last, Instant now, int limit) {
        return risks.takeChecks(now, limit);
    }

    @Override
    public UUID idOf(UUID requestId) {
        return requestId;
    }

    @Override
    public void perform(List<UUID> requestIds) {
        service.judge(requestIds, today.date());
    }
}
