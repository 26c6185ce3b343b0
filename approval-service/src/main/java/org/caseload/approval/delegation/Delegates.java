package org.caseload.approval.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.chassis.time.Today;

/** Who acts for whom today (R-APR-6), and no further: a delegate's delegate does not act for the approver. */
@ApplicationScoped
public class Delegates {

    private final DelegationRepository delegations;
    private final StaffRepository staff;
    private final Today today;

    Delegates(DelegationRepository delegations, StaffRepository staff, Today today) {
        this.delegations = delegations;
        this.staff = staff;
        this.today = today;
    }

    /** For whom they may act. */
    public Set<UUID> actsFor(UUID delegateId) {
        return delegations.actsFor(delegateId, today.date());
    }

    /** Who acts for each of them who is away; nobody who is away too, or has left since. */
    public Map<UUID, UUID> of(Collection<UUID> approverIds) {
        Map<UUID, UUID> delegates = delegations.delegates(approverIds, today.date());
        Set<UUID> named = Set.copyOf(delegates.values());
        delegates.values().removeAll(delegations.delegates(named, today.date()).keySet());
        delegates.values().retainAll(staff.activeApprovers(named));
        return delegates;
    }
}
