package org.caseload.approval.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caseload.approval.decision.Decider;
import org.caseload.approval.staff.Scope;
import org.caseload.approval.staff.Scopes;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;

/** Hands an approval to the caller, and to nobody else until the call ends. */
@ApplicationScoped
class Desk {

    private final ApprovalRepository approvals;
    private final Scopes scopes;
    private final IfMatch ifMatch;

    Desk(ApprovalRepository approvals, Scopes scopes, IfMatch ifMatch) {
        this.approvals = approvals;
        this.scopes = scopes;
        this.ifMatch = ifMatch;
    }

    /** The approval locked; 404 outside the caller's scope, 412 where the caller saw another version. */
    Held take(UUID requestId) {
        return take(Optional.of(requestId));
    }

    /** The approval for reading, whoever the caller is; empty where there is none. */
    Optional<Held> look(UUID requestId) {
        return approvals.findByIdOptional(requestId).map(approval -> new Held(approval, scopes.ofCaller()));
    }

    Held takeByStep(UUID stepId) {
        return take(approvals.requestOf(stepId));
    }

    private Held take(Optional<UUID> requestId) {
        Scope scope = scopes.ofCaller();
        Approval approval = requestId
                .flatMap(approvals::locked)
                .filter(candidate -> candidate.isInScopeOf(scope))
                .orElseThrow(Problem::notFound);
        ifMatch.check(approval.version);
        return new Held(approval, scope);
    }

    record Held(Approval approval, Scope scope) {
        Decider decider() {
            return new Decider(scope.me(), scope.humanResources(), scope.director(), scope.actsFor());
        }
    }
}
