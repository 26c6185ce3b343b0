package org.caseload.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.local.Part;
import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.process.PortOwner;
import org.caseload.local.process.Proc;

/** What runs, where, since when, and how large it is. */
public final class StatusTable {

    private static final String ROW = "%-22s %-9s %8s %7s %10s %9s";

    private final Stack stack;

    public StatusTable(Stack stack) {
        this.stack = stack;
    }

    public void print(Progress out) {
        out.say(String.format(Locale.ROOT, ROW, "part", "state", "pid", "port", "uptime", "memory"));
        List<Row> rows = Arrays.stream(Part.values()).parallel().map(this::row).toList();
        rows.forEach(row -> out.say(row.line));
        long total = rows.stream().mapToLong(Row::bytes).sum();
        out.say(String.format(Locale.ROOT, ROW, "together", "", "", "", "", megabytes(total)));
    }

    private record Row(String line, long bytes) {}

    private Row row(Part part) {
        int port = stack.settings().port(part);
        Optional<ProcessHandle> process = stack.process(part.title());
        if (process.isEmpty()) {
            String state = PortOwner.isFree(port)
                    ? "stopped"
                    : "stopped; the port is held by "
                            + PortOwner.of(port).map(PortOwner::describe).orElse("another process");
            return new Row(String.format(Locale.ROOT, "%-22s %s", part.title(), state), 0);
        }
        OptionalLong bytes = Proc.residentBytes(process.get());
        String state = stack.isReady(part.title()) ? "ready" : "running";
        String memory = bytes.isPresent() ? megabytes(bytes.getAsLong()) : "";
        String line = String.format(
                Locale.ROOT, ROW, part.title(), state, process.get().pid(), port, uptime(process.get()), memory);
        return new Row(line, bytes.orElse(0));
    }

    private static String uptime(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .map(up -> String.format(
                        Locale.ROOT, "%d:%02d:%02d", up.toHours(), up.toMinutesPart(), up.toSecondsPart()))
                .orElse("");
    }

    private static String megabytes(long bytes) {
        return bytes / (1024 * 1024) + " MB";
    }
}
