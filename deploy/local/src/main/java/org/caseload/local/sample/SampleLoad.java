package org.caseload.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/** Brings the sample agency in by the same doors as an agency's own systems. Interrupted, it goes on where it was. */
public final class SampleLoad {

    private static final int WORKERS = 6;
    private static final int EVERY = 300;
    private static final int CONFLICT = 409;

    private final Stack stack;
    private final Progress out;
    private final Path loaded;
    private final Map<String, String> staffIds = new ConcurrentHashMap<>();

    public SampleLoad(Stack stack, Progress out) {
        this.stack = stack;
        this.out = out;
        this.loaded = stack.settings().data().resolve("sample-loaded");
    }

    /** Nothing where it was loaded before. */
    public void runOnce() {
        if (Files.exists(loaded)) {
            return;
        }
        long begin = System.nanoTime();
        SampleAgency agency = agency(stack);
        out.say("Loading the sample agency: " + agency.members().size() + " staff, "
                + agency.individuals().size() + " Individuals");
        loadStaff(agency.members());
        loadIndividuals(agency);
        write(loaded, "");
        out.say(String.format(Locale.ROOT, "Loaded after %.1f s", (System.nanoTime() - begin) / 1e9));
    }

    /** As of the day on which loading began: an interrupted load must go on with the same days. */
    public static SampleAgency agency(Stack stack) {
        Path file = stack.settings().data().resolve("sample-day");
        if (!Files.exists(file)) {
            write(file, LocalDate.now(Clock.system(SampleAgency.ZONE)).toString());
        }
        try {
            return SampleAgency.of(LocalDate.parse(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loadStaff(List<SampleMember> members) {
        Api humanResources = stack.api("staff-service", "HR-1");
        Answer known = humanResources.get("/staff?limit=200");
        for (JsonNode member : known.items()) {
            staffIds.put(
                    member.path("staffNumber").asText(), member.path("staffId").asText());
        }
        for (SampleMember member : members) {
            if (!staffIds.containsKey(member.staffNumber())) {
                Api hiring = member.staffNumber().equals("HR-1") ? stack.api("staff-service", "ADMIN") : humanResources;
                String above = member.reportsTo() == null ? null : staffIds.get(member.reportsTo());
                Answer hired = hiring.postOnce("/staff", member.body(above), "sample-" + member.staffNumber());
                staffIds.put(member.staffNumber(), hired.orRefuse().text("staffId"));
            }
        }
    }

    private void loadIndividuals(SampleAgency agency) {
        Api integration = stack.api("request-service", "INTEGRATION");
        AtomicInteger count = new AtomicInteger();
        try (FactPublisher publisher = new FactPublisher(stack.bootstrapServers());
                Workers workers = new Workers(WORKERS)) {
            for (SampleIndividual individual : agency.individuals()) {
                workers.run(() -> {
                    String id = register(integration, individual);
                    Facts.of(individual, id, agency.day()).forEach(fact -> publisher.publish(id, fact));
                    if (count.incrementAndGet() % EVERY == 0) {
                        out.say("  " + count.get() + " Individuals");
                    }
                });
            }
        }
    }

    private String register(Api integration, SampleIndividual individual) {
        String number = individual.agencyNumber();
        Object body = individual.body(staffIds.get(individual.caseManager()));
        Answer answer = integration.postOnce("/individuals", body, "sample-" + number);
        if (answer.status() == CONFLICT) { // registered so long ago that the answer to the key is forgotten
            Answer found = integration.get("/individuals?agencyNumber=" + number);
            if (!found.items().isEmpty()) {
                return found.items().getFirst().path("individualId").asText();
            }
        }
        return answer.orRefuse().text("individualId");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
