package org.caseload.request.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;

@ApplicationScoped
public class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /**
     * Adds to the request's history.
     *
     * @param by null where nobody in particular did it
     * @param why a code or date, null where there is none
     */
    public void note(UUID requestId, Happening what, Instant at, UUID by, String why) {
        HistoryEntry entry = new HistoryEntry();
        entry.id = Ids.next();
        entry.requestId = requestId;
        entry.at = at;
        entry.what = what;
        entry.byId = by;
        entry.why = why;
        persist(entry);
    }

    /** Oldest first, by when it happened and not by when we heard of it. */
    List<HistoryEntry> of(UUID requestId) {
        return list("requestId = ?1 order by at, id", requestId);
    }
}
