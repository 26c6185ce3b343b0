package org.caseload.request.balancerequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.http.Violation;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Action;
import org.caseload.request.balancerequest.BalanceRequestPolicy.Verdict;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.reason.Reason;
import org.caseload.request.reason.Reasons;
import org.caseload.request.staff.Scope;
import org.caseload.request.status.Happening;
import org.caseload.request.status.HistoryRepository;
import org.caseload.request.status.Note;

/** Drafts: entered, edited, deleted. Runs in its caller's transaction. */
@ApplicationScoped
public class EntryService {

    private final BalanceRequestRepository requests;
    private final Situations situations;
    private final Reasons reasons;
    private final HistoryRepository history;
    private final Clock clock;

    EntryService(
            BalanceRequestRepository requests,
            Situations situations,
            Reasons reasons,
            HistoryRepository history,
            Clock clock) {
        this.requests = requests;
        this.situations = situations;
        this.reasons = reasons;
        this.history = history;
        this.clock = clock;
    }

    /** Makes a draft (R-REQ-1). */
    public Outcome enter(IndividualFile individual, Ask ask) {
        return whereAllowed(individual, ask, draft -> keep(draft, ask.by(), clock.instant()));
    }

    /**
     * Goes on with a draft that is not kept yet, unless it may not be entered. Values are looked at before rules: what
     * can't be understood can't be judged.
     */
    Outcome whereAllowed(IndividualFile individual, Ask ask, Function<BalanceRequest, Outcome> then) {
        Optional<Reason> reason = reasons.find(ask.reason());
        if (reason.isEmpty()) {
            return new Outcome.Unacceptable(List.of(reasons.unknown("balanceRequest.reason")));
        }
        List<Violation> violations = reasons.unacceptable(reason.get(), ask.details());
        if (!violations.isEmpty()) {
            return new Outcome.Unacceptable(violations);
        }
        return switch (BalanceRequestPolicy.judge(entryFacts(individual, ask, reason.get()))) {
            case Verdict.Refused(var broken) -> new Outcome.Refused(broken);
            case Verdict.Allowed() -> then.apply(BalanceRequest.draft(individual, ask, reason.get()));
        };
    }

    Outcome keep(BalanceRequest draft, UUID by, Instant at) {
        requests.persist(draft);
        history.note(draft.id, Note.of(Happening.ENTERED, at).by(by));
        return new Outcome.Done(draft.id);
    }

    private BalanceRequestPolicy.Facts entryFacts(IndividualFile individual, Ask ask, Reason reason) {
        return new BalanceRequestPolicy.Facts(
                Action.ENTER,
                null,
                ask.scope().entersFor(individual.line()),
                false,
                individual.isServed(),
                !requests.live(List.of(individual.individualId())).isEmpty(),
                false,
                reasons.unmet(reason, ask.details(), individual.line(), ask.scope()));
    }

    /** Changes a draft's details (R-REQ-4). */
    Outcome edit(BalanceRequest request, Scope scope, UUID by, Map<String, Object> details) {
        Verdict verdict =
                BalanceRequestPolicy.judge(situations.facts(request, scope, by).with(Action.EDIT, false));
        if (verdict instanceof Verdict.Refused(var broken)) {
            return new Outcome.Refused(broken);
        }
        List<Violation> violations = take(request, details);
        if (!violations.isEmpty()) {
            return new Outcome.Unacceptable(violations);
        }
        history.note(request.id, Note.of(Happening.EDITED, clock.instant()).by(by));
        requests.flush();
        return new Outcome.Done(request.id);
    }

    /** Takes over the details under today's declaration of the reason (R-RSN-1), unless it does not accept them. */
    List<Violation> take(BalanceRequest request, Map<String, Object> details) {
        Optional<Reason> reason = reasons.find(request.reason);
        if (reason.isEmpty()) {
            return List.of(reasons.unknown("reason"));
        }
        List<Violation> violations = reasons.unacceptable(reason.get(), details);
        if (violations.isEmpty()) {
            request.details = details;
            request.reasonVersion = reason.get().version();
        }
        return violations;
    }

    /** Deletes a draft, its entry in the Individual's record and its history with it. */
    Verdict delete(BalanceRequest request, Scope scope, UUID by) {
        Verdict verdict =
                BalanceRequestPolicy.judge(situations.facts(request, scope, by).with(Action.DELETE, false));
        if (verdict instanceof Verdict.Allowed) {
            requests.delete(request);
        }
        return verdict;
    }
}
