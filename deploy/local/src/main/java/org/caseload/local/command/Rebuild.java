package org.caseload.local.command;

import java.time.Duration;
import org.caseload.local.Part;
import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.Trouble;

/** The command {@code rebuild}: a service makes its copies of others' facts anew, while everything goes on. */
public final class Rebuild {

    private static final Duration PATIENCE = Duration.ofHours(4);

    private Rebuild() {}

    /** Returns when the copies are whole. */
    public static void run(Stack stack, String name, Progress out) {
        Part service = Part.named(name);
        if (!service.isService()) {
            throw new Trouble(service.title() + " keeps no copies.");
        }
        out.say("Rebuilding the copies of " + service.title() + ", which goes on meanwhile");
        stack.api(service.title(), "ADMIN", "administrator")
                .waitingFor(PATIENCE)
                .post("/q/copies/rebuilds", null)
                .orRefuse()
                .body()
                .forEach(copied -> out.say("  " + copied.get("topic").asText() + ": whole, from "
                        + copied.get("states").asLong() + " states"));
    }
}
