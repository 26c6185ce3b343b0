package org.caseload.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.caseload.local.Part;
import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.Trouble;
import org.caseload.local.http.Refused;
import org.caseload.local.sample.SampleLoad;
import org.caseload.local.walkthrough.Walkthrough;

/** The command {@code up}: everything runs, and the first time the sample agency is there and was walked through. */
public final class Up {

    private static final long LEAVE_OFF_MILLIS = 500;

    private final Stack stack;
    private final Progress out;

    public Up(Stack stack, Progress out) {
        this.stack = stack;
        this.out = out;
    }

    /** Returns the exit code; undetached, only when the user ends it. */
    public int run(boolean detach) {
        if (!detach) {
            Thread starting = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAll(starting)));
        }
        long begin = System.nanoTime();
        List<Part> services = services();
        makeFolder();
        out.say("Starting what the services rest on, then "
                + String.join(", ", services.stream().map(Part::title).toList()));
        out.say("Data and logs: " + stack.settings().data());
        List<Part> parts = new ArrayList<>(Part.INFRASTRUCTURE);
        parts.addAll(services);
        stack.start(parts, line -> out.say("  " + line));
        out.say(String.format(Locale.ROOT, "All ready after %.1f s", (System.nanoTime() - begin) / 1e9));
        boolean fine = services.size() < Part.SERVICES.size() || show();
        addresses(services);
        if (!detach) {
            stay();
        }
        return fine ? 0 : 1;
    }

    /** The sample agency and the walkthrough, where they haven't been yet. */
    private boolean show() {
        try {
            new SampleLoad(stack, out).runOnce();
            Path walked = stack.settings().data().resolve("walked-through");
            if (!Files.exists(walked)) {
                out.say("");
                new Walkthrough(stack, out).run();
                Files.writeString(walked, "");
            }
            return true;
        } catch (Trouble | Refused e) {
            out.say("");
            out.say(e.getMessage());
            out.say("The stack runs on; logs in " + stack.settings().data().resolve("logs"));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addresses(List<Part> services) {
        out.say("");
        services.forEach(service -> out.say(String.format(
                Locale.ROOT,
                "  %-22s %s/q/swagger-ui",
                service.title(),
                stack.settings().baseUrl(service))));
        out.say(String.format(
                Locale.ROOT,
                "  %-22s localhost:%d (user: any address, such as cm-07@sample-agency.example; any password)",
                "mail by IMAP",
                stack.settings().imapPort()));
        out.say("  A bearer token for Swagger UI: ./token CM-07. Mail as text: ./mail. What runs: ./status.");
    }

    private void stay() {
        out.say("");
        out.say("Ctrl-C stops everything.");
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever is still starting is given the time to leave off, or a service would outlive this. */
    private void stopAll(Thread starting) {
        out.say("Stopping the services, then what they rest on");
        starting.interrupt();
        try {
            Thread.sleep(LEAVE_OFF_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stack.close();
    }

    private void makeFolder() {
        try {
            Files.createDirectories(stack.settings().data());
        } catch (IOException e) {
            throw new Trouble("The folder " + stack.settings().data() + " can't be made: " + e.getMessage());
        }
    }

    /** All, unless {@code CASELOAD_SERVICES} names some: then without the sample agency. */
    private static List<Part> services() {
        String named = System.getenv().getOrDefault("CASELOAD_SERVICES", "").strip();
        return named.isEmpty()
                ? Part.SERVICES
                : Arrays.stream(named.split("[ ,]+", -1)).map(Part::named).toList();
    }
}
