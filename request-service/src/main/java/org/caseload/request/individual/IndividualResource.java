package org.caseload.request.individual;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.MergePatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.staff.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/individuals")
public class IndividualResource {

    private final IndividualService individuals;
    private final IndividualViews views;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final MergePatch patches;

    IndividualResource(
            IndividualService individuals, IndividualViews views, Caller caller, IfMatch ifMatch, MergePatch patches) {
        this.individuals = individuals;
        this.views = views;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.patches = patches;
    }

    @GET
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support", "integration"})
    @Produces("application/json")
    @Transactional
    @Operation(
            operationId = "listIndividuals",
            summary = "Individuals by agency number",
            description = "Case Managers see their own and those that they cover (R-STF-3), Supervisors and Assistant"
                    + " Directors those of the Case Managers below them, Field Support those of Case Managers who have"
                    + " left. As text/csv it has the columns of an import and can be imported again.")
    @APIResponse(
            responseCode = "200",
            description = "A page; as text/csv the next page's cursor travels as Next-Cursor",
            content = {
                @Content(
                        mediaType = "application/json",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "items",
                                        properties = {
                                            @SchemaProperty(
                                                    name = "items",
                                                    type = SchemaType.ARRAY,
                                                    implementation = IndividualView.class,
                                                    description = "The rows of this page"),
                                            @SchemaProperty(
                                                    name = "nextCursor",
                                                    type = SchemaType.STRING,
                                                    description =
                                                            "To be sent as cursor for the next page; absent on the last")
                                        })),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    public Page<IndividualView> list(@QueryParam("agencyNumber") String agencyNumber, @Valid @BeanParam Paging paging) {
        return views.list(Scope.of(caller), agencyNumber, paging);
    }

    @GET
    @Path("/{individualId}")
    @RolesAllowed({"case-manager", "supervisor", "assistant-director", "field-support", "integration"})
    @Transactional
    @Operation(operationId = "getIndividual", summary = "One Individual")
    public IndividualView get(@PathParam("individualId") UUID individualId) {
        Scope scope = Scope.of(caller);
        return individuals
                .open(individualId, scope)
                .map(file -> views.view(individualId, scope))
                .orElseThrow(Problem::notFound);
    }

    @PATCH
    @Path("/{individualId}")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @RolesAllowed({"case-manager", "supervisor", "field-support", "integration"})
    @Operation(
            operationId = "changeIndividual",
            summary = "Change some of an Individual's details",
            description = "JSON merge patch: an absent field stays, null clears it. A discharge or death"
                    + " asks for the closure of the live request (R-REQ-5). Algo and status are not the"
                    + " Case Manager's to change: moves depend on them.")
    public IndividualView change(
            @PathParam("individualId") UUID individualId,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = IndividualDetails.class)))
                    JsonNode patch) {
        Scope scope = Scope.of(caller);
        Individual individual = individuals.find(individualId, scope).orElseThrow(Problem::notFound);
        if (!views.view(individual, scope).allowedActions().contains(IndividualPolicy.Action.CHANGE)) {
            throw Problem.forbidden("role-may-not");
        }
        ifMatch.check(individual.version);
        IndividualDetails before = IndividualDetails.of(individual);
        IndividualDetails after = patches.apply(before, patch, IndividualDetails.class);
        if (caller.has("case-manager") && !after.leavesToOthers(before)) {
            throw Problem.forbidden(
                    "role-may-not",
                    new Violation(
                            null, "algo, status", "are changed by the Supervisor or the registering system", null));
        }
        individuals.change(Map.of(individual, after));
        return views.view(individual, scope);
    }
}
