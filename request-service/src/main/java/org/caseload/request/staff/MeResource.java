package org.caseload.request.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/me")
public class MeResource {

    private static final List<String> ROLES = List.of(
            "case-manager",
            "supervisor",
            "assistant-director",
            "human-resources",
            "engagement-coordinator",
            "field-support",
            "integration",
            "administrator");

    private final StaffRepository staff;
    private final Caller caller;

    MeResource(StaffRepository staff, Caller caller) {
        this.staff = staff;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support",
        "integration",
        "administrator"
    })
    @Transactional
    @Operation(operationId = "getMe", summary = "Who am I here, and with which roles")
    public Me get() {
        Optional<Colleague> me = caller.member().flatMap(staff::colleague);
        return new Me(
                me.map(Colleague::staffId).orElse(null),
                caller.subject(),
                ROLES.stream().filter(caller::has).toList(),
                me.map(Colleague::name).orElse(null),
                me.map(Colleague::reportsToId).orElse(null));
    }

    /** @param staffId absent for an administrator or another system without a staff record */
    record Me(UUID staffId, String subject, List<String> roles, String name, UUID reportsToId) {}
}
