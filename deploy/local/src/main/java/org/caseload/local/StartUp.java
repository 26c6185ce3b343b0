package org.caseload.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings parts up and waits until each is ready; takes over what an earlier launcher left behind. */
final class StartUp {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration PATIENCE_WITH_LEFTOVERS = Duration.ofSeconds(15);
    private static final int END_OF_LOG = 25;

    private final Settings settings;
    private final Lifecycle lifecycle;
    private final Progress progress;

    StartUp(Settings settings, Lifecycle lifecycle, Progress progress) {
        this.settings = settings;
        this.lifecycle = lifecycle;
        this.progress = progress;
    }

    void start(List<Part> parts) {
        startTogether(parts.stream().filter(part -> !part.isService()).toList());
        startTogether(parts.stream().filter(Part::isService).toList());
    }

    private void startTogether(List<Part> parts) {
        Map<Part, Long> waiting = new EnumMap<>(Part.class);
        // The database server is there when its launch returns, so the others start meanwhile.
        for (Part part : parts.reversed()) {
            if (!takeOver(part)) {
                waiting.put(part, System.nanoTime());
                lifecycle.launch(part);
            }
        }
        await(waiting);
    }

    /** True where the part's process runs already and is well; one that is not is ended. */
    private boolean takeOver(Part part) {
        Optional<ProcessHandle> process = lifecycle.find(part);
        if (process.isEmpty()) {
            return false;
        }
        String name = part.title() + " (process " + process.get().pid() + ")";
        long deadline = System.nanoTime() + PATIENCE_WITH_LEFTOVERS.toNanos();
        while (System.nanoTime() < deadline && lifecycle.find(part).isPresent()) {
            if (lifecycle.isReady(part)) {
                progress.say(name + " runs already");
                return true;
            }
            pause();
        }
        progress.say(name + " was left behind and is not ready; starting it again");
        lifecycle.stop(part);
        return false;
    }

    private void await(Map<Part, Long> waiting) {
        while (!waiting.isEmpty()) {
            for (Part part : new ArrayList<>(waiting.keySet())) {
                Duration since = Duration.ofNanos(System.nanoTime() - waiting.get(part));
                if (lifecycle.isReady(part)) {
                    progress.say(String.format(
                            Locale.ROOT, "%s is ready after %.1f s", part.title(), since.toMillis() / 1000.0));
                    waiting.remove(part);
                } else if (lifecycle.find(part).isEmpty()) {
                    throw new Trouble(part.title() + " ended before it was ready." + endOfLog(part));
                } else if (since.compareTo(PATIENCE) > 0) {
                    throw new Trouble(
                            part.title() + " is not ready after " + PATIENCE.toSeconds() + " s." + endOfLog(part));
                }
            }
            pause();
        }
    }

    private String endOfLog(Part part) {
        try {
            List<String> lines = Files.readAllLines(settings.log(part));
            List<String> end = lines.subList(Math.max(0, lines.size() - END_OF_LOG), lines.size());
            return " The end of " + settings.log(part) + ":\n\n  " + String.join("\n  ", end) + "\n";
        } catch (IOException e) {
            return " Its log: " + settings.log(part);
        }
    }

    /** Before looking again. */
    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.");
        }
    }
}
