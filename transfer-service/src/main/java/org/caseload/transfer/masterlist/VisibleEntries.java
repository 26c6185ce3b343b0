package org.caseload.transfer.masterlist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.transfer.staff.ScopeService;
import org.caseload.transfer.waiting.ListedEntries;
import org.caseload.transfer.waiting.Waiting;

/** The master list as far as the caller's scope reaches. */
@ApplicationScoped
public class VisibleEntries {

    private static final String CONSTRAINT = "R-CONF-2";

    private final EntryRepository entries;
    private final ListedEntries listed;
    private final ScopeService scope;
    private final Caller caller;

    VisibleEntries(EntryRepository entries, ListedEntries listed, ScopeService scope, Caller caller) {
        this.entries = entries;
        this.listed = listed;
        this.scope = scope;
        this.caller = caller;
    }

    public Optional<EntryRow> find(UUID requestId) {
        return entries.row(requestId, scope.ofCaller());
    }

    /** The entry as it is, until the transaction ends. Comes first of all locks. */
    public Optional<EntryRow> lock(UUID requestId) {
        return entries.lock(requestId).flatMap(locked -> find(locked.id));
    }

    /** All of them as they are, until the transaction ends; those that are not there are left out. */
    public List<EntryRow> lock(List<UUID> requestIds) {
        entries.lock(requestIds);
        return all(requestIds);
    }

    /** In the order asked for, in one query. */
    public List<EntryRow> all(List<UUID> requestIds) {
        return entries.rows(requestIds, scope.ofCaller());
    }

    /** Where the live ones of them stand, by entry. */
    Map<UUID, Waiting> waiting(Collection<UUID> requestIds) {
        return listed.of(requestIds);
    }

    /** The rules by which moves are at risk, by entry; R-CONF-2 to the Engagement Coordinator only. */
    Map<UUID, List<String>> atRisk(Collection<UUID> requestIds) {
        Map<UUID, List<String>> rules = entries.atRisk(requestIds);
        return caller.has("engagement-coordinator") ? rules : withoutConstraint(rules);
    }

    /** A move that only the constraint forbids looks well. */
    private static Map<UUID, List<String>> withoutConstraint(Map<UUID, List<String>> rules) {
        return rules.entrySet().stream()
                .filter(risk -> !risk.getValue().equals(List.of(CONSTRAINT)))
                .collect(toMap(
                        Map.Entry::getKey,
                        risk -> risk.getValue().stream()
                                .filter(rule -> !rule.equals(CONSTRAINT))
                                .toList()));
    }

    /** Whether the caller is the Supervisor of the Individual's Case Manager. */
    public boolean supervises(EntryRow row) {
        return scope.supervises(row.currentCaseManagerId());
    }
}
