package org.caseload.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds a port. */
public final class PortOwner {

    private PortOwner() {}

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Empty where the system doesn't tell, for example since the process is another user's. */
    public static Optional<ProcessHandle> of(int port) {
        Set<String> sockets = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(PortOwner::lines)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns.length > 9 && isListening(columns, port))
                .map(columns -> "socket:[" + columns[9] + "]")
                .collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return askLsof(port);
        }
        return ProcessHandle.allProcesses()
                .filter(process -> files(process).anyMatch(sockets::contains))
                .findFirst();
    }

    /** Its pid and the beginning of its command. */
    public static String describe(ProcessHandle process) {
        String command = process.info()
                .commandLine()
                .or(() -> process.info().command())
                .map(line -> line.length() > 120 ? line.substring(0, 120) + "..." : line)
                .orElse("command unknown");
        return "process " + process.pid() + " (" + command + ")";
    }

    private static boolean isListening(String[] columns, int port) {
        String hexPort = ":" + String.format(Locale.ROOT, "%04X", port);
        return columns[1].endsWith(hexPort) && columns[3].equals("0A");
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> files(ProcessHandle process) {
        Path folder = Path.of("/proc", Long.toString(process.pid()), "fd");
        try (Stream<Path> open = Files.list(folder)) {
            return open.map(PortOwner::target).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<ProcessHandle> askLsof(int port) {
        try {
            Process lsof = new ProcessBuilder("lsof", "-nP", "-t", "-sTCP:LISTEN", "-iTCP:" + port).start();
            return new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> line.matches("\\d+"))
                    .findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
