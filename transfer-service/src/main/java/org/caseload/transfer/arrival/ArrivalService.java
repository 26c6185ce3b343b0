package org.caseload.transfer.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.caseload.transfer.masterlist.EntryService;

/** Settles approvals and closures, which come from two topics in any order. */
@ApplicationScoped
class ArrivalService {

    private final EntryService entries;
    private final ClosureRepository closures;

    ArrivalService(EntryService entries, ClosureRepository closures) {
        this.entries = entries;
        this.closures = closures;
    }

    /** R-APR-4, and R-REQ-5 where the closure was faster. */
    void granted(EntryService.Granted granted) {
        closures.hold(granted.requestId());
        entries.add(granted);
        closures.findByIdOptional(granted.requestId())
                .ifPresent(closure -> entries.close(closure.requestId, closure.cause));
    }

    /** R-REQ-5. Kept, since the approval may come later. */
    void closureAsked(ClosureAsked asked) {
        closures.hold(asked.requestId);
        if (closures.findById(asked.requestId) == null) {
            Closure closure = new Closure();
            closure.requestId = asked.requestId;
            closure.cause = asked.cause;
            closure.askedAt = asked.askedAt;
            closures.persist(closure);
        }
        entries.close(asked.requestId, asked.cause);
    }

    /** The part of balance-request-closure-asked.v1 that the master list needs. */
    record ClosureAsked(UUID requestId, String cause, Instant askedAt) {}
}
