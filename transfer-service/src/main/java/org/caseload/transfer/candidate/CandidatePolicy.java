package org.caseload.transfer.candidate;

import java.util.ArrayList;
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
                match -> !match.isKnown()),
        NOT_ACTIVE(
                "R-CAND-2",
                "the new Case Manager is active",
                "Reading: the new CM is active.",
                match -> match.isKnown() && !match.candidate().active()),
        NOT_ONGOING(
                "R-CAND-2",
                "the new Case Manager is an ongoing one",
                ON_GOING,
                match -> match.isKnown() && match.candidate().kind() != Colleague.Kind.ONGOING),
        IS_CURRENT(
                "R-CAND-2",
                "the new Case Manager is another than the current one",
                "Reading: a move is to another CM.",
                match -> match.isKnown()
                        && match.candidate().staffId().equals(match.move().currentCaseManagerId())),
        NO_ROOM(
                "R-CAND-2",
                "the new Case Manager has room: the caseload target less those assigned and those targeted",
                "Reading: the caseload target is a count of Individuals that a move may not exceed.",
                match -> match.isKnown() && match.room() <= 0),
        INEXPERIENCED(
                "R-CAND-1",
                "an Individual with Algo 6, or whose Algo is not known yet, goes to a Case Manager with a year of"
                        + " experience on the day of the move",
                "Reading: experience as a case manager, here and before, counted on the day of the move.",
                match -> match.isKnown() && match.needsExperience() && match.lacksExperience()),
        LEAVING(
                "R-STF-1",
                "a Case Manager who leaves is closed to new Individuals from the notice",
                "Reading: who has given or been given notice takes on nobody any more.",
                match -> match.isKnown() && match.candidate().lastWorkingDay() != null),
        CONSTRAINT_NOT_MET(
                "R-CONF-2",
                "does not meet the constraint on the new Case Manager",
                "Reading: a conflict may carry a constraint on the new CM, which candidates respect.",
                match -> match.isKnown() && match.missesConstraint()),
        NOT_LOCAL(
                "R-RELOC-4",
                "the new Case Manager is known to live within 45 miles of the Individual, straight line",
                "The Case Manager will continue to support all individuals on their current caseload until a local"
                        + " on-going Case Manager is chosen.",
                match -> match.isKnown() && match.move().terms().local() && !match.isLocal()),
        NO_LOCAL_OPENING(
                "R-LOC-2",
                "the Individual stays until a Case Manager known to live within 45 miles, straight line, has room",
                "Reading: an Individual who is moving, or is less than an hour away, stays with the current CM until"
                        + " another CM in the area has an opening.",
                match -> match.isKnown() && match.move().terms().localOpening() && !match.isLocal());

        private final RuleText text;
        private final Predicate<Match> broken;

        Rule(String id, String sentence, String source, Predicate<Match> broken) {
            this.text = new RuleText(id, sentence, source);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private static final List<Rule> RULES = List.of(Rule.values());

    /** Several rules may stand under one id. */
    static final List<String> RULE_IDS = RULES.stream().map(Rule::id).distinct().toList();

    private CandidatePolicy() {}

    /** Every broken rule; empty means that the move may go there. */
    static List<Rule> judge(Match match) {
        // A loop: thousands are judged for one answer.
        List<Rule> broken = new ArrayList<>();
        for (Rule rule : RULES) {
            if (rule.broken.test(match)) {
                broken.add(rule);
            }
        }
        return broken;
    }
}
