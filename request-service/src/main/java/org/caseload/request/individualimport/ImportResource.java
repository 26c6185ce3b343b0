package org.caseload.request.individualimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.request.registration.IndividualRow;
import org.caseload.request.registration.Rows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/individual-imports")
public class ImportResource {

    private final ImportService imports;
    private final Caller caller;
    private final HttpHeaders headers;

    ImportResource(ImportService imports, Caller caller, HttpHeaders headers) {
        this.imports = imports;
        this.caller = caller;
        this.headers = headers;
    }

    @POST
    @Command(seconds = 300)
    @RolesAllowed({"integration", "field-support"})
    @Consumes("text/csv")
    @Operation(
            operationId = "importIndividuals",
            summary = "Register and change Individuals from a CSV file",
            description =
                    "The first line names the columns, those of GET /individuals as text/csv. Each line is settled by"
                            + " itself and known by its agency number: the same file again changes nothing. With"
                            + " dryRun nothing is written but what would become of each line.")
    @APIResponse(
            responseCode = "202",
            description = "Kept; Location tells how far it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response start(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, File body) throws IOException {
        var order = new IndividualImport.Order(
                dryRun, caller.subject(), caller.member().orElse(null), caller.has("integration"));
        try (CsvSource file = open(Files.newInputStream(body.toPath()))) {
            ImportView view = imports.view(imports.keep(file, order));
            return Response.accepted(view)
                    .location(URI.create("/individual-imports/" + view.importId()))
                    .build();
        } finally {
            Files.delete(body.toPath());
        }
    }

    @GET
    @RolesAllowed({"integration", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listIndividualImports", summary = "The caller's imports of Individuals, newest first")
    public Page<ImportView> list(@Valid @BeanParam Paging paging) {
        return imports.list(caller.subject(), paging);
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed({"integration", "field-support"})
    @Transactional
    @Operation(operationId = "getIndividualImport", summary = "How far an import is, and what became of its lines")
    public ImportView get(@PathParam("importId") UUID importId) {
        return imports.find(importId, caller.subject()).map(imports::view).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{importId}/lines")
    @RolesAllowed({"integration", "field-support"})
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listIndividualImportLines",
            summary = "What became of each line, in the file's order",
            description = "A refused line tells everything that is wrong, with its column.")
    public Page<ImportView.LineView> lines(
            @PathParam("importId") UUID importId,
            @QueryParam("result") ImportLine.Result result,
            @Valid @BeanParam Paging paging) {
        return imports.find(importId, caller.subject())
                .map(started -> imports.lines(started, result, paging))
                .orElseThrow(Problem::notFound);
    }

    private CsvSource open(InputStream body) throws IOException {
        Set<String> optional = new TreeSet<>(Rows.columns());
        optional.removeAll(IndividualRow.REQUIRED);
        String charset = headers.getMediaType().getParameters().get("charset");
        return switch (CsvSource.open(body, charset, IndividualRow.REQUIRED, optional)) {
            case CsvSource.Opened.Readable(var file) -> file;
            case CsvSource.Opened.Unreadable(var violations) ->
                throw Problem.unacceptable("unacceptable-file", violations.toArray(Violation[]::new));
        };
    }
}
