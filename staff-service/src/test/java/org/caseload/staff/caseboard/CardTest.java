package org.caseload.staff.caseboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final UUID REQUEST = UUID.randomUUID();
    private static final UUID INDIVIDUAL = UUID.randomUUID();
    private static final UUID CASE_MANAGER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final int ROUNDS = 500;

    /** What one topic tells, in its order. */
    record Told(Stage stage, long sequence, CardMoved event) {}

    private static final List<Told> REQUESTS = List.of(told(Stage.SUBMITTED, 900, "INTAKE_COMPLETION", null));
    private static final List<Told> APPROVALS = List.of(
            told(Stage.IN_APPROVAL, 1, null, null),
            told(Stage.UNDER_REVIEW, 2, "INTAKE_COMPLETION", null),
            told(Stage.UNDER_REVIEW, 5, "INTAKE_COMPLETION", null),
            told(Stage.APPROVED, 7, "INTAKE_COMPLETION", null));
    private static final List<Told> TRANSFERS = List.of(
            told(Stage.LISTED, 40, null, null),
            told(Stage.TARGETED, 41, null, DAY),
            told(Stage.TARGETED, 42, null, DAY.plusDays(1)),
            told(Stage.LISTED, 43, null, null),
            told(Stage.TARGETED, 44, null, DAY.plusDays(2)));
    private static final List<Told> COMPLETION = List.of(told(Stage.ENDED, 45, null, null));

    @Test
    @DisplayName(
            "R-CLD-6: whatever the order in which topics arrive, and read again with others between, the end is one")
    void anyOrderEndsTheSame() {
        Random random = new Random(6);
        for (int round = 0; round < ROUNDS; round++) {
            Card card = new Card();
            take(card, shuffled(random, REQUESTS, APPROVALS, TRANSFERS));
            assertTargeted(card);
            take(card, shuffled(random, REQUESTS, APPROVALS, TRANSFERS));
            assertTargeted(card);
        }
    }

    @Test
    @DisplayName("R-CLD-6: what has ended is never revived, and its facts are still filled in")
    void endedStaysEnded() {
        Card card = new Card();
        take(card, COMPLETION);
        take(card, shuffled(new Random(7), REQUESTS, APPROVALS, TRANSFERS));
        assertThat(card.stage).isEqualTo(Stage.ENDED);
        assertThat(card.since).isEqualTo(at(45));
        assertThat(card.reason).isEqualTo("INTAKE_COMPLETION");
        assertThat(card.enteredAt).isEqualTo(at(900));
    }

    @Test
    @DisplayName("R-CLD-6: a target that is cancelled puts the card back, an older one changes nothing")
    void cancelledTargetGoesBack() {
        Card card = new Card();
        take(card, TRANSFERS.subList(0, 4));
        assertThat(card.stage).isEqualTo(Stage.LISTED);
        assertThat(card.targetDate).isNull();
        take(card, TRANSFERS.subList(0, 2));
        assertThat(card.stage).isEqualTo(Stage.LISTED);
        assertThat(card.since).isEqualTo(at(43));
    }

    private static void assertTargeted(Card card) {
        assertThat(card.stage).isEqualTo(Stage.TARGETED);
        assertThat(card.since).isEqualTo(at(44));
        assertThat(card.targetDate).isEqualTo(DAY.plusDays(2));
        assertThat(card.newCaseManagerId).isEqualTo(OTHER);
        assertThat(card.enteredAt).isEqualTo(at(900));
        assertThat(card.caseManagerId).isEqualTo(CASE_MANAGER);
        assertThat(card.individualId).isEqualTo(INDIVIDUAL);
    }

    private static void take(Card card, List<Told> told) {
        told.forEach(each -> card.take(each.event, each.stage, each.sequence));
    }

    /** In any order, but for each topic's own. */
    @SafeVarargs
    private static List<Told> shuffled(Random random, List<Told>... topics) {
        List<List<Told>> left = new ArrayList<>();
        for (List<Told> topic : topics) {
            left.add(new ArrayList<>(topic));
        }
        List<Told> all = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Told> topic = left.get(random.nextInt(left.size()));
            all.add(topic.removeFirst());
            left.removeIf(List::isEmpty);
        }
        return all;
    }

    private static Told told(Stage stage, long sequence, String reason, LocalDate target) {
        boolean opened = stage == Stage.IN_APPROVAL;
        return new Told(
                stage,
                sequence,
                new CardMoved(
                        REQUEST,
                        INDIVIDUAL,
                        opened ? null : CASE_MANAGER,
                        reason,
                        target == null ? null : OTHER,
                        target,
                        at(sequence)));
    }

    private static Instant at(long sequence) {
        return Instant.EPOCH.plusSeconds(sequence);
    }
}
