package org.caseload.approval.anyorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.caseload.approval.overdue.OverdueService;
import org.caseload.approval.reason.Reason;
import org.caseload.approval.testing.ReasonPath;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.chassis.testing.OutboxRows;
import org.caseload.chassis.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random people do random things to requests of every reason. Which is random but the same each time: see SEED. */
@QuarkusTest
@WithTestResource(Infrastructure.class)
class AnyOrderTest {

    /** Another may be given on the command line, to look further: -Dcaseload.test.seed=2. */
    private static final long SEED = Long.getLong("caseload.test.seed", 1);

    private static final int STORIES = 24;
    private static final int ACTS = 25;

    @Inject
    Arrivals arrivals;

    @Inject
    OverdueService overdue;

    @Inject
    OutboxRows outbox;

    @AfterEach
    void runClock() {
        TestClock.reset();
    }

    @Test
    @DisplayName("R-APR-1, -2, -5, -6, -9, R-MCR-2, R-REQ-3: whatever anybody tries in any order, each rule holds")
    void rulesHoldInAnyOrder() {
        Random random = new Random(SEED);
        List<Reason> reasons = ReasonPath.catalogue();
        Map<String, Integer> ends = new TreeMap<>();
        List<List<Act>> sequences = Act.sequences(STORIES, ACTS, random);
        for (int number = 0; number < STORIES; number++) {
            Cast cast = Cast.arriving(arrivals);
            List<UUID> submitters = List.of(cast.caseManager(), cast.caseManager(), cast.supervisor(), cast.director());
            UUID submitter = submitters.get(random.nextInt(submitters.size()));
            Story story = new Story(cast, reasons.get(number % reasons.size()), submitter, overdue);
            ends.merge(play(story, sequences.get(number), "seed " + SEED + ", story " + number), 1, Integer::sum);
        }
        assertThat(ends).as("what the stories came to").containsKeys("GRANTED", "DENIED", "WITHDRAWN", "CLOSED");
    }

    private String play(Story story, List<Act> acts, String which) {
        Accepted accepted = new Accepted(story);
        Seen seen = story.seen();
        for (int number = 0; number < acts.size(); number++) {
            Seen before = seen;
            Act act = acts.get(number);
            UUID who = who(act, story.cast, before);
            UUID step = before.step();
            int status = story.perform(act, who, step);
            Seen after = story.seen();
            explained(which + ", act " + number + " of " + story.reason.id() + ": " + act + " heard " + status, () -> {
                assertThat(status).isIn(200, 201, 202, 403, 404, 409);
                if (status < 300) {
                    accepted.take(act, who, before);
                }
                assertHolds(story, before, after);
            });
            seen = after;
        }
        return seen.state();
    }

    private static UUID who(Act act, Cast cast, Seen seen) {
        return switch (act.who()) {
            case WHOSE_TURN -> seen.assignee() == null ? cast.humanResources() : seen.assignee();
            case CASE_MANAGER -> cast.caseManager();
            case SUPERVISOR -> cast.supervisor();
            case OTHER_SUPERVISOR -> cast.otherSupervisor();
            case DIRECTOR -> cast.director();
            case HUMAN_RESOURCES -> cast.humanResources();
        };
    }

    /** What holds whoever did what: an end is told once and stays, and a grant has every step's approval. */
    private void assertHolds(Story story, Seen before, Seen after) {
        String state = after.state();
        if (!before.isLive()) {
            assertThat(state).as("R-APR-9").isEqualTo(before.state());
            assertThat(after.steps()).as("R-APR-9").isEqualTo(before.steps());
        }
        List<String> ends = outbox.types(story.requestId).stream()
                .filter(type -> type.matches("approval-(granted|denied|withdrawn|closed).v1"))
                .toList();
        assertThat(ends)
                .as("R-APR-9: one end is told")
                .isEqualTo(after.isLive() ? List.of() : List.of("approval-" + state.toLowerCase(Locale.ROOT) + ".v1"));
        if (state.equals("GRANTED")) {
            assertThat(after.each("state")).as("R-APR-5").containsOnly("APPROVED");
            assertThat(after.each("decidedById")).as("R-APR-5").doesNotHaveDuplicates();
        }
    }

    private static void explained(String told, Runnable assertions) {
        try {
            assertions.run();
        } catch (AssertionError e) {
            throw new AssertionError(told, e);
        }
    }
}
