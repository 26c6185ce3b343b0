package org.caseload.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts processes that live on when the launcher ends, however it ends, and that its Ctrl-C does not reach. */
public final class DetachedProcess {

    private DetachedProcess() {}

    /** The log of the run before is kept beside it as {@code NAME.previous.log}. */
    public static ProcessHandle start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        try {
            Files.createDirectories(log.getParent());
            turnOver(log);
            List<String> detached = new ArrayList<>(prefix());
            detached.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(detached)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start().toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException("could not start " + command.getFirst(), e);
        }
    }

    /** A session of its own where the system has setsid, and in any case deaf to the end of the terminal. */
    private static List<String> prefix() {
        boolean hasSetsid =
                Stream.of("/usr/bin/setsid", "/bin/setsid").anyMatch(file -> Files.isExecutable(Path.of(file)));
        return hasSetsid ? List.of("setsid", "nohup") : List.of("nohup");
    }

    private static void turnOver(Path log) throws IOException {
        if (Files.exists(log)) {
            String previous = log.getFileName().toString().replace(".log", ".previous.log");
            Files.move(log, log.resolveSibling(previous), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
