package org.caseload.staff.separation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which notices are taken, and which taken back. Pure: same facts, same verdict. */
final class SeparationPolicy {

    private static final String SOURCE = "Reading: a CM who separates is closed to new Individuals from the notice.";

    @Schema(name = "SeparationAction")
    enum Action {
        WITHDRAW
    }

    /** What stands before a notice. */
    enum Entry implements BrokenRule {
        LEFT_ALREADY("who has left already does not leave again", Before::hasLeft),
        ONE_OPEN("one notice at a time: another is open", Before::openAlready);

        private final RuleText text;
        private final Predicate<Before> broken;

        Entry(String sentence, Predicate<Before> broken) {
            this.text = new RuleText("R-STF-1", sentence, SOURCE);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    /** What stands before its withdrawal. */
    enum Withdrawal implements BrokenRule {
        ENDED("a notice that has ended stays", facts -> facts.state != Separation.State.NOTICED),
        DAY_IS_OVER(
                "a notice is taken back while the last working day is not over",
                facts -> facts.lastWorkingDay.isBefore(facts.today)),
        LEFT_ALREADY("who has left already is hired again instead", Facts::hasLeft);

        private final RuleText text;
        private final Predicate<Facts> broken;

        Withdrawal(String sentence, Predicate<Facts> broken) {
            this.text = new RuleText("R-STF-1", sentence, SOURCE);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private SeparationPolicy() {}

    static List<Entry> judge(Before facts) {
        return Arrays.stream(Entry.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    static List<Withdrawal> judge(Facts facts) {
        return Arrays.stream(Withdrawal.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** What is offered to one who may act for the member. */
    static List<Action> allowed(Facts facts) {
        return judge(facts).isEmpty() ? List.of(Action.WITHDRAW) : List.of();
    }

    record Before(boolean hasLeft, boolean openAlready) {}

    record Facts(Separation.State state, LocalDate lastWorkingDay, LocalDate today, boolean hasLeft) {}
}
