package org.caseload.staff.staffimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.caseload.chassis.caller.Caller;
import org.caseload.chassis.csv.CsvSource;
import org.caseload.chassis.csv.CsvSource.Opened;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.staff.member.Amendments.Outcome;
import org.caseload.staff.staffimport.line.Columns;
import org.caseload.staff.staffimport.line.ImportLine;
import org.caseload.staff.staffimport.line.ResultRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/imports")
@RolesAllowed("human-resources")
public class ImportResource {

    private final ImportRepository imports;
    private final ResultRepository results;
    private final IntakeService intake;
    private final Caller caller;
    private final HttpHeaders headers;

    ImportResource(
            ImportRepository imports,
            ResultRepository results,
            IntakeService intake,
            Caller caller,
            HttpHeaders headers) {
        this.imports = imports;
        this.results = results;
        this.intake = intake;
        this.caller = caller;
        this.headers = headers;
    }

    @POST
    @Command(seconds = 3600)
    @Consumes("text/csv")
    @Operation(
            operationId = "importStaff",
            summary = "Hire and change members from a CSV file",
            description =
                    "Columns are those of GET /staff as CSV, and reportsToNumber for whoever is above; staffNumber"
                            + " must be among them. An empty cell leaves what is there. Lines may name superiors that come later."
                            + " Each line has its own result; the same file again changes nothing. A dry run enters nothing.")
    @APIResponse(
            responseCode = "202",
            description = "Received whole; Location tells how far it is",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = StaffImport.View.class)))
    public Response start(
            @QueryParam("kind") @NotNull StaffImport.Kind kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            File body)
            throws IOException {
        try (InputStream in = Files.newInputStream(body.toPath())) {
            String charset = headers.getMediaType().getParameters().get("charset");
            StaffImport received = switch (CsvSource.open(in, charset, Columns.REQUIRED, Columns.optional())) {
                case Opened.Unreadable(var violations) -> throw Problem.of(422, "unacceptable-file", violations);
                case Opened.Readable(var file) -> intake.receive(file, dryRun, caller.staffId());
            };
            return Response.accepted(StaffImport.View.of(received))
                    .location(URI.create("/imports/" + received.id))
                    .build();
        } finally {
            Files.deleteIfExists(body.toPath());
        }
    }

    @GET
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listImports", summary = "Files that were received, newest first")
    public Page<StaffImport.View> list(@Valid @BeanParam Paging paging) {
        return Page.of(imports.page(paging), paging, each -> Cursor.of(each.id), StaffImport.View::of);
    }

    @GET
    @Path("/{importId}")
    @Transactional
    @Operation(operationId = "getImport", summary = "How far a file is, and what became of its lines")
    public StaffImport.View get(@PathParam("importId") UUID importId) {
        return imports.findByIdOptional(importId).map(StaffImport.View::of).orElseThrow(Problem::notFound);
    }

    @GET
    @Path("/{importId}/lines")
    @Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(
            operationId = "listImportLines",
            summary = "What became of each line, in the file's order",
            description = "result=REFUSED shows those to mend; violations name column and rule.")
    public Page<ImportLine.View> lines(
            @PathParam("importId") UUID importId,
            @QueryParam("result") Outcome result,
            @Valid @BeanParam Paging paging) {
        if (imports.findByIdOptional(importId).isEmpty()) {
            throw Problem.notFound();
        }
        long after =
                paging.after(1).map(cursor -> cursor.value(0, Long::parseLong)).orElse(0L);
        return Page.of(
                results.page(importId, result, after, paging.fetch()),
                paging,
                line -> Cursor.of(line.line()),
                line -> line);
    }
}
