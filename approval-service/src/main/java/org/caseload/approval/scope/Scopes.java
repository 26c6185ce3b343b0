package org.caseload.approval.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.delegation.Delegates;
import org.caseload.approval.staff.StaffRepository;
import org.caseload.chassis.caller.Caller;

@ApplicationScoped
public class Scopes {

    private final StaffRepository staff;
    private final Caller caller;
    private final Delegates delegates;

    Scopes(StaffRepository staff, Caller caller, Delegates delegates) {
        this.staff = staff;
        this.caller = caller;
        this.delegates = delegates;
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
        return new Scope(me, caller.has("human-resources"), director, caseManagers, delegates.actsFor(me));
    }
}
