package org.caseload.request.balancerequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.mcr.McrRepository;
import org.caseload.request.reason.Reason;
import org.caseload.request.reason.ReasonPolicy;
import org.caseload.request.reason.Reasons;
import org.caseload.request.staff.Scope;
import org.caseload.request.staff.StaffRepository;
import org.caseload.request.status.State;

/** Requests as one caller finds them: those in scope, the facts that the policy judges, the views. */
@ApplicationScoped
public class Situations {

    private final BalanceRequestRepository requests;
    private final IndividualService individuals;
    private final StaffRepository staff;
    private final Reasons reasons;
    private final McrRepository mcrs;

    Situations(
            BalanceRequestRepository requests,
            IndividualService individuals,
            StaffRepository staff,
            Reasons reasons,
            McrRepository mcrs) {
        this.requests = requests;
        this.individuals = individuals;
        this.staff = staff;
        this.reasons = reasons;
        this.mcrs = mcrs;
    }

    /** Whether there is such a request in scope. */
    public boolean isThere(UUID requestId, Scope scope) {
        return find(requestId, scope).isPresent();
    }

    /** In scope: of an Individual in scope, or made for a caseload in scope, so that who asked hears what became of it. */
    Optional<BalanceRequest> find(UUID requestId, Scope scope) {
        return requests.findByIdOptional(requestId)
                .filter(request -> scope.sees(staff.line(request.caseManagerId))
                        || individuals.open(request.individualId, scope).isPresent());
    }

    /** Locks the Individual, then the request: who locks in one order never waits for each other. */
    IndividualFile lock(BalanceRequest request) {
        IndividualFile file = individuals.lock(request.individualId).orElseThrow();
        requests.lock(request.id);
        return file;
    }

    /** What approval goes by, as it is now. */
    BalanceRequest.Grounds grounds(BalanceRequest request) {
        Instant mcrCompletedAt = mcrs.lastCompletedAt(request.individualId).orElse(null);
        Reason reason = reasons.find(request.reason).orElseThrow();
        Map<String, Object> coded = reason.codedIn(request.details);
        return new BalanceRequest.Grounds(
                mcrCompletedAt, reason.caseIn(request.details).orElse(null), coded.isEmpty() ? null : coded);
    }

    /** What may happen to the request is judged by these. */
    BalanceRequestPolicy.Facts facts(BalanceRequest request, Scope scope, UUID me) {
        return facts(List.of(request), scope, me).get(request.id);
    }

    /** The same of a request that is yet to be kept, where no other of the Individual is live. */
    BalanceRequestPolicy.Facts factsOfNew(BalanceRequest draft, IndividualFile individual, Ask ask) {
        return facts(draft, individual, draft.id, ask.scope(), ask.by());
    }

    BalanceRequestView view(BalanceRequest request, Scope scope, UUID me) {
        return BalanceRequestView.of(request, BalanceRequestPolicy.allowed(facts(request, scope, me)));
    }

    /** Newest first. A null filter is none. */
    Page<BalanceRequestView> list(Scope scope, UUID me, State state, UUID individualId, Paging paging) {
        List<BalanceRequest> rows = requests.list(scope, state, individualId, paging);
        Map<UUID, BalanceRequestPolicy.Facts> facts = facts(rows, scope, me);
        return Page.of(
                rows,
                paging,
                request -> Cursor.of(request.id),
                request -> BalanceRequestView.of(request, BalanceRequestPolicy.allowed(facts.get(request.id))));
    }

    /** Asks once for all of them. */
    private Map<UUID, BalanceRequestPolicy.Facts> facts(List<BalanceRequest> rows, Scope scope, UUID me) {
        List<UUID> of = rows.stream().map(request -> request.individualId).toList();
        Map<UUID, IndividualFile> files = individuals.files(of);
        Map<UUID, UUID> live = requests.live(of);
        return rows.stream()
                .collect(Collectors.toMap(
                        request -> request.id,
                        request -> facts(
                                request,
                                files.get(request.individualId),
                                live.getOrDefault(request.individualId, request.id),
                                scope,
                                me)));
    }

    private BalanceRequestPolicy.Facts facts(
            BalanceRequest request, IndividualFile file, UUID live, Scope scope, UUID me) {
        return new BalanceRequestPolicy.Facts(
                null,
                request.state,
                scope.entersFor(file.line()),
                me.equals(request.submitterId),
                file.isServed(),
                !live.equals(request.id),
                false,
                unmet(request, file, scope));
    }

    /** Of a draft; a submitted request is past its reason's conditions. */
    private List<ReasonPolicy.Unmet> unmet(BalanceRequest request, IndividualFile file, Scope scope) {
        return reasons.find(request.reason)
                .filter(reason -> request.state == State.DRAFT)
                .map(reason -> reasons.unmet(reason, request.details, file.line(), scope))
                .orElse(List.of());
    }
}
