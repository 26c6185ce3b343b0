package org.caseload.staff.staffcase;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** May the case be taken back now, by this person? Pure: same facts, same verdict. */
public final class StaffCasePolicy {

    /** What people do with a case once it is entered. */
    @Schema(name = "StaffCaseAction")
    public enum Action {
        WITHDRAW
    }

    public enum Rule implements BrokenRule {
        NOT_THEIRS(
                "R-REQ-4",
                "a case is withdrawn by who entered it or whom it is about",
                "Reading: withdrawn by its submitter until its last step is decided.",
                facts -> !facts.isTheirs),
        SETTLED(
                "R-APR-9",
                "a decision is final",
                "Reading: the first decision taken wins over a second, a withdrawal or a closure.",
                facts -> !facts.isOpen());

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

    private StaffCasePolicy() {}

    /** Every rule that stands before a withdrawal; empty means allowed. */
    public static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** What is offered: a withdrawal that was asked for already is not offered again. */
    public static List<Action> allowed(Facts facts) {
        return judge(facts).isEmpty() && !facts.withdrawalAsked ? List.of(Action.WITHDRAW) : List.of();
    }

    /**
     * @param applied whether a case that needs no decision has taken effect
     * @param isTheirs whether the person entered the case or is whom it is about
     */
    public record Facts(StaffCase.State state, boolean applied, boolean withdrawalAsked, boolean isTheirs) {

        boolean isOpen() {
            return state == StaffCase.State.SUBMITTED || state == StaffCase.State.RECORDED && !applied;
        }
    }
}
