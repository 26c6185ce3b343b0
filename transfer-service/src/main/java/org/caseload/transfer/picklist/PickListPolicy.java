package org.caseload.transfer.picklist;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** May this be the answer to a pick list? Pure: same facts, same verdict. */
final class PickListPolicy {

    enum Rule implements BrokenRule {
        NOT_ON_THE_LIST(
                "R-CAND-4",
                "the Case Manager who was chosen is one of those offered",
                "Reading: the Individual or guardian chooses from the pick list.",
                facts -> facts.choice.caseManagerId() != null
                        && !facts.list.caseManagerIds.contains(facts.choice.caseManagerId())),
        BEFORE_THE_OFFER(
                "R-CAND-4",
                "the answer comes on the day of the offer or later",
                "Reading: the offer and the choice are recorded in turn.",
                facts -> facts.choice.answeredOn().isBefore(facts.list.offeredOn));

        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String id, String sentence, String source, Predicate<Facts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private PickListPolicy() {}

    /** Every broken rule; empty means that it may. */
    static List<Rule> judge(PickList list, PickList.Choice choice) {
        Facts facts = new Facts(list, choice);
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** Whether the answer names somebody where it must, and only there. */
    static boolean isWhole(PickList.Choice choice) {
        return (choice.answer() == PickList.Answer.CHOSEN) == (choice.caseManagerId() != null);
    }

    private record Facts(PickList list, PickList.Choice choice) {}
}
