package org.caseload.approval.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.approval.ApprovalRepository;
import org.caseload.approval.scope.Scope;
import org.caseload.approval.scope.Scopes;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;

/** Hands an approval to the caller, and to nobody else until the call ends. */
@ApplicationScoped
public class Desk {

    private final ApprovalRepository approvals;
    private final Scopes scopes;
    private final IfMatch ifMatch;

    Desk(ApprovalRepository approvals, Scopes scopes, IfMatch ifMatch) {
        this.approvals = approvals;
        this.scopes = scopes;
        this.ifMatch = ifMatch;
    }

    /** The approval locked; 404 outside the caller's scope, 412 where the caller saw another version. */
    public Seen take(UUID requestId) {
        return take(Optional.of(requestId));
    }

    /** The approval for reading, whoever the caller is; empty where there is none. */
    public Optional<Seen> look(UUID requestId) {
        return approvals.findByIdOptional(requestId).map(approval -> new Seen(approval, scopes.ofCaller()));
    }

    public Seen takeByStep(UUID stepId) {
        return take(approvals.requestOf(stepId));
    }

    private Seen take(Optional<UUID> requestId) {
        Scope scope = scopes.ofCaller();
        Seen seen = requestId
                .flatMap(approvals::locked)
                .map(approval -> new Seen(approval, scope))
                .filter(Seen::isInScope)
                .orElseThrow(Problem::notFound);
        ifMatch.check(seen.approval().version);
        return seen;
    }
}
