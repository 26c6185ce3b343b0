import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/** Measures how long a whole caseload takes to be put forward (R-STF-1), each Individual with a result of its own. */
public class CaseloadBatch {

    private static final LocalDate LAST_WORKING_DAY =
            LocalDate.now(ZoneId.of("America/Indiana/Indianapolis")).plusMonths(1);

    private final Stack stack = Stack.at(Path.of("deploy/local/.data"), 0);

    public static void main(String[] arguments) throws InterruptedException {
        new CaseloadBatch().run(Integer.parseInt(arguments[0]), arguments[1]);
    }

    private void run(int count, String caseManager) throws InterruptedException {
        Answer me = stack.api("request", caseManager).get("/me").orRefuse();
        String staffId = me.text("staffId");
        register(count, staffId);
        System.out.println("Registered " + count + " Individuals of " + caseManager);
        Api supervisor = supervisor(me.text("reportsToId"));
        long begun = System.nanoTime();
        Answer batch = supervisor.post("/balance-request-batches", Map.of(
                "caseManagerId", staffId, "reason", "CM_SEPARATION", "dryRun", false,
                "details", Map.of("lastWorkingDay", LAST_WORKING_DAY.toString(), "separation", "RESIGNATION"),
                "declaration", Map.of("notForDifficultyOrNeeds", true))).orRefuse();
        double answered = seconds(begun);
        while (!batch.text("state").equals("DONE")) {
            Thread.sleep(50);
            batch = supervisor.get("/balance-request-batches/" + batch.text("batchId")).orRefuse();
        }
        System.out.printf(
                "%s Individuals: answered after %.1f s, all settled after %.1f s; %s entered and submitted, %s refused%n",
                batch.text("counts.total"), answered, seconds(begun),
                batch.text("counts.enteredAndSubmitted"), batch.text("counts.refused"));
    }

    private void register(int count, String caseManagerId) {
        Api integration = stack.api("request", "INTEGRATION");
        String run = Long.toString(System.currentTimeMillis(), 36).toUpperCase();
        for (int number = 1; number <= count; number++) {
            integration.post("/individuals", Map.of(
                    "agencyNumber", "B-%s-%04d".formatted(run, number), "caseManagerId", caseManagerId,
                    "details", Map.of("givenName", "Bench", "familyName", "Mark" + number, "algo", number % 6,
                            "address", Map.of("city", "Kokomo", "county", "Howard", "zip", "46901"),
                            "status", "ACTIVE"))).orRefuse();
        }
    }

    private Api supervisor(String staffId) {
        return Stream.of("SUP-1", "SUP-2", "SUP-3", "SUP-4", "SUP-5", "SUP-6")
                .map(number -> stack.api("request", number))
                .filter(supervisor -> supervisor.get("/me").text("staffId").equals(staffId))
                .findFirst()
                .orElseThrow();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
