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
import org.caseload.request.status.Note;

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
    public boolean mayEnter(boolean entersFor, boolean served, boolean live) {
        var facts = new BalanceRequestPolicy.Facts(
                BalanceRequestPolicy.Action.ENTER, null, entersFor, true, served, live, false, List.of());
        return BalanceRequestPolicy.judge(facts) instanceof BalanceRequestPolicy.Verdict.Allowed;
    }

    @Override
    public void individualLeft(UUID individualId, IndividualFile.Status cause) {
        Instant now = clock.instant();
        requests.lockLive(individualId)
                .filter(request -> request.closureAskedAt == null)
                .ifPresent(request -> {
                    history.note(
                            request.id, Note.of(Happening.CLOSURE_ASKED, now).because(cause));
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
     * @throws IllegalStateException where there is no such request, which can't be: every request is made here
     */
    public void hear(UUID requestId, Note note) {
        BalanceRequest request = requests.lock(requestId)
                .filter(found -> found.submittedAt != null)
                .orElseThrow(() -> new IllegalStateException("no submitted request " + requestId));
        history.note(requestId, note.heardIn(request.state));
        request.hear(note);
    }

    /**
     * Keeps for the history what changes nothing about where the request stands. What belongs to no request is passed
     * over: it is about a case with Human Resources, whose approval has its own history.
     */
    public void overhear(UUID requestId, Note note) {
        if (requests.findByIdOptional(requestId).isPresent()) {
            history.note(requestId, note);
        }
    }
}
