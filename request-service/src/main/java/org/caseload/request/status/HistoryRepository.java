package org.caseload.request.status;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;

@ApplicationScoped
public class HistoryRepository implements PanacheRepositoryBase<HistoryEntry, UUID> {

    /** Adds to the request's history. */
    public void note(UUID requestId, Note note) {
        HistoryEntry entry = new HistoryEntry();
        entry.id = Ids.next();
        entry.requestId = requestId;
        entry.at = note.at();
        entry.what = note.what();
        entry.byId = note.byId();
        entry.forId = note.forId();
        entry.toId = note.toId();
        entry.why = note.why();
        persist(entry);
    }

    /** Oldest first, by when it happened and not by when we heard of it. */
    List<HistoryEntry> of(UUID requestId) {
        return list("requestId = ?1 order by at, id", requestId);
    }
}
