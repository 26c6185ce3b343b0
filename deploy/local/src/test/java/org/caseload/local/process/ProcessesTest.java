package org.caseload.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseload.local.Part;
import org.caseload.local.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir
    private Path data;

    private Processes processes;
    private ProcessHandle started;

    @BeforeEach
    void start() {
        processes = new Processes(new Settings(data, 0, Path.of("."), Map.of()));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(processes.marks(Part.SMTP));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Sleeper.class.getName()));
        started = DetachedProcess.start(command, Map.of(), data, data.resolve("logs/smtp.log"));
    }

    @AfterEach
    void end() {
        started.destroyForcibly();
    }

    @Test
    @DisplayName("a process is found by its pid file, and without it by the marks on its command line")
    void findsWhatRuns() {
        processes.record(Part.SMTP, started);
        assertThat(processes.find(Part.SMTP)).contains(started);

        processes.forget(Part.SMTP);
        assertThat(processes.find(Part.SMTP)).contains(started);
        assertThat(processes.find(Part.KAFKA)).isEmpty();
    }

    @Test
    @DisplayName("a pid file whose number is another process's by now names nobody")
    void stalePidFile() throws IOException {
        Files.createDirectories(data.resolve("pids"));
        Files.writeString(data.resolve("pids/kafka"), started.pid() + " 2020-01-01T00:00:00Z\n");

        assertThat(processes.find(Part.KAFKA)).isEmpty();
    }

    @Test
    @DisplayName("a database server's record that names a process which is none is stale")
    void stalePostmaster() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/postmaster.pid"), started.pid() + "\n");

        assertThat(processes.find(Part.POSTGRES)).isEmpty();
        processes.forget(Part.POSTGRES);
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @DisplayName("who holds a port can be named")
    void portOwner() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.isFree(socket.getLocalPort())).isFalse();
            assertThat(PortOwner.of(socket.getLocalPort())).contains(ProcessHandle.current());
        }
    }

    /** Something to be found. */
    static final class Sleeper {

        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.currentThread().join();
        }
    }
}
