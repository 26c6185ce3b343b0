package org.caseload.local.walkthrough;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.Trouble;
import org.caseload.local.mail.Mail;

/** Tells step by step what somebody does and what comes of it, with the time that each event takes to arrive. */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 20;

    private final Stack stack;
    private final Progress out;
    private int steps;
    private long acted = System.nanoTime();
    private String newestMail;

    Story(Stack stack, Progress out) {
        this.stack = stack;
        this.out = out;
        this.newestMail = stack.mailFolder().newest();
    }

    void title(String words) {
        out.say("");
        out.say(words);
        steps = 0;
    }

    void step(String words) {
        out.say(String.format("%3d. %s", ++steps, words));
    }

    void note(String words) {
        out.say("     " + words);
    }

    /** From here on the time is counted that an event takes; mail that came before is old. */
    <T> T act(Supplier<T> action) {
        newestMail = stack.mailFolder().newest();
        T result = action.get();
        acted = System.nanoTime();
        return result;
    }

    /** What the probe finds, once it finds it. */
    <T> T await(String what, Supplier<Optional<T>> probe) {
        while (true) {
            Optional<T> found = probe.get();
            if (found.isPresent()) {
                note(what + ", " + millis() + " ms after");
                return found.get();
            }
            pause(what);
        }
    }

    /** Waits until everyone of these has mail since the last act, and shows it. */
    void awaitMail(Collection<String> addresses) {
        Set<String> waiting = new TreeSet<>(addresses);
        while (!waiting.isEmpty()) {
            for (Mail mail : stack.mailFolder().mailsAfter(newestMail)) {
                if (waiting.remove(mail.to())) {
                    note("Mail to " + mail.to() + ", " + millis() + " ms after: \"" + mail.subject() + "\"");
                }
            }
            if (!waiting.isEmpty()) {
                pause("mail to " + String.join(", ", waiting));
            }
        }
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - acted).toMillis();
    }

    private void pause(String what) {
        if (millis() > PATIENCE.toMillis()) {
            throw new Trouble(
                    "Waited " + PATIENCE.toSeconds() + " s in vain for: " + what + ". See 'status', and the logs in "
                            + stack.settings().data().resolve("logs") + ".");
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
