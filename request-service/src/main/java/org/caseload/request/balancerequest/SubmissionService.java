package org.caseload.request.balancerequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.http.Violation;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Action;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Verdict;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.staff.Scope;
import org.caseload.request.status.Happening;
import org.caseload.request.status.HistoryRepository;
import org.caseload.request.status.Note;

/** Giving a request out of hand, and asking for it back. Runs in its caller's transaction. */
@ApplicationScoped
public class SubmissionService {

    private final Situations situations;
    private final EntryService entries;
    private final HistoryRepository history;
    private final Outbox outbox;
    private final Clock clock;

    SubmissionService(
            Situations situations, EntryService entries, HistoryRepository history, Outbox outbox, Clock clock) {
        this.situations = situations;
        this.entries = entries;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Enters and submits at once, for an Individual that is locked: all of it is written at the end, in one go. */
    public Outcome enterAndSubmit(IndividualFile individual, Ask ask, boolean declared) {
        return entries.whereAllowed(individual, ask, draft -> {
            Verdict verdict = BalanceRequestPolicy.judge(
                    situations.factsOfNew(draft, individual, ask).with(Action.SUBMIT, declared));
            if (verdict instanceof Verdict.Refused(var broken)) {
                return new Outcome.Refused(broken);
            }
            Instant now = clock.instant();
            BalanceRequest.Event submitted = submitted(draft, individual, ask.by(), now);
            entries.keep(draft, ask.by(), now);
            return tell(submitted, ask.by(), now);
        });
    }

    /** Takes the Individual's one live slot (R-REQ-2) and asks for approval. Whoever submits is the submitter. */
    Outcome submit(BalanceRequest request, boolean declared, Scope scope, UUID by) {
        IndividualFile individual = situations.lock(request);
        Verdict verdict =
                BalanceRequestPolicy.judge(situations.facts(request, scope, by).with(Action.SUBMIT, declared));
        if (verdict instanceof Verdict.Refused(var broken)) {
            return new Outcome.Refused(broken);
        }
        List<Violation> violations = entries.take(request, request.details);
        if (!violations.isEmpty()) {
            return new Outcome.Unacceptable(violations);
        }
        Instant now = clock.instant();
        return tell(submitted(request, individual, by, now), by, now);
    }

    private BalanceRequest.Event submitted(BalanceRequest request, IndividualFile individual, UUID by, Instant now) {
        return request.submit(by, individual.caseManagerId(), situations.grounds(request), now);
    }

    private Outcome tell(BalanceRequest.Event submitted, UUID by, Instant now) {
        history.note(submitted.requestId(), Note.of(Happening.SUBMITTED, now).by(by));
        outbox.append(submitted);
        return new Outcome.Done(submitted.requestId());
    }

    /** Asks for the request back; approval-service settles whether that is still possible. Asked again is asked once. */
    Verdict withdraw(BalanceRequest request, Scope scope, UUID by) {
        situations.lock(request);
        Verdict verdict =
                BalanceRequestPolicy.judge(situations.facts(request, scope, by).with(Action.WITHDRAW, false));
        if (verdict instanceof Verdict.Allowed && request.withdrawalAskedAt == null) {
            Instant now = clock.instant();
            history.note(request.id, Note.of(Happening.WITHDRAWAL_ASKED, now).by(by));
            outbox.append(request.askWithdrawal(by, now));
        }
        return verdict;
    }
}
