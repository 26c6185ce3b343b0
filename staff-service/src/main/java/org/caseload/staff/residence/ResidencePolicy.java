package org.caseload.staff.residence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.staff.distance.Address;

/** Which changes of residence can be told of, and which need a decision. Pure: same facts, same verdict. */
final class ResidencePolicy {

    enum Rule implements BrokenRule {
        SAME_HOME(
                "R-RELOC-1",
                "the new home is another than the present one",
                "Case Managers must notify Human Resources of any change in residence that is more than 15 miles from"
                        + " their current home.",
                facts -> facts.before != null && facts.before.isSameHomeAs(facts.after)),
        ONE_OPEN(
                "R-RELOC-1",
                "one change of residence at a time: another is undecided or its day has not come",
                "Reading: the notice is recorded whatever the distance; the next one counts from the home it leads to.",
                Facts::openAlready);

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

    private ResidencePolicy() {}

    /** Every rule that stands before the notice; empty means that it is taken. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** R-RELOC-1: beyond the limit; a distance that can't be told is left to Human Resources. */
    static boolean needsDecision(BigDecimal miles, BigDecimal limit) {
        return miles == null || miles.compareTo(limit) > 0;
    }

    /** @param before null where no home is known */
    record Facts(Address before, Address after, boolean openAlready) {}
}
