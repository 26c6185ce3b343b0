package org.caseload.request.picklist;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.request.individual.IndividualService;
import org.jboss.logging.Logger;

/** Reminds of MCRs that are due on the next business day: once for each, however many of us run. */
@ApplicationScoped
class PickListReminder {

    private static final Logger LOG = Logger.getLogger(PickListReminder.class);

    private final PickListRepository requests;
    private final IndividualService individuals;
    private final PickListDays days;
    private final Outbox outbox;
    private final Clock clock;

    PickListReminder(
            PickListRepository requests, IndividualService individuals, PickListDays days, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.individuals = individuals;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Each in its own transaction: one that fails waits for the next minute and holds up no other. */
    @Scheduled(every = "1m", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void remind() {
        List<UUID> due =
                QuarkusTransaction.requiringNew().call(() -> requests.toRemind(days.today(), days.remindedUpTo()));
        for (UUID id : due) {
            try {
                QuarkusTransaction.requiringNew().run(() -> remind(id));
            } catch (RuntimeException e) {
                LOG.warnf(
                        "The reminder of %s waits for the next minute: %s",
                        id, e.getClass().getSimpleName());
            }
        }
    }

    private void remind(UUID id) {
        if (requests.claimReminder(id, clock.instant())) {
            PickListRequest request = requests.findById(id);
            individuals.files(List.of(request.individualId)).values().stream()
                    .findFirst()
                    .ifPresent(file -> outbox.append(request.dueSoon(file.caseManagerId())));
        }
    }
}
