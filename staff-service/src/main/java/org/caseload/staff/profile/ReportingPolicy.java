package org.caseload.staff.profile;

import static org.caseload.staff.profile.Role.ASSISTANT_DIRECTOR;
import static org.caseload.staff.profile.Role.HUMAN_RESOURCES;
import static org.caseload.staff.profile.Role.SUPERVISOR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.http.RuleText;

/** Who may be above whom. Approvals follow these lines. Pure: same facts, same verdict. */
public final class ReportingPolicy {

    private static final String STEPS_UP =
            "Reading: the step goes to the next person up (the Supervisor's AD; above the AD, HR).";

    public enum Rule implements BrokenRule {
        NO_SUPERVISOR(
                "R-APR-1",
                "reportsToId",
                "a Case Manager has a Supervisor, who decides on their requests",
                "On submission the Supervisor is emailed.",
                facts -> facts.role == Role.CASE_MANAGER && facts.worksHere && facts.superior == null),
        NO_DIRECTOR(
                "R-APR-5",
                "reportsToId",
                "a Supervisor has an Assistant Director, to whom steps go up",
                STEPS_UP,
                facts -> facts.role == SUPERVISOR && facts.worksHere && facts.superior == null),
        WRONG_ROLE_ABOVE(
                "R-APR-5",
                "reportsToId",
                "above a Case Manager is a Supervisor, above a Supervisor an Assistant Director, above others one of the"
                        + " roles that lead",
                STEPS_UP,
                facts -> facts.superior != null && !above(facts.role).contains(facts.superior)),
        WRONG_ROLE_BELOW(
                "R-APR-5",
                "role",
                "those who report to a member keep somebody of the right role above them",
                STEPS_UP,
                facts -> facts.below.stream().anyMatch(role -> !above(role).contains(facts.role))),
        LEFT_ALREADY(
                "R-APR-8",
                "reportsToId",
                "nobody is put under somebody who has left",
                "Reading: a step whose person has left shows as unassigned to HR.",
                facts -> facts.superiorLeft),
        CIRCLE(
                "R-APR-5",
                "reportsToId",
                "nobody reports to themselves, not even by way of others",
                STEPS_UP,
                facts -> facts.circle);

        private final RuleText text;
        private final String field;
        private final Predicate<Facts> broken;

        Rule(String id, String field, String sentence, String source, Predicate<Facts> broken) {
            this.text = new RuleText(id, sentence, source);
            this.field = field;
            this.broken = broken;
        }

        @Override
        public RuleText text() {
            return text;
        }

        /** Which of the values breaks it. */
        public String field() {
            return field;
        }
    }

    private ReportingPolicy() {}

    /** Every rule that stands before the lines being so; empty means that they may be. */
    public static List<Rule> judge(Facts facts) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.broken.test(facts))
                .toList();
    }

    private static Set<Role> above(Role role) {
        return switch (role) {
            case CASE_MANAGER -> Set.of(SUPERVISOR);
            case SUPERVISOR -> Set.of(ASSISTANT_DIRECTOR);
            case ASSISTANT_DIRECTOR, HUMAN_RESOURCES -> Set.of(ASSISTANT_DIRECTOR, HUMAN_RESOURCES);
            case ENGAGEMENT_COORDINATOR, FIELD_SUPPORT -> Set.of(SUPERVISOR, ASSISTANT_DIRECTOR, HUMAN_RESOURCES);
        };
    }

    /**
     * @param superior the role of whom the member reports to; null where nobody is
     * @param superiorLeft whether the member is put under somebody who works here no more; who was there before may stay
     * @param below the roles of those who work here and report to the member
     * @param circle whether the superior reports to the member, at any remove
     */
    public record Facts(
            Role role, boolean worksHere, Role superior, boolean superiorLeft, Set<Role> below, boolean circle) {}
}
