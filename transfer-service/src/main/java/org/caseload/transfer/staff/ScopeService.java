package org.caseload.transfer.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;

/** Whose Individuals the caller sees. Outside of it, a thing is not there. */
@ApplicationScoped
public class ScopeService {

    private final Caller caller;
    private final StaffRepository staff;

    ScopeService(Caller caller, StaffRepository staff) {
        this.caller = caller;
        this.staff = staff;
    }

    public Scope ofCaller() {
        return new Scope(
                caller.has("engagement-coordinator") || caller.has("integration"),
                idAs("case-manager"),
                idAs("supervisor"),
                idAs("assistant-director"));
    }

    /** @param caseManagerId whose Individual it is; null where nobody knows yet, which only an unlimited scope covers */
    public boolean covers(UUID caseManagerId) {
        Scope scope = ofCaller();
        return scope.everyone() || caseManagerId != null && staff.covers(scope, caseManagerId);
    }

    /** Whether the caller is this Case Manager's Supervisor. */
    public boolean supervises(UUID caseManagerId) {
        UUID supervisor = idAs("supervisor");
        return supervisor != null && staff.covers(new Scope(false, null, supervisor, null), caseManagerId);
    }

    private UUID idAs(String role) {
        return caller.has(role) ? caller.staffId() : null;
    }
}
