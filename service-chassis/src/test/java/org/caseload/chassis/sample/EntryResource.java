package org.caseload.chassis.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.Command;
import org.caseload.chassis.http.ConstraintRule;
import org.caseload.chassis.http.IfMatch;
import org.caseload.chassis.http.Problem;
import org.caseload.chassis.http.RuleText;
import org.caseload.chassis.http.Versioned;
import org.caseload.chassis.paging.Cursor;
import org.caseload.chassis.paging.Page;
import org.caseload.chassis.paging.Paging;
import org.caseload.chassis.text.Line;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

@Path("/entries")
@RolesAllowed("case-manager")
public class EntryResource {

    private final EntityManager entities;
    private final Outbox outbox;
    private final IfMatch ifMatch;

    EntryResource(EntityManager entities, Outbox outbox, IfMatch ifMatch) {
        this.entities = entities;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
    }

    @POST
    @Command
    @Operation(operationId = "addEntry", summary = "Say something once")
    @APIResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntryView.class)))
    public Response add(@Valid @NotNull NewEntry given) {
        Entry entry = new Entry();
        entry.id = Ids.next();
        entry.words = given.words;
        entry.colour = given.colour;
        entities.persist(entry);
        outbox.append(entry.changed());
        if (given.words.startsWith("refused")) {
            throw Problem.conflict("refused-after-all");
        }
        return Response.created(URI.create("/entries/" + entry.id))
                .entity(EntryView.of(entry))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Command(ifMatch = Command.Demand.REQUIRED)
    @Operation(operationId = "changeEntry", summary = "Say it differently")
    public EntryView change(
            @Parameter(description = "Of the entry") @PathParam("id") UUID id, @Valid @NotNull NewEntry given) {
        Entry entry = find(id);
        ifMatch.check(entry.version);
        entry.words = given.words;
        outbox.append(entry.changed());
        return EntryView.of(entry);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getEntry", summary = "What was said")
    public EntryView get(@Parameter(description = "Of the entry") @PathParam("id") UUID id) {
        return EntryView.of(find(id));
    }

    @GET
    @jakarta.ws.rs.Produces({"application/json", "text/csv"})
    @Transactional
    @Operation(operationId = "listEntries", summary = "All that was said")
    public Page<EntryView> list(
            @Valid @BeanParam Paging paging,
            @Parameter(description = "The day") @QueryParam("on") LocalDate on,
            @Parameter(description = "How the words begin") @QueryParam("prefix") String prefix,
            @Parameter(description = "Whether in red") @QueryParam("red") Boolean red) {
        List<Entry> rows = entities.createQuery(
                        "from Entry where words like :prefix and words > :after order by words, id", Entry.class)
                .setParameter("prefix", prefix + "%")
                .setParameter(
                        "after",
                        paging.after(2)
                                .map(cursor -> cursor.value(0, words -> words))
                                .orElse(""))
                .setMaxResults(paging.fetch())
                .getResultList();
        return Page.of(rows, paging, entry -> Cursor.of(entry.words, entry.id), EntryView::of);
    }

    @GET
    @Path("/others")
    @Transactional
    @Operation(operationId = "listOtherEntries", summary = "What was said elsewhere")
    public Page<EntryView> others(@Valid @BeanParam Paging paging) {
        paging.after(2);
        return Page.of(List.<Entry>of(), paging, entry -> Cursor.of(entry.words, entry.id), EntryView::of);
    }

    private Entry find(UUID id) {
        Entry entry = entities.find(Entry.class, id);
        if (entry == null) {
            throw Problem.notFound();
        }
        return entry;
    }

    /**
     * What is to be said.
     *
     * @param words in one line
     */
    record NewEntry(
            @NotNull(message = "R-TST-1: say something") @Line @Schema(examples = "Good morning.")
            String words,

            @NotNull Entry.Colour colour) {}

    /**
     * What was said.
     *
     * @param id of the entry
     * @param words in one line
     * @param colour absent {@code where} there is none
     */
    record EntryView(
            UUID id, @Schema(examples = "Good morning.") String words, Entry.Colour colour, long version)
            implements Versioned {
        static EntryView of(Entry entry) {
            return new EntryView(entry.id, entry.words, entry.colour, entry.version);
        }
    }

    enum Rule implements BrokenRule {
        ONCE;

        @Override
        public RuleText text() {
            return new RuleText("R-TST-2", "words are said once", "Once.");
        }
    }

    static class Rules {
        @Produces
        ConstraintRule once() {
            return new ConstraintRule("entry_words_key", Rule.ONCE);
        }
    }
}
