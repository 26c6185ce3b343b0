package org.caseload.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caseload.local.infrastructure.Postgres;
import org.caseload.local.infrastructure.Secrets;
import org.caseload.local.process.DetachedProcess;
import org.caseload.local.process.PortOwner;
import org.caseload.local.process.Proc;
import org.caseload.local.process.Processes;

/** Launches and ends the process of one part, and says whether it can be used. */
final class Lifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PROBE = Duration.ofSeconds(3);

    private final Settings settings;
    private final Processes processes;
    private final Postgres postgres;
    private final JavaCommands commands;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PROBE).build();

    Lifecycle(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.processes = new Processes(settings);
        this.postgres = new Postgres(settings, secrets);
        this.commands = new JavaCommands(settings, secrets, processes);
    }

    Optional<ProcessHandle> find(Part part) {
        return processes.find(part);
    }

    /** Explains a port that somebody else holds. The part itself must not be running. */
    void launch(Part part) {
        settings.ports(part).forEach(port -> requireFree(part, port));
        processes.forget(part);
        if (part == Part.POSTGRES) {
            postgres.start();
            processes.find(part).ifPresent(server -> processes.record(part, server));
            return;
        }
        List<String> command = part.isService() ? commands.service(part) : commands.host(part);
        Map<String, String> environment = part.isService() ? commands.environment(part) : Map.of();
        processes.record(part, DetachedProcess.start(command, environment, settings.data(), settings.log(part)));
    }

    boolean isReady(Part part) {
        return processes
                .find(part)
                .map(process -> switch (part) {
                    case POSTGRES -> postgres.answers();
                    case KAFKA, SMTP -> processes.isMarkedReady(part, process);
                    case REQUEST, APPROVAL, TRANSFER, NOTIFICATION, STAFF -> isHealthy(part);
                })
                .orElse(false);
    }

    /** In good order, and where that takes too long, by force. */
    void stop(Part part) {
        processes.find(part).ifPresent(process -> {
            if (part == Part.POSTGRES) {
                interrupt(process);
            } else {
                process.destroy();
            }
            if (!ended(process)) {
                kill(part);
            }
        });
        processes.forget(part);
    }

    /** At once, without a last word, as when the machine fails. */
    void kill(Part part) {
        processes.find(part).ifPresent(process -> {
            List<ProcessHandle> children = process.descendants().toList();
            process.destroyForcibly();
            ended(process);
            children.forEach(Lifecycle::ended);
        });
        processes.forget(part);
    }

    /** What was just killed may hold its port for a moment longer, without being a process any more. */
    private void requireFree(Part part, int port) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!PortOwner.isFree(port)) {
            Optional<ProcessHandle> owner = PortOwner.of(port);
            if (owner.isPresent() || System.nanoTime() > deadline) {
                throw taken(part, port, owner);
            }
            StartUp.pause();
        }
    }

    private static Trouble taken(Part part, int port, Optional<ProcessHandle> owner) {
        return new Trouble(part.title() + " needs port " + port + ", but "
                + owner.map(PortOwner::describe).orElse("another process")
                + " holds it. End that, or set CASELOAD_PORT_OFFSET to move all ports of this stack.");
    }

    private boolean isHealthy(Part service) {
        URI uri = URI.create(settings.baseUrl(service) + "/q/health/ready");
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(PROBE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What PostgreSQL calls a fast shutdown: it would wait for its clients to leave on SIGTERM. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (Proc.runs(process) && System.nanoTime() < deadline) {
            try {
                process.onExit().get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return !Proc.runs(process);
    }
}
