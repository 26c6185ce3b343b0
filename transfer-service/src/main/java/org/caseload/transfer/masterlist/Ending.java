package org.caseload.transfer.masterlist;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** How an {@link Entry} ended: its move completed, somebody removed it, or something else closed it. */
@Embeddable
record Ending(Instant endedAt, UUID endedBy, LocalDate completedOn, String removalReason, String closeCause) {

    /** Of those that are live. */
    static final Ending NOT_YET = new Ending(null, null, null, null, null);

    static Ending completed(UUID by, LocalDate on, Instant at) {
        return new Ending(at, by, on, null, null);
    }

    static Ending removed(UUID by, String why, Instant at) {
        return new Ending(at, by, null, why, null);
    }

    static Ending closed(String cause, Instant at) {
        return new Ending(at, null, null, null, cause);
    }
}
