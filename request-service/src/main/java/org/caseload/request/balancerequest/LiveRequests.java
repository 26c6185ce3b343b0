package org.caseload.request.balancerequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.RequestsOfIndividuals;
import org.caseload.request.status.Happening;
import org.caseload.request.status.HistoryRepository;

/** What befalls requests from elsewhere: from their Individual, and from the services that own later phases. */
@ApplicationScoped
public class LiveRequests implements RequestsOfIndividuals {

    private final BalanceRequestRepository requests;
    private final HistoryRepository history;
    private final Outbox outbox;
    private final Clock clock;

    LiveRequests(BalanceRequestRepository requests, HistoryRepository history, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Map<UUID, UUID> live(Collection<UUID> individualIds) {
        return requests.live(individualIds);
    }

    @Override
    public boolean mayEnter(boolean actsFor, boolean served, boolean live) {
        var facts = new BalanceRequestPolicy.Facts(
                BalanceRequestPolicy.Action.ENTER, null, actsFor, true, served, live, false, List.of());
        return BalanceRequestPolicy.judge(facts) instanceof BalanceRequestPolicy.Verdict.Allowed;
    }

    @Override
    public void individualLeft(UUID individualId, IndividualFile.Status cause) {
        Instant now = clock.instant();
        requests.lockLive(individualId)
                .filter(request -> request.closureAskedAt == null)
                .ifPresent(request -> {
                    history.note(request.id, Happening.CLOSURE_ASKED, now, null, cause.name());
                    outbox.append(request.askClosure(cause, now));
                });
    }

    @Override
    public void caseManagerChanged(UUID individualId, UUID caseManagerId) {
        requests.giveDraftsTo(individualId, caseManagerId);
    }

    /**
     * Takes over what another service decided about a submitted request.
     *
     * @param why the ground of a denial, the cause of a closure, the target date
     * @throws IllegalStateException where there is no such request, which can't be: every request is made here
     */
    public void hear(UUID requestId, Happening what, Instant at, UUID by, String why) {
        BalanceRequest request = requests.lock(requestId)
                .filter(found -> found.submittedAt != null)
                .orElseThrow(() -> new IllegalStateException("no submitted request " + requestId));
        request.hear(what, why);
        history.note(requestId, what, at, by, why);
    }
}
