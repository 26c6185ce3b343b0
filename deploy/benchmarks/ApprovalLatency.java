import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.local.Stack;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/** Measures the way of an approval to the master list, as its users see it: answered by one service, listed by another. */
public class ApprovalLatency {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Indiana/Indianapolis"));
    private static final List<String> SECTIONS = List.of(
            "CONTACT_AND_GUARDIANSHIP", "DEMOGRAPHICS_DIAGNOSES_AND_MEDICAL_HISTORY", "SERVICES_ASSESSMENT", "CARE_PLAN",
            "CASE_NOTES", "OUTSTANDING_WORK", "MEDICAID", "LOCSI", "NEXT_ANNUAL_AND_QUARTERLY");

    private final Stack stack = Stack.at(Path.of("deploy/local/.data"), 0);
    private final Api coordinator = stack.api("transfer", "EC-1");

    public static void main(String[] arguments) throws InterruptedException {
        new ApprovalLatency().run(Integer.parseInt(arguments[0]));
    }

    private void run(int count) throws InterruptedException {
        List<Case> cases = new ArrayList<>();
        for (int number = 1; number <= 40 && cases.size() < count; number++) {
            prepare("CM-%02d".formatted(number), count, cases);
        }
        System.out.println("Prepared " + cases.size() + " submitted requests");
        List<Double> millis = new ArrayList<>();
        for (Case submitted : cases) {
            millis.add(approve(submitted));
        }
        millis.sort(null);
        System.out.printf(
                "%d approvals: median %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                millis.size(), millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100), millis.getLast());
    }

    /** Submits a request for each Individual of the Case Manager who has none, if the Case Manager does intake. */
    private void prepare(String caseManager, int count, List<Case> cases) {
        Api requests = stack.api("request", caseManager);
        String supervisor = supervisorOf(requests);
        for (JsonNode individual : requests.get("/individuals?limit=200").items()) {
            if (cases.size() >= count || individual.hasNonNull("liveRequestId")) {
                continue;
            }
            String path = "/individuals/" + individual.get("individualId").asText();
            Answer entered = requests.post(path + "/activities", Map.of(
                    "type", "CL_BALANCE_REQUEST", "occurredOn", TODAY.toString(),
                    "balanceRequest", Map.of("reason", "INTAKE_COMPLETION",
                            "details", Map.of("intakeCompletedOn", TODAY.toString()))));
            if (!entered.isFine()) {
                return;
            }
            requests.put(path + "/mcr", Map.of("sections", SECTIONS.stream()
                    .map(section -> Map.of("section", section, "confirmed", true))
                    .toList()));
            String id = entered.text("requestId");
            requests.post("/balance-requests/" + id + "/submission",
                    Map.of("declaration", Map.of("notForDifficultyOrNeeds", true))).orRefuse();
            cases.add(new Case(id, stack.api("approval", supervisor)));
        }
    }

    private String supervisorOf(Api requests) {
        String id = requests.get("/me").text("reportsToId");
        return Stream.of("SUP-1", "SUP-2", "SUP-3", "SUP-4", "SUP-5", "SUP-6")
                .filter(number -> stack.api("request", number).get("/me").text("staffId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private double approve(Case submitted) throws InterruptedException {
        String path = "/approvals/" + submitted.requestId;
        Answer approval = submitted.supervisor.get(path);
        while (!approval.isFine() || !approval.text("mcr.state").equals("CURRENT")) {
            Thread.sleep(20);
            approval = submitted.supervisor.get(path);
        }
        String step = approval.body().at("/steps/0/stepId").asText();
        submitted.supervisor.post("/approval-steps/" + step + "/decisions", Map.of("outcome", "APPROVE")).orRefuse();
        long answered = System.nanoTime();
        while (!coordinator.get("/master-list/" + submitted.requestId).isFine()) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - answered) / 1e6;
    }

    private record Case(String requestId, Api supervisor) {}
}
