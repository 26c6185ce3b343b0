package org.caseload.chassis.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * A token alone lets nobody in: who is no other system and no administrator, or has any other role besides, must be an
 * active member of the staff.
 */
@Provider
public class MembershipFilter implements ContainerRequestFilter {

    private final Caller caller;

    MembershipFilter(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!caller.isAnonymous() && !caller.isNoMember()) {
            caller.staffId();
        }
    }
}
