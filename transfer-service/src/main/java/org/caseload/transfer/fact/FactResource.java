package org.caseload.transfer.fact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.transfer.AsOf;
import org.caseload.transfer.Day;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/readiness/{individualId}")
public class FactResource {

    private final FactService facts;
    private final FactScopeService scope;
    private final ReporterService reporters;

    FactResource(FactService facts, FactScopeService scope, ReporterService reporters) {
        this.facts = facts;
        this.scope = scope;
        this.reporters = reporters;
    }

    @GET
    @Path("/medicaid")
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "assistant-director", "integration"})
    @Transactional
    @Operation(operationId = "getMedicaid", summary = "The coverage as last reported, by whom, and as of when")
    public MedicaidView medicaid(@PathParam("individualId") UUID individualId) {
        return known(individualId, sheet -> sheet.medicaid() != null, sheet -> MedicaidView.of(sheet, reporters));
    }

    @GET
    @Path("/locsi")
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "assistant-director", "integration"})
    @Transactional
    @Operation(operationId = "getLocsi", summary = "The LOCSI as last reported, by whom, and as of when")
    public LocsiView locsi(@PathParam("individualId") UUID individualId) {
        return known(individualId, sheet -> sheet.locsi() != null, sheet -> LocsiView.of(sheet, reporters));
    }

    @PUT
    @Path("/medicaid")
    @Command
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "integration"})
    @Operation(
            operationId = "reportMedicaid",
            summary = "Report the Medicaid coverage as it is now",
            description = "R-RDY-4. Replaces what was reported before; 409 where what is known is newer than asOf.")
    public MedicaidView medicaid(@PathParam("individualId") UUID individualId, @Valid @NotNull NewMedicaid reported) {
        requireReach(individualId);
        if (reported.medicaid().isWithoutBeginning()) {
            throw unacceptable("R-RDY-4", "coveredFrom", "must be there where the status is ACTIVE");
        }
        if (reported.medicaid().isBackwards()) {
            throw unacceptable("R-RDY-4", "coveredUntil", "must not be before coveredFrom");
        }
        requireTaken(facts.report(individualId, reported.medicaid(), reporters.report(reported.asOf())));
        return MedicaidView.of(facts.sheet(individualId), reporters);
    }

    @PUT
    @Path("/locsi")
    @Command
    @RolesAllowed({"case-manager", "supervisor", "engagement-coordinator", "integration"})
    @Operation(
            operationId = "reportLocsi",
            summary = "Report when the LOCSI expires",
            description = "R-RDY-3. Replaces what was reported before; 409 where what is known is newer than asOf.")
    public LocsiView locsi(@PathParam("individualId") UUID individualId, @Valid @NotNull NewLocsi reported) {
        requireReach(individualId);
        if (reported.locsi().isBackwards()) {
            throw unacceptable("R-RDY-3", "completedOn", "must not be after expiresOn");
        }
        requireTaken(facts.report(individualId, reported.locsi(), reporters.report(reported.asOf())));
        return LocsiView.of(facts.sheet(individualId), reporters);
    }

    private <T> T known(UUID individualId, Predicate<FactSheet> isKnown, Function<FactSheet, T> view) {
        requireReach(individualId);
        return Optional.ofNullable(facts.sheet(individualId))
                .filter(isKnown)
                .map(view)
                .orElseThrow(Problem::notFound);
    }

    private static void requireTaken(boolean taken) {
        if (!taken) {
            throw Problem.conflict("newer-report-known");
        }
    }

    private void requireReach(UUID individualId) {
        if (!scope.reaches(individualId)) {
            throw Problem.notFound();
        }
    }

    private static Problem unacceptable(String rule, String field, String detail) {
        return Problem.unacceptable("unacceptable-values", new Violation(rule, field, detail, null));
    }

    /**
     * @param coveredFrom first covered day; absent where not known, but never where the status is ACTIVE
     * @param coveredUntil last covered day; absent where open-ended
     * @param asOf as of when it was known, from 1900 until now; absent means now
     */
    record NewMedicaid(
            @NotNull @Schema(examples = "ACTIVE") Medicaid.Status status,
            @Day @Schema(examples = "2026-01-01") LocalDate coveredFrom,
            @Day @Schema(examples = "2027-12-31") LocalDate coveredUntil,
            @AsOf @Schema(examples = "2026-11-02T15:04:05Z") Instant asOf) {

        Medicaid medicaid() {
            return new Medicaid(status, coveredFrom, coveredUntil);
        }
    }

    /**
     * @param expiresOn the last day on which it counts
     * @param completedOn when the screening was done
     * @param asOf as of when it was known, from 1900 until now; absent means now
     */
    record NewLocsi(
            @NotNull @Day @Schema(examples = "2027-06-30") LocalDate expiresOn,
            @Day @Schema(examples = "2026-06-30") LocalDate completedOn,
            @AsOf @Schema(examples = "2026-11-02T15:04:05Z") Instant asOf) {

        Locsi locsi() {
            return new Locsi(expiresOn, completedOn);
        }
    }
}
