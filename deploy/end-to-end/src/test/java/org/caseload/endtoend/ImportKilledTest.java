package org.caseload.endtoend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class ImportKilledTest {

    private static final int LINES = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> NUMBERS =
            IntStream.range(0, LINES).mapToObj("KILLED-%04d"::formatted).toList();

    private final Agency agency;

    ImportKilledTest(Agency agency) {
        this.agency = agency;
    }

    @Test
    @DisplayName(
            "R-REQ-6: a file of Individuals whose service is killed after a third is finished by itself after its restart, each"
                    + " line once and nobody twice")
    void killedAfterAThird() throws IOException, InterruptedException {
        agency.hireCaseManager("FILED");
        String path = sent();
        Answer seen = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> oldSystem().get(path), running -> created(running) >= LINES / 3);
        agency.stack().kill("request-service");
        assertThat(created(seen)).isLessThan(LINES);

        agency.stack().start("request-service");
        Answer done = await().atMost(PATIENCE)
                .until(
                        () -> oldSystem().get(path),
                        running -> running.text("state").equals("DONE"));
        assertThat(created(done)).isEqualTo(LINES);
        assertThat(done.body().at("/counts/total").asInt()).isEqualTo(LINES);
        assertThat(all(path + "/lines?result=CREATED")).containsExactlyElementsOf(NUMBERS);
        assertThat(all("/individuals")).filteredOn(NUMBERS::contains).containsExactlyElementsOf(NUMBERS);
        await().atMost(PATIENCE)
                .until(() -> agency.api("staff", "HR")
                                .get("/caseloads/" + agency.id("FILED"))
                                .body()
                                .at("/caseload/assigned")
                                .asInt()
                        == LINES);
    }

    /** The import's path, once the file is kept. */
    private String sent() throws IOException, InterruptedException {
        String file = "agencyNumber,caseManagerNumber,givenName,familyName,city,county,zip,algo,status\n"
                + NUMBERS.stream()
                        .map(number -> number + ",FILED,Ada,Example,Kokomo,Howard,46901,3,ACTIVE\n")
                        .collect(joining());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(agency.stack().baseUrl("request") + "/individual-imports"))
                .header("Authorization", "Bearer " + agency.stack().token("OLD-SYSTEM", "integration"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(202);
            return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        }
    }

    /** The agency's numbers on all pages of the list. */
    private List<String> all(String path) {
        List<String> numbers = new ArrayList<>();
        String page = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String cursor = "";
        do {
            Answer answer = oldSystem()
                    .get(cursor.isEmpty() ? page : page + "&cursor=" + cursor)
                    .orRefuse();
            answer.items().forEach(item -> numbers.add(item.get("agencyNumber").asText()));
            cursor = answer.text("nextCursor");
        } while (!cursor.isEmpty());
        return numbers;
    }

    private Api oldSystem() {
        return agency.stack().api("request", "OLD-SYSTEM", "integration");
    }

    private static int created(Answer running) {
        return running.body().at("/counts/created").asInt();
    }
}
