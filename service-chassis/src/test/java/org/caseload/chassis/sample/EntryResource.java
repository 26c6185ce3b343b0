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
    @Command
    public EntryView change(@PathParam("id") UUID id, @Valid @NotNull NewEntry given) {
        Entry entry = find(id);
        ifMatch.require(entry.version);
        entry.words = given.words;
        outbox.append(entry.changed());
        return EntryView.of(entry);
    }

    @GET
    @Path("/{id}")
    @Transactional
    public EntryView get(@PathParam("id") UUID id) {
        return EntryView.of(find(id));
    }

    @GET
    @jakarta.ws.rs.Produces({"application/json", "text/csv"})
    @Transactional
    public Page<EntryView> list(
            @Valid @BeanParam Paging paging, @QueryParam("on") LocalDate on, @QueryParam("prefix") String prefix) {
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

    record NewEntry(
            @NotNull(message = "R-TST-1: say something") @Line
            String words,

            @NotNull Entry.Colour colour) {}

    record EntryView(UUID id, String words, Entry.Colour colour, long version) implements Versioned {
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
