package org.caseload.transfer.swap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Are these moves one swap, and may it still be changed? Pure: same facts, same verdict. */
final class SwapPolicy {

    private static final String SOURCE = "The change will occur when there is an ongoing CM available to work with the"
            + " individual and another individual can be added to Case Manager's caseload.";

    enum Rule implements BrokenRule {
        NOT_A_CYCLE(
                "each Individual goes to the Case Manager of the next, once round all of them",
                facts -> facts.state == null && !facts.isCycle()),
        PAIRED_ELSEWHERE("nobody comes in for two", facts -> facts.pairedElsewhere),
        ENDED(
                "a swap that was completed or cancelled stays as it is",
                facts -> facts.state != null && facts.state != Swap.State.LIVE);

        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String sentence, Predicate<Facts> broken) {
            this.text = new RuleText("R-LOC-3", sentence, SOURCE);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    /** What people do with a swap. */
    @Schema(name = "SwapAction")
    enum Action {
        COMPLETE,
        CANCEL
    }

    private SwapPolicy() {}

    /** Every broken rule; empty means that it is one, and may be. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** @param mayMove whether nothing forbids any of its moves today */
    static List<Action> allowed(Swap.State state, boolean mayMove) {
        if (state != Swap.State.LIVE) {
            return List.of();
        }
        return mayMove ? List.of(Action.COMPLETE, Action.CANCEL) : List.of(Action.CANCEL);
    }

    /**
     * @param state null where it is not made yet
     * @param pairedElsewhere whether one of the Individuals comes in for an entry that is none of these already
     */
    record Facts(List<Swap.Part> moves, Swap.State state, boolean pairedElsewhere) {

        private boolean isCycle() {
            Map<UUID, UUID> next = new HashMap<>();
            moves.forEach(move -> next.put(move.caseManagerId(), move.newCaseManagerId()));
            Set<UUID> seen = new HashSet<>();
            UUID first = moves.getFirst().caseManagerId();
            UUID at = first;
            while (at != null && seen.add(at)) {
                at = next.get(at);
            }
            return next.size() == moves.size() && seen.size() == moves.size() && first.equals(at);
        }
    }
}
