package org.caseload.request.individual;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** May the Individual's Case Manager be corrected, and what may a caller do with the file? Pure. */
public final class IndividualPolicy {

    public enum Rule implements BrokenRule {
        LIVE_REQUEST(
                "R-REQ-6",
                "the Case Manager is not corrected while a request is live",
                "Reading: the Case Manager changes only when a move completes, or by a correction, which is refused"
                        + " while a request is live.",
                Facts::live);

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

    @Schema(name = "IndividualAction")
    public enum Action {
        CHANGE,
        RECORD_ACTIVITY,
        CONFIRM_MCR,
        ENTER_BALANCE_REQUEST,
        CORRECT_CASE_MANAGER
    }

    public sealed interface Verdict {
        record Allowed() implements Verdict {}

        record Refused(List<Rule> broken) implements Verdict {}
    }

    private IndividualPolicy() {}

    /** Whether the Case Manager may be corrected. */
    static Verdict judge(Facts facts) {
        List<Rule> broken = Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
        return broken.isEmpty() ? new Verdict.Allowed() : new Verdict.Refused(broken);
    }

    static List<Action> allowed(Facts facts) {
        return Stream.of(Action.values())
                .filter(action -> isAllowed(action, facts))
                .toList();
    }

    private static boolean isAllowed(Action action, Facts facts) {
        return switch (action) {
            case CHANGE -> facts.registers || facts.actsFor;
            case RECORD_ACTIVITY, CONFIRM_MCR -> facts.actsFor;
            case ENTER_BALANCE_REQUEST -> facts.mayEnter;
            case CORRECT_CASE_MANAGER -> facts.oversees && judge(facts) instanceof Verdict.Allowed;
        };
    }

    /**
     * @param registers whether the caller is the system that registers Individuals
     * @param actsFor whether the caller acts for the caseload
     * @param oversees whether the caller is above the Case Manager
     * @param mayEnter whether a request may be entered
     * @param live whether a request is live
     */
    record Facts(boolean registers, boolean actsFor, boolean oversees, boolean mayEnter, boolean live) {}
}
