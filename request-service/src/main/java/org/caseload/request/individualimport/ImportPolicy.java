package org.caseload.request.individualimport;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.request.staff.Colleague;

/** May a line of a file be taken over? Pure: same facts, same verdict. */
final class ImportPolicy {

    enum Rule implements BrokenRule {
        CASE_MANAGER_UNKNOWN(
                "caseManagerNumber",
                "R-REQ-6",
                "the Case Manager is known here; send the line again once the staff is",
                "Reading: an Individual has exactly one Case Manager at any time.",
                facts -> !facts.caseManagerKnown),
        CASE_MANAGER_STAYS(
                "caseManagerNumber",
                "R-REQ-6",
                "a file does not change who the Case Manager is",
                "Reading: the Case Manager changes only when a move completes, or by a correction.",
                facts -> facts.caseManagerKnown && facts.otherCaseManager),
        CASE_MANAGER_CLOSED("caseManagerNumber", Colleague.CLOSED, facts -> facts.closed),
        OUT_OF_REACH("agencyNumber", null, "another Individual has it", null, facts -> facts.outOfReach),
        REPEATED("agencyNumber", null, "stands on an earlier line of the file already", null, facts -> facts.repeated);

        private final String column;
        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String column, String id, String sentence, String source, Predicate<Facts> broken) {
            this(column, new RuleText(id, sentence, source), broken);
        }

        Rule(String column, RuleText text, Predicate<Facts> broken) {
            this.column = column;
            this.text = text;
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }

        String column() {
            return column;
        }
    }

    private ImportPolicy() {}

    /** Every broken rule. */
    static List<Rule> broken(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /**
     * @param caseManagerKnown whether the number given is that of a Case Manager
     * @param otherCaseManager whether the Individual is registered with another one
     * @param closed whether the line is of a new Individual, and the Case Manager gets none
     * @param outOfReach whether the Individual is registered otherwise, and not the sender's to change
     * @param repeated whether an earlier line of the file has the same agency number
     */
    record Facts(
            boolean caseManagerKnown, boolean otherCaseManager, boolean closed, boolean outOfReach, boolean repeated) {}
}
