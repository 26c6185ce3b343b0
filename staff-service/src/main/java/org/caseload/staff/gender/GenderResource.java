package org.caseload.staff.gender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Versioned;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.member.Colleagues;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.profile.Gender;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** R-CONF-2: held for constraints alone, and so seen and changed by Human Resources and the person only. */
@Path("/staff/{staffId}/gender")
public class GenderResource {

    private final Colleagues colleagues;
    private final StaffScope scope;
    private final IfMatch ifMatch;

    GenderResource(Colleagues colleagues, StaffScope scope, IfMatch ifMatch) {
        this.colleagues = colleagues;
        this.scope = scope;
        this.ifMatch = ifMatch;
    }

    /**
     * What gender is to be held.
     *
     * @param gender absent takes it back
     */
    record NewGender(Gender gender) {}

    /**
     * What gender is held of a member (R-CONF-2).
     *
     * @param gender absent where none is held
     */
    record GenderView(UUID staffId, Gender gender, long version) implements Versioned {

        static GenderView of(Colleague member) {
            return new GenderView(member.staffId(), member.gender(), member.version());
        }
    }

    @GET
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support"
    })
    @Transactional
    @Operation(
            operationId = "getGender",
            summary = "What gender is held of a member",
            description = "R-CONF-2. Human Resources and the person alone.")
    public GenderView get(@PathParam("staffId") UUID staffId) {
        return Optional.of(staffId)
                .filter(scope::isTrusted)
                .flatMap(colleagues::find)
                .map(GenderView::of)
                .orElseThrow(Problem::notFound);
    }

    @PUT
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({
        "case-manager",
        "supervisor",
        "assistant-director",
        "human-resources",
        "engagement-coordinator",
        "field-support"
    })
    @Operation(
            operationId = "setGender",
            summary = "Say what gender is held of a member, or that none is",
            description = "R-CONF-2. Human Resources and the person alone. It serves constraints on a new Case Manager,"
                    + " and nothing else.")
    public GenderView set(@PathParam("staffId") UUID staffId, @NotNull NewGender given) {
        Colleague member = Optional.of(staffId)
                .filter(scope::isTrusted)
                .flatMap(colleagues::lock)
                .orElseThrow(Problem::notFound);
        ifMatch.check(member.version());
        return GenderView.of(colleagues.setGender(staffId, given.gender()));
    }
}
