package org.caseload.transfer.candidate;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.transfer.staff.Colleague;

/** May the Individual move to this Case Manager on that day? Pure: same facts, same verdict. */
final class CandidatePolicy {

    private static final String ON_GOING = "… will not be eligible to transition to an on-going Case Manager.";

    enum Rule implements BrokenRule {
        UNKNOWN(
                "R-CAND-2",
                "the new Case Manager is a member of the staff whom we know",
                "Reading: the new CM is active.",
                facts -> !facts.isKnown()),
        NOT_ACTIVE(
                "R-CAND-2",
                "the new Case Manager is active",
                "Reading: the new CM is active.",
                facts -> facts.isKnown() && !facts.candidate.active()),
        NOT_ONGOING(
                "R-CAND-2",
                "the new Case Manager is an ongoing one",
                ON_GOING,
                facts -> facts.isKnown() && facts.candidate.kind() != Colleague.Kind.ONGOING),
        IS_CURRENT(
                "R-CAND-2",
                "the new Case Manager is another than the current one",
                "Reading: a move is to another CM.",
                facts -> facts.isKnown() && facts.candidate.staffId().equals(facts.move.currentCaseManagerId())),
        NO_ROOM(
                "R-CAND-2",
                "the new Case Manager has room: the caseload target less those assigned and those targeted",
                "Reading: the caseload target is a count of Individuals that a move may not exceed.",
                facts -> facts.isKnown() && facts.room() <= 0),
        INEXPERIENCED(
                "R-CAND-1",
                "an Individual with Algo 6, or whose Algo is not known yet, goes to a Case Manager with a year of"
                        + " experience on the day of the move",
                "Reading: experience as a case manager, here and before, counted on the day of the move.",
                facts -> facts.isKnown() && facts.needsExperience() && facts.lacksExperience());

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

    private CandidatePolicy() {}

    /** Every broken rule; empty means that the move may go there. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param candidate null where there is no such member of the staff
     * @param load without the move itself
     */
    record Facts(Colleague candidate, Move move, Load load, Limits limits) {

        int room() {
            Integer own = candidate.caseloadTarget();
            return (own == null ? limits.caseloadTarget() : own) - load.assigned() - load.targeted();
        }

        private boolean isKnown() {
            return candidate != null;
        }

        private boolean needsExperience() {
            return move.algo() == null || move.algo() >= limits.experiencedFromAlgo();
        }

        private boolean lacksExperience() {
            long here = candidate.since() == null ? 0 : Math.max(0, MONTHS.between(candidate.since(), move.on()));
            return here + candidate.priorMonths() < limits.experienceMonths();
        }
    }
}
