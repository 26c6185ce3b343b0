package org.caseload.staff.cover;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who covers whose caseload. Pure: same facts, same verdict. */
final class CoverPolicy {

    private static final String SOURCE =
            "Reading: a caseload whose CM has left is covered by a named CM or the Supervisor until each move completes;"
                    + " cover is not a move.";

    @Schema(name = "CoverAction")
    enum Action {
        NAME_COVER,
        END_COVER
    }

    enum Rule implements BrokenRule {
        NOT_NEEDED(
                "cover is for a Case Manager who has left, is on leave, or has a last working day",
                facts -> !facts.member.needsCover()),
        THEMSELVES("nobody covers themselves", facts -> facts.coverer.staffId().equals(facts.member.staffId())),
        NO_CASE_MANAGER(
                "who covers is a Case Manager or the member's Supervisor",
                facts -> facts.coverer.role() != Role.CASE_MANAGER
                        && !facts.coverer.staffId().equals(facts.member.reportsToId())),
        NOT_AT_WORK("who covers is at work", facts -> facts.coverer.status() != Status.ACTIVE),
        LEAVING("who covers is not about to leave", facts -> facts.coverer.lastWorkingDay() != null);

        private final RuleText text;
        private final Predicate<Facts> broken;

        Rule(String sentence, Predicate<Facts> broken) {
            this.text = new RuleText("R-STF-3", sentence, SOURCE);
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }
    }

    private CoverPolicy() {}

    /** Every rule that stands before the cover; empty means that it may be. */
    static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    /** What is offered to one who may name and end cover. */
    static List<Action> allowed(Colleague member) {
        if (!member.needsCover()) {
            return List.of();
        }
        return member.coveredById() == null ? List.of(Action.NAME_COVER) : List.of(Action.values());
    }

    record Facts(Colleague member, Colleague coverer) {}
}
