package org.caseload.transfer.waiting;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.reason.MoveNeed;

/** What does an entry wait for? Pure: same facts, same answer. */
final class WaitingPolicy {

    private static final String BACKFILL =
            "The change will occur when there is an ongoing CM available to work with the"
                    + " individual and another individual can be added to Case Manager's caseload.";
    private static final String RECORD_BACKFILL = "Record who comes in instead, or that somebody is planned to.";
    private static final String OPENING = "A Case Manager who lives within 45 miles of the Individual gets room.";

    /** What holds an entry up, in the order in which it is named. */
    enum Rule implements BrokenRule {
        NO_LOCAL_OPENING(
                WaitingState.WAITING_FOR_LOCAL_OPENING,
                "R-LOC-2",
                "no Case Manager near the Individual who may take over has room",
                "Reading: an Individual who is moving, or is less than an hour away, stays with the current CM until"
                        + " another CM in the area has an opening.",
                OPENING,
                facts -> facts.localOpening && !facts.opening),
        NO_LOCAL_CASE_MANAGER(
                WaitingState.WAITING_FOR_LOCAL_OPENING,
                "R-RELOC-4",
                "no Case Manager near the Individual who may take over has room",
                "The Case Manager will continue to support all individuals on their current caseload until a local"
                        + " on-going Case Manager is chosen.",
                OPENING,
                facts -> facts.needs.contains(MoveNeed.LOCAL_CASE_MANAGER) && !facts.opening),
        NOT_CHOSEN(
                WaitingState.WAITING_FOR_CHOICE,
                "R-CAND-4",
                "the Individual or guardian has not chosen anybody who may still take over",
                "The Case Manager will continue to provide all case management supports until choice can be offered and"
                        + " made.",
                "Offer a pick list and record the choice.",
                facts -> facts.needs.contains(MoveNeed.CHOICE) && !facts.choiceStands),
        NOT_BACKFILLED_LOCALIZED(
                WaitingState.WAITING_FOR_BACKFILL,
                "R-LOC-3",
                "nobody comes onto the current Case Manager's caseload instead",
                BACKFILL,
                RECORD_BACKFILL,
                facts -> facts.needs.contains(MoveNeed.BACKFILL_LOCALIZED) && !facts.backfilled),
        NOT_BACKFILLED_BALANCED(
                WaitingState.WAITING_FOR_BACKFILL,
                "R-MON-2",
                "nobody comes onto the current Case Manager's caseload instead",
                BACKFILL,
                RECORD_BACKFILL,
                facts -> facts.needs.contains(MoveNeed.BACKFILL_BALANCED) && !facts.backfilled),
        NOT_ELIGIBLE(
                WaitingState.NOT_READY,
                "R-TRN-3",
                "the Individual is not eligible today",
                "Individuals who have outstanding work … will not be eligible to transition to an on-going Case Manager.",
                "Clear what the Individual's readiness lists.",
                facts -> !facts.eligible);

        private final WaitingState state;
        private final RuleText text;
        private final String endedBy;
        private final Predicate<Facts> holds;

        Rule(WaitingState state, String id, String sentence, String source, String endedBy, Predicate<Facts> holds) {
            this.state = state;
            this.text = new RuleText(id, sentence, source);
            this.endedBy = endedBy;
            this.holds = holds;
        }

        @Override
        public RuleText text() {
            return text;
        }

        Wait told() {
            return new Wait(state, id(), sentence(), endedBy);
        }
    }

    private static final Wait READY = new Wait(
            WaitingState.READY,
            "R-TRN-1",
            "nothing holds the move up",
            "Set the target: the day of the move and the new Case Manager.");
    private static final Wait TARGETED = new Wait(
            WaitingState.TARGETED,
            "R-TRN-3",
            "the move has a target, and completes on or after that day",
            "The target date comes, and the move is completed.");

    private WaitingPolicy() {}

    /** All that hold the entry up, whether it has a target or not. */
    static List<Rule> waits(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.holds.test(facts))
                .toList();
    }

    /** Where the entry stands: the first of what holds it up, unless it has a target. */
    static WaitingState state(Facts facts) {
        return facts.targeted
                ? WaitingState.TARGETED
                : waits(facts).stream().findFirst().map(rule -> rule.state).orElse(WaitingState.READY);
    }

    /**
     * Why the entry stands where it does, and what ends that.
     *
     * @param holding all that hold it up
     */
    static Wait first(WaitingState state, List<Rule> holding) {
        return switch (state) {
            case READY -> READY;
            case TARGETED -> TARGETED;
            case WAITING_FOR_LOCAL_OPENING, WAITING_FOR_CHOICE, WAITING_FOR_BACKFILL, NOT_READY ->
                holding.getFirst().told();
        };
    }

    /**
     * @param needs what the reason's move needs
     * @param localOpening whether the Individual stays until somebody near has room (R-LOC-2)
     * @param opening whether anybody may take over, as things are; asked only where somebody near must
     * @param choiceStands whether somebody was chosen who may still take over; asked only where a choice is needed
     * @param backfilled whether somebody comes in instead, or is planned to
     * @param eligible whether the Individual is, today
     */
    record Facts(
            boolean targeted,
            Set<MoveNeed> needs,
            boolean localOpening,
            boolean opening,
            boolean choiceStands,
            boolean backfilled,
            boolean eligible) {}
}
