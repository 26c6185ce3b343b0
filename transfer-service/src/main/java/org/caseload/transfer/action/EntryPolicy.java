package org.caseload.transfer.action;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.reason.MoveNeed;

/** What may be done with an entry now? Pure: same facts, same verdict. */
public final class EntryPolicy {

    private static final String UNTIL_CHOICE =
            "The Case Manager will continue to provide all case management supports until choice can be offered and"
                    + " made.";
    private static final String TURNS = "Reading: the offer and the choice are recorded in turn.";
    private static final String BACKFILL =
            "The change will occur when there is an ongoing CM available to work with the"
                    + " individual and another individual can be added to Case Manager's caseload.";

    public enum Rule implements BrokenRule {
        ENDED(
                "R-APR-4",
                "an entry that was completed, removed or closed stays as it is",
                "Name appears on “master list” for Engagement Coordinator to begin her process",
                facts -> !facts.state().isLive()),
        INDIVIDUAL_LEFT(
                "R-REQ-5",
                "an Individual who was discharged or died does not move",
                "Reading: an Individual's discharge or death closes the live request, in whatever phase it is.",
                facts -> facts.state().isLive() && facts.individualLeft()),
        NOT_TARGETED(
                "R-TRN-3",
                "a target date and a new Case Manager are set first",
                "Reading: a move completes only on or after the target date.",
                facts -> facts.state() == EntryState.LISTED),
        BEFORE_TARGET_DATE(
                "R-TRN-3",
                "a move completes only on or after its target date",
                "Reading: a move completes only on or after the target date, which may be today.",
                facts -> facts.state() == EntryState.TARGETED && facts.today().isBefore(facts.targetDate())),
        CHOICE_NOT_RECORDED(
                "R-CAND-4",
                "the target is set to whom the Individual or guardian chose, the offer and the choice being recorded",
                UNTIL_CHOICE,
                facts -> facts.needsChoice()
                        && (facts.chosenId() == null
                                || facts.wantedId() != null && !facts.chosenId().equals(facts.wantedId()))),
        CHOICE_NOT_MADE(
                "R-CONF-3",
                "the move completes to the Case Manager whom the Individual or guardian chose",
                UNTIL_CHOICE,
                facts -> facts.needsChoice()
                        && facts.state() == EntryState.TARGETED
                        && !facts.targetedId().equals(facts.chosenId())),
        CHOICE_OPEN(
                "R-CAND-4",
                "one pick list at a time: what was offered is answered first",
                TURNS,
                facts -> facts.state().isLive() && facts.choice() == Choice.OFFERED),
        NOTHING_OFFERED(
                "R-CAND-4",
                "there is a pick list that was not answered yet",
                TURNS,
                facts -> facts.state().isLive() && facts.choice() != Choice.OFFERED),
        BACKFILL_NOT_LOCALIZED(
                "R-LOC-3",
                "another Individual can be added to the current Case Manager's caseload",
                BACKFILL,
                facts -> facts.lacksBackfill(MoveNeed.BACKFILL_LOCALIZED)),
        BACKFILL_NOT_BALANCED(
                "R-MON-2",
                "another Individual can be added to the current Case Manager's caseload",
                BACKFILL,
                facts -> facts.lacksBackfill(MoveNeed.BACKFILL_BALANCED)),
        IN_SWAP(
                "R-LOC-3",
                "what is part of a swap moves with the others: the swap is completed or cancelled as a whole",
                BACKFILL,
                facts -> facts.state() == EntryState.TARGETED && facts.inSwap()),
        NO_BACKFILL_NEEDED(
                "R-LOC-3",
                "a backfill is recorded where the reason asks for one",
                BACKFILL,
                facts -> facts.state().isLive() && !facts.needsBackfill()),
        NO_BACKFILL_RECORDED(
                "R-LOC-3",
                "there is a backfill to take back",
                BACKFILL,
                facts -> facts.state().isLive() && !facts.backfillRecorded());

        private final RuleText text;
        private final Predicate<EntryFacts> broken;

        Rule(String id, String sentence, String source, Predicate<EntryFacts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private EntryPolicy() {}

    /** Every rule that forbids it; empty means allowed, as far as the entry itself goes. */
    public static List<Rule> judge(Action action, EntryFacts facts) {
        return action.rules.stream().filter(rule -> rule.broken.test(facts)).toList();
    }

    /** The same for all the entries of a swap at once. */
    public static List<Rule> judgeTogether(Action action, EntryFacts facts) {
        return judge(action, facts).stream()
                .filter(rule -> rule != Rule.IN_SWAP)
                .toList();
    }

    /** The rules that forbid a move on its target, of those that may come to after the target was set. */
    public static List<Rule> judgeTargeted(EntryFacts facts) {
        return Stream.of(Rule.CHOICE_NOT_MADE, Rule.BACKFILL_NOT_LOCALIZED, Rule.BACKFILL_NOT_BALANCED)
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** Everything that the entry itself allows. */
    public static List<Action> allowed(EntryFacts facts) {
        return Arrays.stream(Action.values())
                .filter(action -> judge(action, facts).isEmpty())
                .toList();
    }
}
