package org.caseload.request.mcr;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.text.Prose;
import org.caseload.request.individual.IndividualFile;
import org.caseload.request.individual.IndividualService;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/individuals/{individualId}/mcr")
public class McrResource {

    private final McrService mcrs;
    private final IndividualService individuals;
    private final Caller caller;
    private final IfMatch ifMatch;

    McrResource(McrService mcrs, IndividualService individuals, Caller caller, IfMatch ifMatch) {
        this.mcrs = mcrs;
        this.individuals = individuals;
        this.caller = caller;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support"})
    @Transactional
    @Operation(
            operationId = "getMcr",
            summary = "The Individual's latest MCR",
            description = "404 as long as there is none.")
    public McrView get(@PathParam("individualId") UUID individualId) {
        Scope scope = Scope.of(caller);
        IndividualFile file = individuals.open(individualId, scope).orElseThrow(Problem::notFound);
        return mcrs.latest(individualId)
                .map(mcr -> mcrs.view(mcr, scope.actsFor(file.line())))
                .orElseThrow(Problem::notFound);
    }

    @PUT
    @Command(ifMatch = Command.Demand.OPTIONAL)
    @RolesAllowed({"case-manager", "supervisor", "field-support"})
    @Operation(
            operationId = "confirmMcr",
            summary = "Confirm the sections of the MCR, or note what is missing",
            description = "Complete once every section is confirmed (R-MCR-1). A completed MCR is never taken back:"
                    + " after it, a new one begins.")
    public McrView confirm(@PathParam("individualId") UUID individualId, @Valid @NotNull Sections given) {
        Scope scope = Scope.of(caller);
        IndividualFile file = individuals.open(individualId, scope).orElseThrow(Problem::notFound);
        if (!scope.actsFor(file.line())) {
            throw Problem.forbidden("role-may-not");
        }
        mustBeWhole(given);
        individuals.lock(individualId);
        mcrs.latest(individualId).ifPresent(latest -> ifMatch.check(latest.version));
        return mcrs.view(mcrs.confirm(individualId, given, caller.staffId()), true);
    }

    private static void mustBeWhole(Sections given) {
        Violation[] violations = McrPolicy.flaws(
                        given.sections.stream().map(SectionView::given).toList())
                .stream()
                .map(flaw -> new Violation(
                        flaw.rule().id(),
                        flaw.field(),
                        flaw.section() + ": " + flaw.rule().sentence(),
                        flaw.rule().source()))
                .toArray(Violation[]::new);
        if (violations.length > 0) {
            throw Problem.unacceptable("unacceptable-values", violations);
        }
    }

    /**
     * The whole form.
     *
     * @param sections each of the nine once
     */
    record Sections(
            @NotNull(message = "R-MCR-1: every section of the MCR is given") @Size(max = 20)
            List<@NotNull @Valid SectionView> sections) {}

    /**
     * One section of the form, and whether the file is current there.
     *
     * @param section which one
     * @param confirmed whether the file is current there
     * @param note what is missing; absent where the section is confirmed
     */
    record SectionView(
            @NotNull @Schema(examples = "CARE_PLAN") Mcr.Section section,
            @NotNull @Schema(examples = "true") Boolean confirmed,
            @Prose String note) {

        McrPolicy.Given given() {
            return new McrPolicy.Given(section, confirmed, note != null);
        }
    }
}
