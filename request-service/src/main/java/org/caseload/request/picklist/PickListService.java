package org.caseload.request.picklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.mcr.McrDeadlines;
import org.caseload.request.mcr.McrRepository;

/** Recording requests for a pick list, and settling them. Runs in its caller's transaction. */
@ApplicationScoped
class PickListService implements McrDeadlines {

    private final PickListRepository requests;
    private final PickListDays days;
    private final McrRepository mcrs;
    private final Outbox outbox;
    private final Clock clock;

    PickListService(PickListRepository requests, PickListDays days, McrRepository mcrs, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.days = days;
        this.mcrs = mcrs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sets the due day. An MCR that was completed since the day of receipt counts: then nothing is due. */
    PickListRequest record(IndividualFile individual, PickListRequest.AskedBy askedBy, LocalDate receivedOn, UUID by) {
        PickListRequest request =
                PickListRequest.of(individual.individualId(), askedBy, receivedOn, days.dueOn(receivedOn));
        request.recordedById = by;
        request.recordedAt = clock.instant();
        request.mcrCompletedAt = firstCompletedOnOrAfter(individual.individualId(), receivedOn);
        requests.persistAndFlush(request);
        if (request.mcrCompletedAt == null) {
            outbox.append(request.dueSet(individual.caseManagerId()));
        }
        return request;
    }

    private Instant firstCompletedOnOrAfter(UUID individualId, LocalDate day) {
        List<Instant> completed = mcrs.completedAt(individualId);
        return completed.stream()
                .filter(at -> !days.dayOf(at).isBefore(day))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void mcrCompleted(UUID individualId, Instant at) {
        requests.settle(individualId, at);
    }
}
