package org.caseload.approval.anyorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseload.approval.evidence.RecordCode;
import org.caseload.approval.reason.Reason;

/** What the service accepted so far, kept beside it: what it accepts next has to follow from that. */
final class Accepted {

    private static final BigDecimal LIMIT = new BigDecimal("45.0");

    private final Story story;
    private final Map<UUID, UUID> deputies = new HashMap<>();
    private final Set<UUID> deciders = new HashSet<>();
    private boolean conversed;
    private boolean discussed;
    private boolean needsConfirmed;
    private boolean summarized;
    private boolean marked;
    private boolean caseGranted;
    private BigDecimal miles;
    private Instant mcr;

    Accepted(Story story) {
        this.story = story;
    }

    /** Takes in what was accepted; fails where it should not have been. */
    void take(Act act, UUID who, Seen before) {
        switch (act.what()) {
            case APPROVE -> approve(who, before);
            case REVIEW -> {
                decidable(who, before);
                discussed = false;
            }
            case DENY -> deny(act, who, before);
            case CONVERSE -> {
                conversed = true;
                discussed |= before.state().equals("UNDER_REVIEW");
            }
            case VERIFY_DISTANCE -> miles = new BigDecimal(Story.miles(act));
            case CONFIRM_NEEDS -> needsConfirmed = true;
            case SUMMARIZE_CONFLICT -> summarized = true;
            case MARK_GROUND -> marked = true;
            case DELEGATE -> deputies.put(who, story.delegate(act));
            case LET_TIME_PASS -> deputies.clear();
            case DECIDE_CASE -> caseGranted = act.variant() != 0;
            case COMPLETE_MCR -> mcr = story.now;
            case WITHDRAW, WITHDRAW_CASE, CHANGE_SUPERVISOR -> {}
        }
    }

    private void approve(UUID who, Seen before) {
        decidable(who, before);
        Reason.PathStep step = story.reason.steps().get(deciders.size());
        assertThat(mcr).as("R-MCR-2").isNotNull().isAfterOrEqualTo(story.now.minus(Duration.ofDays(30)));
        assertThat(marked).as("R-REQ-3").isFalse();
        assertThat(conversed || !step.conversation()).as("R-CONV-1").isTrue();
        assertThat(discussed || !before.state().equals("UNDER_REVIEW"))
                .as("R-APR-2")
                .isTrue();
        assertThat(caseGranted || story.reason.restsOn() == null)
                .as("R-RELOC-2, R-DEC-1")
                .isTrue();
        assertThat(step.records()).allMatch(this::isThere);
        deciders.add(who);
        conversed = false;
        discussed = false;
    }

    private void deny(Act act, UUID who, Seen before) {
        decidable(who, before);
        if (before.kind().equals("SUPERVISOR")) {
            assertThat(discussed && before.state().equals("UNDER_REVIEW"))
                    .as("R-APR-2")
                    .isTrue();
        }
        assertThat(!marked || Story.ground(act).equals("EXTENSIVE_NEEDS"))
                .as("R-REQ-3")
                .isTrue();
    }

    /** By whose step it is, or their delegate of today, who neither entered the request nor took a step of it. */
    private void decidable(UUID who, Seen before) {
        assertThat(who).as("R-APR-5").isNotEqualTo(story.submitter).isNotIn(deciders);
        if (before.assignee() == null) {
            assertThat(before.kind()).isEqualTo("HUMAN_RESOURCES");
            assertThat(who).as("R-APR-1").isEqualTo(story.cast.humanResources());
        } else {
            assertThat(who).as("R-APR-1, R-APR-6").isIn(before.assignee(), deputies.get(before.assignee()));
        }
    }

    private boolean isThere(RecordCode code) {
        return switch (code) {
            case DISTANCE_LOCALIZES -> miles != null && miles.compareTo(LIMIT) >= 0;
            case DISTANCE_BEYOND_NEW_RESIDENCE -> miles != null && miles.compareTo(LIMIT) > 0;
            case NEEDS_CONFIRMATION -> needsConfirmed;
            case CONFLICT_SUMMARY -> summarized;
        };
    }
}
