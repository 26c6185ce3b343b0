package org.caseload.approval.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.delegation.DelegationRepository;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.time.Today;

@ApplicationScoped
public class Scopes {

    private final StaffRepository staff;
    private final Caller caller;
    private final DelegationRepository delegations;
    private final Today today;

    Scopes(StaffRepository staff, Caller caller, DelegationRepository delegations, Today today) {
        this.staff = staff;
        this.caller = caller;
        this.delegations = delegations;
        this.today = today;
    }

    /** What this call's sender may see, by role and by who reports to whom. */
    public Scope ofCaller() {
        UUID me = caller.staffId();
        boolean director = caller.has("assistant-director");
        Set<UUID> caseManagers = new HashSet<>();
        if (caller.has("supervisor") || director) {
            caseManagers.addAll(staff.below(me, director));
        }
        if (caller.has("case-manager")) {
            caseManagers.add(me);
        }
        return new Scope(
                me, caller.has("human-resources"), director, caseManagers, delegations.actsFor(me, today.date()));
    }
}
