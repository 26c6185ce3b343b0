package org.caseload.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.caseload.local.Part;
import org.caseload.local.Settings;

/** Which processes of the stack run: by their pid files, and where one is lost, by a mark on the command line. */
public final class Processes {

    private final Settings settings;

    public Processes(Settings settings) {
        this.settings = settings;
    }

    /** Flags for java by which the part's process is known again. */
    public List<String> marks(Part part) {
        return List.of("-Dcaseload.stack=" + settings.data(), "-Dcaseload.part=" + part.title());
    }

    public Optional<ProcessHandle> find(Part part) {
        return part == Part.POSTGRES
                ? postmaster()
                : recorded(part).or(() -> leftBehind(part)).filter(Proc::runs);
    }

    public void record(Part part, ProcessHandle process) {
        try {
            Files.createDirectories(pidFile(part).getParent());
            Files.writeString(pidFile(part), process.pid() + " " + startedAt(process) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forget(Part part) {
        try {
            Files.deleteIfExists(pidFile(part));
            Files.deleteIfExists(readyFile(part));
            if (part == Part.POSTGRES && postmaster().isEmpty()) {
                Files.deleteIfExists(postmasterFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Said by an infrastructure process about itself, once it can be used. */
    public void markReady(Part part) {
        try {
            Files.createDirectories(readyFile(part).getParent());
            Files.writeString(readyFile(part), ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isMarkedReady(Part part, ProcessHandle process) {
        return firstLine(readyFile(part)).equals(Long.toString(process.pid()));
    }

    private Optional<ProcessHandle> recorded(Part part) {
        String[] record = firstLine(pidFile(part)).split(" ", -1);
        return record.length == 2
                ? pid(record[0]).filter(process -> startedAt(process).equals(record[1]))
                : Optional.empty();
    }

    private Optional<ProcessHandle> leftBehind(Part part) {
        List<String> marks = marks(part);
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> marks.stream().allMatch(mark -> (line + " ").contains(mark + " ")))
                        .orElse(false))
                .findFirst();
    }

    /** The server's own record, which may be stale: its pid may be anyone's by now. */
    private Optional<ProcessHandle> postmaster() {
        return pid(firstLine(postmasterFile()))
                .filter(Proc::runs)
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(
                                settings.data().resolve("postgres").toString()))
                        .orElse(false));
    }

    private static Optional<ProcessHandle> pid(String text) {
        OptionalLong pid = text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        return pid.isPresent() ? ProcessHandle.of(pid.getAsLong()) : Optional.empty();
    }

    private static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private Path pidFile(Part part) {
        return settings.data().resolve("pids").resolve(part.title());
    }

    private Path readyFile(Part part) {
        return settings.data().resolve("pids").resolve(part.title() + ".ready");
    }

    private Path postmasterFile() {
        return settings.data().resolve("postgres").resolve("postmaster.pid");
    }
}
