package org.caseload.request.casemanager;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.caseload.chassis.Ids;

/** Why an Individual has the Case Manager it has (R-REQ-6). Written once, never changed. */
@Entity
public class CaseManagerChange {

    enum Cause {
        REGISTERED,
        CORRECTED,
        MOVED
    }

    @Id
    UUID id;

    UUID individualId;
    UUID previousCaseManagerId;
    UUID caseManagerId;

    @Enumerated(EnumType.STRING)
    Cause cause;

    String reason;
    UUID requestId;
    UUID changedById;
    Instant changedAt;

    /** Says of which Individual, and who it was until now. */
    public CaseManagerChange of(UUID individual, UUID previous) {
        individualId = individual;
        previousCaseManagerId = previous;
        return this;
    }

    public UUID caseManagerId() {
        return caseManagerId;
    }

    private static CaseManagerChange to(UUID caseManagerId, Cause cause, Instant changedAt) {
        CaseManagerChange change = new CaseManagerChange();
        change.id = Ids.next();
        change.caseManagerId = caseManagerId;
        change.cause = cause;
        change.changedAt = changedAt;
        return change;
    }

    /** @param by null where another system registered the Individual */
    public static CaseManagerChange registered(UUID caseManagerId, UUID by, Instant at) {
        CaseManagerChange change = to(caseManagerId, Cause.REGISTERED, at);
        change.changedById = by;
        return change;
    }

    public static CaseManagerChange corrected(UUID caseManagerId, String reason, UUID by, Instant at) {
        CaseManagerChange change = to(caseManagerId, Cause.CORRECTED, at);
        change.reason = reason;
        change.changedById = by;
        return change;
    }

    public static CaseManagerChange moved(UUID caseManagerId, UUID requestId, Instant at) {
        CaseManagerChange change = to(caseManagerId, Cause.MOVED, at);
        change.requestId = requestId;
        return change;
    }
}
