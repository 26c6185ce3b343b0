package org.caseload.staff.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.member.StaffScope;
import org.caseload.staff.member.StaffView;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/staff/{staffId}/history")
public class HistoryResource {

    private final MemberVersionRepository versions;
    private final StaffScope scope;

    HistoryResource(MemberVersionRepository versions, StaffScope scope) {
        this.versions = versions;
        this.scope = scope;
    }

    /** @param validFrom the agency's day from which this was true, until the one before it in the list took its place */
    record VersionView(LocalDate validFrom, Instant recordedAt, StaffView state) {}

    @GET
    @RolesAllowed({"human-resources", "engagement-coordinator", "supervisor", "assistant-director", "case-manager"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "getStaffHistory",
            summary = "What was true of a member, newest first",
            description =
                    "What is private is shown to Human Resources and the member alone, gender in no list (R-CONF-2).")
    public Page<VersionView> list(@PathParam("staffId") UUID staffId, @Valid @BeanParam Paging paging) {
        if (!scope.covers(staffId, "human-resources", "engagement-coordinator")) {
            throw Problem.notFound();
        }
        boolean trusted = scope.isTrusted(staffId);
        return Page.of(
                versions.page(staffId, paging),
                paging,
                version -> Cursor.of(version.number),
                version -> new VersionView(version.validFrom, version.recordedAt, version.state.seen(trusted, false)));
    }
}
