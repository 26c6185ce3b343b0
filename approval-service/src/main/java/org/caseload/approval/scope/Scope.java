package org.caseload.approval.scope;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Whose approvals the caller may see.
 *
 * @param me the caller
 * @param humanResources sees every approval, and of the Individuals nothing but ids
 * @param director an Assistant Director
 * @param actsFor the approvers whose delegate the caller is today (R-APR-6)
 * @param caseManagers the caller's own caseload, team or teams
 */
public record Scope(UUID me, boolean humanResources, boolean director, Set<UUID> caseManagers, Set<UUID> actsFor) {

    /** Whether the caller may see the Individual's names and what was said: by scope, or by a step that is theirs. */
    public boolean seesFile(UUID caseManagerId, UUID submitterId, Collection<UUID> assigneeIds) {
        return caseManagers.contains(caseManagerId) || me.equals(submitterId) || takes(assigneeIds);
    }

    /** Whether the caller is above the Case Manager, or a step is theirs. */
    public boolean decides(UUID caseManagerId, Collection<UUID> assigneeIds) {
        return !me.equals(caseManagerId) && caseManagers.contains(caseManagerId) || takes(assigneeIds);
    }

    private boolean takes(Collection<UUID> assigneeIds) {
        return assigneeIds.contains(me) || assigneeIds.stream().anyMatch(id -> id != null && actsFor.contains(id));
    }
}
