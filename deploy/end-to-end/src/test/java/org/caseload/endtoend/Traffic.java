package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;

/** Changes Individuals and staff, one after the other, until it is closed: names, places, work, who serves and who leads. */
final class Traffic implements AutoCloseable {

    private final Agency agency;
    private final List<String> individuals;
    private final String caseManager;
    private final CompletableFuture<Integer> running;
    private volatile boolean ending;

    private Traffic(Agency agency, String caseManager) {
        this.agency = agency;
        this.caseManager = agency.id(caseManager);
        this.individuals =
                Stream.generate(() -> agency.registered(caseManager)).limit(6).toList();
        this.running = CompletableFuture.supplyAsync(this::run);
    }

    /** On the caseload of that Case Manager, who is the traffic's alone. */
    static Traffic of(Agency agency, String caseManager) {
        return new Traffic(agency, caseManager);
    }

    @Override
    public void close() {
        ending = true;
        assertThat(running.join()).isPositive();
    }

    private int run() {
        Api integration = agency.stack().api("request", "OLD-SYSTEM", "integration");
        Api hr = agency.api("staff", "HR");
        int turn = 0;
        for (; !ending; turn++) {
            change(
                    integration,
                    "/individuals/" + individuals.get(turn % individuals.size()),
                    Map.of(
                            "givenName",
                            (char) ('A' + turn % 26) + "da",
                            "algo",
                            turn % 6,
                            "annualMonth",
                            turn % 12 + 1,
                            "status",
                            turn % 5 == 0 ? "DISCHARGED" : "ACTIVE"));
            change(
                    hr,
                    "/staff/" + caseManager,
                    Map.of(
                            "givenName",
                            "Person" + (char) ('A' + turn % 26),
                            "caseloadTarget",
                            300 + turn % 50,
                            "reportsToId",
                            agency.id(turn % 2 == 0 ? "SUP" : "SUP2")));
        }
        return turn;
    }

    private static void change(Api by, String path, Map<String, ?> details) {
        Answer seen = by.get(path).orRefuse();
        by.send("PATCH", path, details, Map.of("If-Match", seen.entityTag())).orRefuse();
    }
}
