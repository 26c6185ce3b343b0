package org.caseload.transfer.masterlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Paging;
import org.caseload.transfer.staff.ScopeService;

/** The master list as far as the caller's scope reaches. */
@ApplicationScoped
public class VisibleEntries {

    private final EntryRepository entries;
    private final ScopeService scope;

    VisibleEntries(EntryRepository entries, ScopeService scope) {
        this.entries = entries;
        this.scope = scope;
    }

    public Optional<EntryRow> find(UUID requestId) {
        return entries.row(requestId, scope.ofCaller());
    }

    /** The entry as it is, until the transaction ends. Comes first of all locks. */
    public Optional<EntryRow> lock(UUID requestId) {
        return entries.lock(requestId).flatMap(locked -> find(locked.id));
    }

    List<EntryRow> page(Entry.State state, UUID caseManagerId, String county, Paging paging) {
        return entries.page(state, caseManagerId, county, scope.ofCaller(), paging);
    }

    /** The rules by which moves are at risk, by entry. */
    Map<UUID, List<String>> atRisk(Collection<UUID> requestIds) {
        return entries.atRisk(requestIds);
    }

    /** Whether the caller is the Supervisor of the Individual's Case Manager. */
    boolean supervises(EntryRow row) {
        return scope.supervises(row.currentCaseManagerId());
    }
}
