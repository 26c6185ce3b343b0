import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/** Measures whether a file of staff of any size is taken in flat memory, and how soon. */
public class ImportFlood {

    private static final int PORT_OFFSET = 4000;
    private static final long WATCHED_SECONDS = 120;
    private static final String HEADER = "staffNumber,subject,details.status,details.givenName,details.familyName,"
            + "details.email,details.role,details.caseManagerKind,details.caseManagerSince,"
            + "details.priorExperienceMonths,reportsToNumber,details.salary,details.classCode,details.education,"
            + "details.specialties,details.address.street,details.address.city,details.address.zip\n";
    private static final String LINE = "F-%1$08d,f%1$08d,ACTIVE,Flora,Sample-Flood,flora.%1$08d@agency.example,"
            + "CASE_MANAGER,ONGOING,2024-03-01,24,SUP,%2$s,5227,"
            + "\"[{\"\"degree\"\":\"\"BA\"\",\"\"field\"\":\"\"Social Work\"\"}]\","
            + "AUTISM SIGN_LANGUAGE,%1$d Main Street,Kokomo,46901\n";

    private final Stack stack;
    private final long lines;
    private final boolean dryRun;
    private final AtomicLong heap = new AtomicLong();

    private ImportFlood(Stack stack, long megabytes, boolean dryRun) {
        this.stack = stack;
        this.lines = Math.max(1, (megabytes << 20) / line(1).length);
        this.dryRun = dryRun;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("import-flood");
        try (Stack stack = Stack.at(folder, PORT_OFFSET).with("_JAVA_OPTIONS", "-Xmx256m")) {
            stack.start("postgres", "kafka", "staff");
            new ImportFlood(stack, Long.parseLong(arguments[0]), !arguments[1].equals("--for-real")).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws IOException, InterruptedException {
        hire("HR", "HUMAN_RESOURCES", null, stack.api("staff", "ROOT", "administrator"));
        Api hr = stack.api("staff", "HR", "human-resources");
        String director = hire("AD", "ASSISTANT_DIRECTOR", null, hr);
        hire("SUP", "SUPERVISOR", director, hr);
        System.out.printf("%,d lines, %s%n", lines, dryRun ? "as a dry run" : "for real");
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            watch.scheduleWithFixedDelay(this::look, 0, 250, TimeUnit.MILLISECONDS);
            long begun = System.nanoTime();
            String path = send();
            tell("kept whole", lines, begun);
            settle(hr, path);
            watch.shutdownNow();
        }
    }

    private String hire(String number, String role, String reportsToId, Api by) {
        Map<String, String> details = new HashMap<>(Map.of(
                "status", "ACTIVE", "givenName", "Person", "familyName", number, "role", role,
                "email", number.toLowerCase(java.util.Locale.ROOT) + "@agency.example"));
        if (reportsToId != null) {
            details.put("reportsToId", reportsToId);
        }
        return by.post("/staff", Map.of("staffNumber", number, "details", details)).orRefuse().text("staffId");
    }

    private String send() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(stack.baseUrl("staff") + "/imports?kind=STAFF&dryRun=" + dryRun))
                .header("Authorization", "Bearer " + stack.token("HR", "human-resources"))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(Generated::new))
                .build();
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException("answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        }
    }

    private void settle(Api hr, String path) throws InterruptedException {
        long begun = System.nanoTime();
        Answer seen = hr.get(path).orRefuse();
        while (!seen.text("state").equals("DONE") && seconds(begun) < WATCHED_SECONDS) {
            Thread.sleep(500);
            seen = hr.get(path).orRefuse();
        }
        tell("settled", seen.body().get("done").asLong(), begun);
        System.out.printf("%s: %s created, %s refused of %s lines%n", seen.text("state"), seen.text("created"),
                seen.text("refused"), seen.text("lines"));
        hr.get(path + "/lines?result=REFUSED").items().forEach(System.out::println);
    }

    private void tell(String what, long count, long begun) {
        System.out.printf("%,d lines %s after %.1f s, %,.0f a second; the most so far: %d MB of heap, %s of memory%n",
                count, what, seconds(begun), count / seconds(begun), heap.get() >> 20, memory());
    }

    /** Keeps the most of heap that was seen. */
    private void look() {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(URI.create(stack.baseUrl("staff") + "/q/metrics")).build();
            double used = client.send(request, BodyHandlers.ofString()).body().lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum();
            heap.accumulateAndGet((long) used, Math::max);
        } catch (IOException | InterruptedException e) {
            System.err.println("Could not look: " + e);
        }
    }

    /** What the system says that the service's process took at the most. */
    private String memory() {
        Path status = Path.of("/proc/" + stack.process("staff").orElseThrow().pid() + "/status");
        try (Stream<String> facts = Files.lines(status)) {
            return facts.filter(fact -> fact.startsWith("VmHWM:")).findFirst().orElse("unknown")
                    .replaceFirst("VmHWM:\\s*", "");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private byte[] line(long number) {
        return LINE.formatted(number, number == lines / 2 ? "1" : "40000").getBytes(StandardCharsets.UTF_8);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** The file, a line at a time: never more of it is in memory. */
    private final class Generated extends InputStream {

        private byte[] current = HEADER.getBytes(StandardCharsets.UTF_8);
        private int place;
        private long made;

        @Override
        public int read() {
            return advance() ? current[place++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int given = 0;
            while (given < length && advance()) {
                int piece = Math.min(length - given, current.length - place);
                System.arraycopy(current, place, into, from + given, piece);
                place += piece;
                given += piece;
            }
            return given == 0 ? -1 : given;
        }

        /** Whether there is something left to give. */
        private boolean advance() {
            if (place == current.length && made < lines) {
                made++;
                current = line(made);
                place = 0;
            }
            return place < current.length;
        }
    }
}
