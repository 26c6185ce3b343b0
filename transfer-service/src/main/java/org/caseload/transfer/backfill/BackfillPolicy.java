package org.caseload.transfer.backfill;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.individual.KnownIndividual;

/** May this Individual come onto the current Case Manager's caseload instead? Pure: same facts, same verdict. */
final class BackfillPolicy {

    private static final String SOURCE = "The change will occur when there is an ongoing CM available to work with the"
            + " individual and another individual can be added to Case Manager's caseload.";

    enum Rule implements BrokenRule {
        UNKNOWN("whoever comes in is an Individual whom we know", facts -> !facts.paired.isKnown()),
        LEFT("whoever comes in is active", facts -> facts.paired.hasLeft()),
        THE_SAME(
                "another Individual comes in than the one who goes",
                facts -> facts.paired.isKnown() && facts.paired.individualId().equals(facts.leavingId)),
        HERE_ALREADY(
                "whoever comes in is not on the current Case Manager's caseload yet",
                facts -> facts.paired.isKnown()
                        && !facts.paired.individualId().equals(facts.leavingId)
                        && facts.paired.caseManagerId().equals(facts.caseManagerId)),
        PAIRED_ELSEWHERE("nobody comes in for two", facts -> facts.pairedElsewhere);

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

    private BackfillPolicy() {}

    /** Every broken rule; empty means that the Individual may. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param paired who is to come in
     * @param leavingId the Individual whose entry it is
     * @param caseManagerId the current Case Manager of that one
     * @param pairedElsewhere whether the Individual comes in for another already
     */
    record Facts(KnownIndividual paired, UUID leavingId, UUID caseManagerId, boolean pairedElsewhere) {}
}
