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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /**
     * Who the caller is here.
     *
     * @param staffId absent for an administrator or another system without a staff record
     * @param roles those that the token carries
     * @param name absent without a staff record
     * @param reportsToId who the caller reports to; absent where to nobody, or not known
     */
    record Me(
            UUID staffId,
            String subject,
            @Schema(examples = "[\"case-manager\"]") List<String> roles,
            String name,
            UUID reportsToId) {}
}
