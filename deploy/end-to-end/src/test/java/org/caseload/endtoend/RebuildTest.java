package org.caseload.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.caseload.local.Progress;
import org.caseload.local.command.Rebuild;
import org.caseload.local.http.Answer;
import org.caseload.local.http.Api;
import org.caseload.local.mail.Mail;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningStack.class)
class RebuildTest {

    private final Agency agency;
    private final Copies copies;

    RebuildTest(Agency agency) {
        this.agency = agency;
        this.copies = new Copies(agency.stack());
    }

    @Test
    @DisplayName(
            "each service's copies are rebuilt while Individuals, staff and a move go on: all end equal to the truth,"
                    + " nobody is refused, and nothing takes effect twice")
    void underTraffic() {
        String waiting = agency.awaitingDecision();
        String moving = agency.awaitingDecision();
        String followed = awaitingWhoeverLeadsNow();
        agency.hireCaseManager("BUSY");
        List<Mail> before = agency.stack().mails();
        List<String> told = types("approvals", followed);

        try (Traffic _ = Traffic.of(agency, "BUSY")) {
            CompletableFuture<Void> move = CompletableFuture.runAsync(() -> move(moving));
            do {
                Copies.SERVICES.forEach(this::rebuild);
            } while (!move.isDone());
            move.join();
        }

        await().atMost(Agency.PATIENCE)
                .untilAsserted(() -> assertThat(copies.differences()).isEmpty());
        assertThat(types("transfers", moving))
                .containsExactly("master-list-entry-added.v1", "transfer-target-set.v1", "transfer-completed.v1");
        assertThat(types("approvals", moving)).doesNotHaveDuplicates();
        assertThat(types("approvals", waiting)).containsExactly("approval-opened.v1", "approval-step-assigned.v1");
        assertThat(types("approvals", followed)).isEqualTo(told);
        nothingWasMailedTwice(before);
    }

    @Test
    @DisplayName(
            "copies with rows that are missing, wrong, too new and nobody's are mended by a rebuild, and their counts")
    void spoilt() {
        String waiting = agency.awaitingDecision();
        String listed = agency.awaitingDecision();
        agency.approve(listed).orRefuse();
        agency.listed(listed);
        await().atMost(Agency.PATIENCE)
                .untilAsserted(() -> assertThat(copies.differences()).isEmpty());
        List<Mail> before = agency.stack().mails();

        for (String service : Copies.SERVICES) {
            copies.spoil(service);
            assertThat(copies.differences()).as("spoilt in " + service).isNotEmpty();
            rebuild(service);
            await().atMost(Agency.PATIENCE)
                    .untilAsserted(() -> assertThat(copies.differences()).isEmpty());
        }

        assertThat(types("approvals", waiting)).containsExactly("approval-opened.v1", "approval-step-assigned.v1");
        assertThat(types("transfers", listed)).containsExactly("master-list-entry-added.v1");
        nothingWasMailedTwice(before);
    }

    /** A request whose step went from one Supervisor to another with the Case Manager, before any rebuild. */
    private String awaitingWhoeverLeadsNow() {
        agency.hireCaseManager("FOLLOWED");
        String individualId = agency.registered("FOLLOWED");
        agency.reportReady(individualId);
        Api followed = agency.api("request", "FOLLOWED");
        agency.completeMcr(individualId, followed);
        Map<String, ?> details = Map.of("months", List.of(3, 4), "work", List.of("ANNUALS"));
        String requestId = agency.submitted(individualId, "BALANCE_MONTHS", details, "FOLLOWED");
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.supervisor("approval").get("/approvals/" + requestId), Answer::isFine);
        Api hr = agency.api("staff", "HR");
        String path = "/staff/" + agency.id("FOLLOWED");
        hr.send(
                        "PATCH",
                        path,
                        Map.of("reportsToId", agency.id("SUP2")),
                        Map.of("If-Match", hr.get(path).entityTag()))
                .orRefuse();
        await().atMost(Agency.PATIENCE)
                .until(() -> agency.api("approval", "SUP2").get("/approvals/" + requestId), Answer::isFine);
        return requestId;
    }

    private void rebuild(String service) {
        Rebuild.run(agency.stack(), service, Progress.SILENT);
    }

    private void move(String requestId) {
        agency.approve(requestId).orRefuse();
        agency.targetedToday(requestId);
        agency.complete(requestId).orRefuse();
        agency.requestBecomes(requestId, "COMPLETED");
    }

    /** No mail since then is like another, or like one from before. */
    private void nothingWasMailedTwice(List<Mail> before) {
        List<Mail> since = new ArrayList<>(agency.stack().mails());
        since.removeAll(before);
        List<String> known = before.stream().map(RebuildTest::content).toList();
        assertThat(since)
                .extracting(RebuildTest::content)
                .doesNotHaveDuplicates()
                .noneMatch(known::contains);
    }

    private static String content(Mail mail) {
        return mail.to() + " " + mail.subject() + " " + mail.text();
    }

    private List<String> types(String topic, String key) {
        return Topic.read(agency.stack().bootstrapServers(), topic, key).stream()
                .map(Topic.Event::type)
                .toList();
    }
}
